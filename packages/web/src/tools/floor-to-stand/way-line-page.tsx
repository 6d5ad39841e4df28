import { isHard, linesOf, type GettingUp } from '@unspasm/care/positions/way-up'
import { gettingUp as words, wayLines } from '@unspasm/guideline/words/en/positions'
import { useOnChange } from '../breaks/use-on-change.ts'
import { useAlarm } from '../device/use-alarm.ts'
import { useVoice } from '../device/use-voice.ts'
import { StopButton } from '../ui/stop-button.tsx'
import { Timer } from '../ui/timer.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import { LineFigure } from './line-figure.tsx'

type Props = {
  readonly up: GettingUp
  readonly now: number
  readonly onNext: () => void
  readonly onBack: () => void
  readonly onFailed: () => void
  readonly onWrong: () => void
  readonly onStop: () => void
}

/** One line of a way. It waits for a tap, however long that takes. */
export function WayLinePage({ up, now, onNext, onBack, onFailed, onWrong, onStop }: Props) {
  const lines = linesOf(up.way)
  const { id, picture, holdSeconds } = lines[up.line]!
  const text = wayLines[id] ?? id
  const { say } = useVoice()
  const { vibrate } = useAlarm()
  useOnChange(`${up.way}${up.line}${up.failedAt.length}`, () => {
    vibrate()
    say(text)
  })
  const bar = (
    <>
      <button type="button" className="button way-next" onClick={onNext}>
        {words.next}
      </button>
      {isHard(up) && (
        <button type="button" className="button second" onClick={onFailed}>
          {words.fails}
        </button>
      )}
      <div className="tool-pair">
        {up.line > 0 && (
          <button type="button" className="button plain" onClick={onBack}>
            {words.back}
          </button>
        )}
        <button type="button" className="button plain" onClick={onWrong}>
          {words.stopSign}
        </button>
      </div>
      <StopButton onStop={onStop}>{words.stop}</StopButton>
    </>
  )
  const place = words.line.replace('{n}', String(up.line + 1)).replace('{all}', String(lines.length))
  return (
    <ToolPage title={text} bar={bar} speaks className="way">
      <p className="quiet">
        {words.ways[up.way]} · {place}
      </p>

      {holdSeconds !== undefined && (
        <Timer seconds={Math.max(0, holdSeconds - Math.max(0, now - up.since) / 1000)} label={words.holdLabel} />
      )}
      <div className="way-figure">
        <LineFigure picture={picture} title="" />
      </div>
    </ToolPage>
  )
}

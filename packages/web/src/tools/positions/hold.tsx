import { secondsLeftOf, staysLonger, type PositionSearch } from '@unspasm/care/positions/find-position'
import { positions as words } from '@unspasm/guideline/words/en/positions'
import { useOnChange } from '../breaks/use-on-change.ts'
import { useAlarm } from '../device/use-alarm.ts'
import { useVoice } from '../device/use-voice.ts'
import { useWakeLock } from '../device/use-wake-lock.ts'
import { titleOfTool } from '../tool-title.ts'
import { PainPicker } from '../ui/pain-picker.tsx'
import { StopButton } from '../ui/stop-button.tsx'
import { Timer } from '../ui/timer.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import { PositionFigure } from './position-figure.tsx'
import type { PositionsState } from './positions-state.ts'

type HoldProps = {
  readonly state: PositionsState
  readonly now: number
  readonly onChange: (how: (search: PositionSearch) => PositionSearch) => void
  readonly onOver: () => void
  readonly onWrong: () => void
  /** It gets worse: out of it, without a question. */
  readonly onStop: () => void
}

/** A minute and a half in one position. */
export function Hold({ state, now, onChange, onOver, onWrong, onStop }: HoldProps) {
  const left = secondsLeftOf(state.search, now) ?? 0
  const position = state.search.trying!.position
  const isOver = left <= 0
  const { ring } = useAlarm()
  const { say } = useVoice()
  useWakeLock(true)
  useOnChange(isOver, () => {
    if (!isOver) return
    ring('soft')
    say(words.afterTitle)
    onOver()
  })
  const bar = (
    <>
      <div className="tool-pair">
        <button type="button" className="button plain" onClick={() => onChange(staysLonger)}>
          {words.more}
        </button>
        <button type="button" className="button plain" onClick={onOver}>
          {words.leave}
        </button>
        <button type="button" className="button plain" onClick={onWrong}>
          {words.stopSign}
        </button>
      </div>
      <StopButton onStop={onStop}>{words.worse}</StopButton>
    </>
  )
  return (
    <ToolPage title={words.stayTitle} bar={bar} speaks>
      <PositionFigure position={position} />
      <Timer seconds={left} label={words.left} />
      <p className="quiet">{titleOfTool('positions', position)}</p>
    </ToolPage>
  )
}

type AfterProps = {
  readonly state: PositionsState
  readonly onPick: (pain: number) => void
  readonly onSkip: () => void
}

/** The pain at the end of a position. */
export function PainAfter({ state, onPick, onSkip }: AfterProps) {
  const bar = (
    <button type="button" className="button plain" onClick={onSkip}>
      {words.noNumber}
    </button>
  )
  return (
    <ToolPage title={words.afterTitle} bar={bar}>
      <p className="quiet">{titleOfTool('positions', state.search.trying!.position)}</p>
      <PainPicker label={words.after} onPick={onPick} />
    </ToolPage>
  )
}

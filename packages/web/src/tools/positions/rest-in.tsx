import { findPosition } from '@unspasm/guideline/positions/find-position'
import { positions as words, positionSteps } from '@unspasm/guideline/words/en/positions'
import { Link } from 'wouter-preact'
import { useOnChange } from '../breaks/use-on-change.ts'
import { cancelNotice, notifyAt } from '../device/notices.ts'
import { useAlarm } from '../device/use-alarm.ts'
import { useVoice } from '../device/use-voice.ts'
import { StopButton } from '../ui/stop-button.tsx'
import { Timer } from '../ui/timer.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import { PositionFigure } from './position-figure.tsx'
import type { PositionsState } from './positions-state.ts'

type Props = {
  readonly state: PositionsState
  readonly now: number
  readonly onWrong: () => void
  readonly onDone: () => void
  readonly onStop: () => void
}

const noticeId = 'positions'
const { fromMinutes, untilMinutes } = findPosition.stay

/** Rest in the position, 20 minutes at most; then it is time to change. */
export function RestIn({ state, now, onWrong, onDone, onStop }: Props) {
  const position = state.resting!
  const since = state.restingSince ?? now
  const rested = Math.max(0, now - since) / 1000
  const left = untilMinutes * 60 - rested
  const isOver = left <= 0
  const mayChange = rested >= fromMinutes * 60
  const { ring } = useAlarm()
  const { say } = useVoice()
  useOnChange(since, () => {
    notifyAt(noticeId, since + untilMinutes * 60_000, now, words.overTitle, words.overText)
    return () => cancelNotice(noticeId)
  })
  useOnChange(isOver, () => {
    if (!isOver) return
    ring('soft')
    say(`${words.overTitle}. ${words.overText}`)
  })
  const bar = (
    <>
      <div className="tool-pair">
        <button type="button" className="button plain" onClick={onWrong}>
          {words.stopSign}
        </button>
        <Link className="button plain" href="/tool/floor-to-stand">
          {words.getUp}
        </Link>
      </div>
      {mayChange ? (
        <button type="button" className="button" onClick={onDone}>
          {words.done}
        </button>
      ) : (
        <StopButton onStop={onStop} />
      )}
    </>
  )
  return (
    <ToolPage title={isOver ? words.overTitle : words.restTitle} bar={bar} speaks>
      <PositionFigure position={position} />
      {isOver ? <p>{words.overText}</p> : <Timer seconds={left} label={words.restLeft} />}
      <p className="quiet">{mayChange && !isOver ? words.mayChange : positionSteps[position]}</p>
    </ToolPage>
  )
}

import { goOn, momentOf, withMoreRest } from '@unspasm/care/exercise/movement-session'
import { pauses } from '@unspasm/guideline/exercise/manner'
import { movementOf } from '@unspasm/care/exercise/task'
import { exercise as words } from '@unspasm/guideline/words/en/exercise'
import { cancelNotice, notifyAt } from '../device/notices.ts'
import { useAlarm } from '../device/use-alarm.ts'
import { useVoice } from '../device/use-voice.ts'
import { Timer } from '../ui/timer.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import { MovementFigure } from './movement-figure.tsx'
import type { RunProps } from './movement-run.tsx'
import { useOnChange } from '../breaks/use-on-change.ts'

const noticeId = 'exercise'

/** A rest between sets, or the change to the other side. */
export function MovementResting({ state, now, changeState, stop }: RunProps) {
  const { step, seconds, task } = momentOf(state, now)!
  const left = Math.max(0, (step.seconds ?? 0) + state.place.extraSeconds - seconds)
  const isRest = step.kind === 'rest'
  const title = isRest ? words.rest : words.change
  const { name } = movementOf(task)
  const { say } = useVoice()
  const { ring } = useAlarm()
  useOnChange(`${state.task} ${state.place.step}`, () => {
    ring('soft')
    say(isRest ? words.restSpoken : words.change)
  })
  useOnChange(`${state.place.step} ${state.place.extraSeconds}`, () => {
    notifyAt(noticeId, now + left * 1000, now, name, words.goOn)
    return () => cancelNotice(noticeId)
  })
  const bar = (
    <>
      <button type="button" className="button" onClick={() => changeState(goOn)}>
        {words.goOnNow}
      </button>
      <div className="exercise-row">
        {isRest && (
          <button
            type="button"
            className="button plain"
            onClick={() => changeState((before, at) => withMoreRest(before, pauses.moreSeconds, at))}
          >
            {words.moreRest}
          </button>
        )}
        {stop}
      </div>
    </>
  )
  return (
    <ToolPage title={title} bar={bar} speaks className="exercise">
      <Timer seconds={left} label={words.next.replace('{name}', name)} />
      <div className="exercise-figure">
        <MovementFigure task={task} range={state.rangePercent} isMirrored={step.side === 2} paused />
      </div>
    </ToolPage>
  )
}

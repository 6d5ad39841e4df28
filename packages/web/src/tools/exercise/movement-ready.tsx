import { goOn, skipMovement } from '@unspasm/care/exercise/movement-session'
import { movementOf } from '@unspasm/care/exercise/task'
import { exercise as words } from '@unspasm/guideline/words/en/exercise'
import { useVoice } from '../device/use-voice.ts'
import { ToolPage } from '../ui/tool-page.tsx'
import { doseText, waysText } from './dose-text.ts'
import { MovementFigure } from './movement-figure.tsx'
import type { RunProps } from './movement-run.tsx'
import { useOnChange } from '../breaks/use-on-change.ts'

/** Before a movement: how it begins. It waits for a tap. */
export function MovementReady({ state, changeState, stop }: RunProps) {
  const task = state.tasks[state.task]!
  const { name, start } = movementOf(task)
  const ways = waysText(task)
  const { say } = useVoice()
  useOnChange(`ready ${state.task} ${task.movement}`, () => say([name, start, ...ways].join('. ')))
  const bar = (
    <>
      <button type="button" className="button" onClick={() => changeState(goOn)}>
        {words.begin}
      </button>
      <div className="exercise-row">
        <button type="button" className="button plain" onClick={() => changeState(skipMovement)}>
          {words.skip}
        </button>
        {stop}
      </div>
    </>
  )
  return (
    <ToolPage title={name} bar={bar} speaks className="exercise">
      <p className="quiet small">
        {words.count.replace('{n}', String(state.task + 1)).replace('{of}', String(state.tasks.length))}
      </p>
      <Told state={state} />
      <div className="exercise-figure">
        <MovementFigure task={task} range={state.rangePercent} />
      </div>
      <p>{start}.</p>
      <p>
        <strong>{doseText(task)}</strong>
        {ways.map((sentence) => (
          <span key={sentence} className="exercise-way">
            {sentence}
          </span>
        ))}
      </p>
      {state.task === 0 && <p className="small quiet">{words.painUp}</p>}
    </ToolPage>
  )
}

/** What happened to the movement before, when it was stopped. */
function Told({ state }: Pick<RunProps, 'state'>) {
  const last = state.results.at(-1)
  if (!last || (last.light !== 'red' && last.light !== null) || last.done >= last.of) return null
  if (last.light === null) return null
  return <output className="exercise-told">{words.redTold.replace('{name}', movementOf(last).name)}</output>
}

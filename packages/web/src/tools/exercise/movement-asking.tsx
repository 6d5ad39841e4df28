import { makeGentler, makeSmaller, tellPain } from '@unspasm/care/exercise/movement-session'
import { gentlerTaskOf } from '@unspasm/care/exercise/todays-tasks'
import { movementOf } from '@unspasm/care/exercise/task'
import { exercise as words } from '@unspasm/guideline/words/en/exercise'
import { useVoice } from '../device/use-voice.ts'
import { PainPicker } from '../ui/pain-picker.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import type { RunProps } from './movement-run.tsx'
import { useOnChange } from '../breaks/use-on-change.ts'

/** Pain, after the flag or after a movement. Nobody has to answer; no answer is never green. */
export function MovementPain({ state, changeState, stop }: RunProps) {
  const { say } = useVoice()
  const { name } = movementOf(state.tasks[state.task]!)
  useOnChange(`pain ${state.task}`, () => say(words.titles.asked))
  const bar = (
    <>
      <button
        type="button"
        className="button plain"
        onClick={() => changeState((before, at) => tellPain(before, null, at))}
      >
        {words.notSay}
      </button>
      <div className="exercise-row">{stop}</div>
    </>
  )
  return (
    <ToolPage title={words.titles.asked} bar={bar} speaks className="exercise">
      <PainPicker label={name} onPick={(pain) => changeState((before, at) => tellPain(before, pain, at))} />
    </ToolPage>
  )
}

/** After amber: smaller, or gentler. */
export function MovementAmber({ state, changeState, exercise, stop }: RunProps) {
  const task = state.tasks[state.task]!
  const { say } = useVoice()
  useOnChange(`amber ${state.task}`, () => say(words.amberWhy))
  const { frame } = exercise.today
  const isNew = (id: string) => !state.tasks.some(({ movement }) => movement === id)
  const gentler = gentlerTaskOf(task.movement, { ...frame, isOpen: (id) => isNew(id) && frame.isOpen(id) })
  const bar = (
    <>
      <button type="button" className="button" onClick={() => changeState(makeSmaller)}>
        {words.smaller}
      </button>
      {gentler && (
        <button
          type="button"
          className="button second"
          onClick={() => changeState((before, at) => makeGentler(before, gentler, at))}
        >
          {words.gentler.replace('{name}', movementOf(gentler).name)}
        </button>
      )}
      <div className="exercise-row">{stop}</div>
    </>
  )
  return (
    <ToolPage title={words.titles.amber} bar={bar} speaks className="exercise">
      <p>{words.amberWhy}</p>
    </ToolPage>
  )
}

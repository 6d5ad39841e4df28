import {
  goOnAfterPause,
  liftFlag,
  momentOf,
  pause,
  skipMovement,
  withOneMore,
  withRange,
  withTempo,
  type MovementSession,
} from '@unspasm/care/exercise/movement-session'
import { cueAt, keyframesOf, movementOf } from '@unspasm/care/exercise/task'
import { ranges, tempos } from '@unspasm/guideline/exercise/manner'
import { exercise as words } from '@unspasm/guideline/words/en/exercise'
import { useMemo } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { useAlarm } from '../device/use-alarm.ts'
import { useVoice } from '../device/use-voice.ts'
import { ToolPage } from '../ui/tool-page.tsx'
import { Choice } from './choice.tsx'
import { MovementFigure } from './movement-figure.tsx'
import type { RunProps } from './movement-run.tsx'
import { useOnChange } from '../breaks/use-on-change.ts'

/** A movement while it is done: the figure at the real speed, the count, the cue. */
export function MovementMoving({ state, now, changeState, stop }: RunProps) {
  const moment = momentOf(state, now)!
  const { task, step, figureSeconds } = moment
  const movement = movementOf(task)
  const isPaused = state.place.pausedAt !== null
  const cue = cueAt(keyframesOf(task), figureSeconds)
  const secondsNow = useFigureClock(state)
  const { say } = useVoice()
  const { ring } = useAlarm()
  useOnChange(`${state.task} ${step.id}`, () => {
    if (step.rep === 1 && step.side === 1) ring('soft')
    say(movement.durationSec === undefined ? `${step.rep}. ${cue}` : movement.name)
  })
  useOnChange(`${state.task} ${step.id} ${cue}`, () => {
    if (figureSeconds > 0.5 && movement.durationSec === undefined) say(cue)
  })
  const bar = (
    <>
      <button type="button" className="button second" onClick={() => changeState(liftFlag)}>
        {words.hurts}
      </button>
      <div className="exercise-row">
        <button type="button" className="button plain" onClick={() => changeState(isPaused ? goOnAfterPause : pause)}>
          {isPaused ? words.goOn : words.pause}
        </button>
        <button type="button" className="button plain" onClick={() => changeState(skipMovement)}>
          {words.skip}
        </button>
        <button type="button" className="button plain" onClick={() => changeState(withOneMore)}>
          {words.oneMore}
        </button>
        {stop}
      </div>
    </>
  )
  return (
    <ToolPage title={movement.name} bar={bar} speaks className="exercise moving">
      <div className="exercise-figure">
        <MovementFigure
          task={task}
          range={state.rangePercent}
          isMirrored={step.side === 2}
          paused={isPaused}
          secondsNow={secondsNow}
        />
      </div>
      <p className="exercise-count" role="timer">
        <Count state={state} seconds={moment.seconds} />
      </p>
      <p className="exercise-cue">{cue}</p>
      <div className="exercise-manner">
        <Choice
          label={words.range}
          options={ranges.map((range) => ({
            value: range,
            label: words.ranges[range],
            isOff: range > task.rangePercent,
          }))}
          value={state.rangePercent}
          onChoose={(range) => changeState((before) => withRange(before, range))}
        />
        <Choice
          label={words.tempo}
          options={tempos.map((tempo) => ({ value: tempo, label: words.tempos[tempo] }))}
          value={state.tempo}
          onChoose={(tempo) => changeState((before, at) => withTempo(before, tempo, at))}
        />
      </div>
    </ToolPage>
  )
}

/** Repetition, set and side; seconds of a movement that lasts a given time. */
function Count({ state, seconds }: { readonly state: MovementSession; readonly seconds: number }) {
  const task = state.tasks[state.task]!
  const step = momentOf(state, state.place.since + seconds * 1000)?.step
  if (!step) return null
  const { durationSec } = movementOf(task)
  const main = durationSec
    ? words.seconds.replace('{n}', String(Math.ceil(durationSec - seconds)))
    : words.rep.replace('{n}', String(step.rep)).replace('{of}', String(task.reps + state.extraReps))
  const more = [
    task.sets > 1 && words.set.replace('{n}', String(step.set)).replace('{of}', String(task.sets)),
    step.side === 2 && words.otherSide,
  ].filter((part) => part !== false)
  return (
    <>
      <strong>{main}</strong>
      {more.length > 0 && <span className="quiet small"> {more.join(' · ')}</span>}
    </>
  )
}

/** The clock of the figure: seconds of the present repetition, whenever a picture is painted. */
function useFigureClock(state: MovementSession): () => number {
  const { clock } = useAppState()
  return useMemo(() => () => momentOf(state, clock.steady())?.figureSeconds ?? 0, [state, clock])
}

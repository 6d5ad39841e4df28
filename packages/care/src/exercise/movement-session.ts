import { duringLights } from '@unspasm/guideline/exercise/lights'
import type { Range, Tempo } from '@unspasm/guideline/exercise/manner'
import type { StopSign } from '@unspasm/guideline/stop-signs'
import {
  extended,
  isOver,
  nextStep,
  paused,
  placeAt,
  resumed,
  secondsIn,
  startScript,
  type ScriptPlace,
} from '../script.ts'
import { lightDuring, worstLight, type Light } from './lights.ts'
import type { MovementResult } from './movement-result.ts'
import { keyframesOf, stepsOf, type MovementTask, type TaskStep } from './task.ts'

/** A session of movements, one after the other. Plain JSON; instants in milliseconds of the steady clock. */
export type MovementSession = {
  readonly kind: 'movements'
  readonly tasks: readonly MovementTask[]
  /** Index of the movement; the number of movements when all are over. */
  readonly task: number
  readonly place: ScriptPlace
  readonly tempo: Tempo
  readonly rangePercent: Range
  readonly extraReps: number
  /** Pain is asked after each movement. */
  readonly asksPain: boolean
  /** What is asked: pain after the flag, pain after the movement, smaller or gentler. `null`: nothing. */
  readonly asking: 'flag' | 'after' | 'amber' | null
  /** 0 to 10. */
  readonly painBefore: number
  /** Worst light of the present movement so far. */
  readonly light: Light
  /** Pain numbers of the present movement. */
  readonly pain: number | null
  readonly results: readonly MovementResult[]
  readonly movedSeconds: number
  /** `null` while it goes on. */
  readonly end: 'done' | 'reds' | 'stopped' | null
}

/** Begins a session at its first movement, which waits for a tap. */
export function startMovements(
  tasks: readonly MovementTask[],
  { painBefore, asksPain }: { readonly painBefore: number; readonly asksPain: boolean },
  now: number,
): MovementSession {
  return {
    kind: 'movements',
    tasks,
    task: 0,
    place: startScript(now),
    tempo: 1,
    rangePercent: tasks[0]?.rangePercent ?? 100,
    extraReps: 0,
    asksPain,
    asking: null,
    painBefore,
    light: 'green',
    pain: null,
    results: [],
    movedSeconds: 0,
    end: tasks.length === 0 ? 'done' : null,
  }
}

/** Steps of the present movement; none when all are over. */
export function stepsNow({ tasks, task, tempo, extraReps }: MovementSession): readonly TaskStep[] {
  const present = tasks[task]
  return present ? stepsOf(present, tempo, extraReps) : []
}

/**
 * Where a session is now, however long nobody looked: repetitions and rests follow each other by the clock, and what
 * waits for a tap or an answer waits.
 */
export function movementsAt(state: MovementSession, now: number): MovementSession {
  if (state.end !== null || state.asking !== null) return state
  const steps = stepsNow(state)
  const place = placeAt(steps, state.place, now)
  if (!isOver(steps, place)) return place === state.place ? state : { ...state, place }
  const over = { ...state, place }
  return state.asksPain ? { ...over, asking: 'after' } : withTaskOver(over, state.light, place.since)
}

/** The step of now, and how far it is. */
export type MovementMoment = {
  readonly task: MovementTask
  readonly step: TaskStep
  /** Seconds of the step that have passed, by the clock. */
  readonly seconds: number
  /** Seconds of the repetition at the speed of the table; the figure shows this moment. */
  readonly figureSeconds: number
}

/** The moment of now; `null` between the end of a movement and its answer, and when all is over. */
export function momentOf(state: MovementSession, now: number): MovementMoment | null {
  const here = movementsAt(state, now)
  const task = here.tasks[here.task]
  const step = stepsNow(here)[here.place.step]
  if (!task || !step || here.end !== null) return null
  const seconds = secondsIn(here.place, now)
  return { task, step, seconds, figureSeconds: step.kind === 'rep' ? (seconds * here.tempo) % roundOf(task) : 0 }
}

/** Seconds after which the figure begins anew: a repetition, or one round of a movement that lasts a given time. */
function roundOf(task: MovementTask): number {
  return keyframesOf(task).reduce((sum, { t, hold }) => sum + t + hold, 0)
}

type Change = (state: MovementSession, now: number) => MovementSession

/** Goes on from a start, or cuts a rest short. A repetition is not cut: skip the movement, or stop. */
export const goOn: Change = (state, now) => {
  const here = movementsAt(state, now)
  const step = stepsNow(here)[here.place.step]
  if (here.end !== null || here.asking !== null || !step || step.kind === 'rep') return here
  return { ...here, place: nextStep(stepsNow(here), here.place, now) }
}

/** Holds the time. */
export const pause: Change = (state, now) => {
  const here = movementsAt(state, now)
  return here.end !== null || here.asking !== null ? here : { ...here, place: paused(here.place, now) }
}

/** Goes on after a pause, at the same second. */
export const goOnAfterPause: Change = (state, now) => ({ ...state, place: resumed(state.place, now) })

/** Another speed, at the same point of the movement. */
export function withTempo(state: MovementSession, tempo: Tempo, now: number): MovementSession {
  const here = movementsAt(state, now)
  const [before, after] = [stepsNow(here), stepsNow({ ...here, tempo })]
  const [length, next] = [before[here.place.step]?.seconds, after[here.place.step]?.seconds]
  if (!length || !next) return { ...here, tempo }
  const until = here.place.pausedAt ?? now
  return { ...here, tempo, place: { ...here.place, since: until - ((until - here.place.since) * next) / length } }
}

/** Another range, not more than the movement allows today. */
export function withRange(state: MovementSession, rangePercent: Range): MovementSession {
  const most = state.tasks[state.task]?.rangePercent ?? rangePercent
  return { ...state, rangePercent: rangePercent > most ? most : rangePercent }
}

/** One more repetition at the end of the movement. */
export const withOneMore: Change = (state, now) => {
  const here = movementsAt(state, now)
  return here.end !== null || here.asking !== null ? here : { ...here, extraReps: here.extraReps + 1 }
}

/** More time for a rest. */
export function withMoreRest(state: MovementSession, seconds: number, now: number): MovementSession {
  const here = movementsAt(state, now)
  return stepsNow(here)[here.place.step]?.kind === 'rest' ? { ...here, place: extended(here.place, seconds) } : here
}

/** The person lifts the flag: the movement waits, and pain is asked. */
export const liftFlag: Change = (state, now) => {
  const here = movementsAt(state, now)
  return here.end !== null || here.asking !== null ? here : { ...here, asking: 'flag', place: paused(here.place, now) }
}

/**
 * Pain was told, or not. Green goes on, amber asks how to make it smaller, red and no answer to the flag stop the movement
 * for today. So many reds end the session.
 *
 * @param pain 0 to 10; `null`: not answered, which is never green.
 * Source: remedies 5.4.
 */
export function tellPain(state: MovementSession, pain: number | null, now: number): MovementSession {
  const here = movementsAt(state, now)
  if (here.asking !== 'flag' && here.asking !== 'after') return here
  const present = lightDuring(pain, here.painBefore)
  const light = worstLight([here.light, present])
  const told: MovementSession = { ...here, light, pain: pain ?? here.pain }
  if (here.asking === 'after' || present === 'red' || present === null) return withTaskOver(told, light, now)
  if (present === 'amber') return { ...told, asking: 'amber' }
  return { ...told, asking: null, place: resumed(told.place, now) }
}

/** After amber: the same movement, smaller, from where it was. */
export const makeSmaller: Change = (state, now) =>
  state.asking === 'amber'
    ? { ...withRange(state, duringLights.rangePercent), asking: null, place: resumed(state.place, now) }
    : state

/** After amber: a gentler movement instead, from its start. */
export function makeGentler(state: MovementSession, gentler: MovementTask, now: number): MovementSession {
  if (state.asking !== 'amber') return state
  const before = resultOf(state, state.light)
  const tasks = state.tasks.map((each, at) => (at === state.task ? gentler : each))
  return {
    ...atTask({ ...state, tasks, results: [...state.results, before], movedSeconds: movedOf(state, now) }, now),
    asking: null,
  }
}

/** Leaves the present movement; what was not done does not count as green. */
export const skipMovement: Change = (state, now) => {
  const here = movementsAt(state, now)
  return here.end !== null ? here : withTaskOver(here, worstLight([here.light, null]), now)
}

/** A sign stops the present movement, with the light that the sign gives it. Source: remedies 8, SS-3, SS-4. */
export function stopMovement(state: MovementSession, { light }: Pick<StopSign, 'light'>, now: number): MovementSession {
  const here = movementsAt(state, now)
  return here.end !== null ? here : withTaskOver(here, worstLight([here.light, light ?? null]), now)
}

/** The person stops. */
export const stopMovements: Change = (state, now) => {
  const here = movementsAt(state, now)
  if (here.end !== null) return here
  const { results } = withTaskOver(here, worstLight([here.light, null]), now)
  return { ...here, results, movedSeconds: movedOf(here, now), asking: null, end: 'stopped' }
}

function withTaskOver(state: MovementSession, light: Light, now: number): MovementSession {
  const results = [...state.results, resultOf(state, light)]
  const reds = results.filter((result) => result.light === 'red').length
  const task = state.task + 1
  const end = reds >= duringLights.redsToEnd ? 'reds' : task >= state.tasks.length ? 'done' : null
  return { ...atTask({ ...state, results, task, movedSeconds: movedOf(state, now) }, now), end }
}

/** The start of the task that `state` names. */
const atTask = (state: MovementSession, now: number): MovementSession => ({
  ...state,
  place: startScript(now),
  rangePercent: state.tasks[state.task]?.rangePercent ?? 100,
  extraReps: 0,
  asking: null,
  light: 'green',
  pain: null,
})

function resultOf(state: MovementSession, light: Light): MovementResult {
  const reps = stepsNow(state).filter(({ kind }) => kind === 'rep')
  const done = stepsNow(state)
    .slice(0, state.place.step)
    .filter(({ kind }) => kind === 'rep').length
  return {
    movement: state.tasks[state.task]!.movement,
    light,
    done,
    of: reps.length,
    rangePercent: state.rangePercent,
  }
}

/** Seconds of use so far, the present movement included. */
function movedOf(state: MovementSession, now: number): number {
  const steps = stepsNow(state)
  const past = steps.slice(0, state.place.step).reduce((sum, { seconds }) => sum + (seconds ?? 0), 0)
  const present = steps[state.place.step]
  const part = present?.seconds ? Math.min(present.seconds, secondsIn(state.place, now)) : 0
  return state.movedSeconds + past + part
}

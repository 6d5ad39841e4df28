import {
  directionMovements,
  directionTest,
  painPlaces,
  testedDirections,
  type Direction,
  type DirectionVerdict,
  type PainPlace,
} from '@unspasm/guideline/exercise/direction-test'
import {
  isOver,
  nextStep,
  paused,
  placeAt,
  resumed,
  secondsLeft,
  startScript,
  stepTo,
  type ScriptPlace,
  type ScriptStep,
} from '../script.ts'
import { stepsOf, type MovementTask, type TaskStep } from './task.ts'

/** Pain, 0 to 10, and the farthest place it reaches. */
export type PainMeasure = { readonly pain: number; readonly place: PainPlace }

/** How one direction went. */
export type DirectionResult = { readonly direction: Direction; readonly isGood: boolean; readonly isBad: boolean }

/** A direction test. Plain JSON; instants in milliseconds of the steady clock. */
export type DirectionTest = {
  readonly kind: 'direction'
  /** The movement of each direction that is tried, in order. */
  readonly tries: readonly { readonly direction: Direction; readonly task: MovementTask }[]
  /** Index of the direction; the number of them when the test is over. */
  readonly at: number
  /** In the steps of the present direction. */
  readonly script: ScriptPlace
  readonly start: PainMeasure
  /** The last measure. */
  readonly last: PainMeasure
  /** The first measure of this direction, when pain rose and is measured once more. */
  readonly risen: PainMeasure | null
  readonly results: readonly DirectionResult[]
  /** `true`: the person stopped it. */
  readonly isStopped: boolean
}

/** A step of the test: a movement, a wait, a question. */
export type DirectionStep = (TaskStep | (ScriptStep & { readonly kind: 'wait' | 'ask' })) & ScriptStep

/**
 * The tries of a test: for each direction the first movement that is open.
 *
 * @returns `null` unless both directions can be tried: one alone says nothing about the other.
 */
export function triesOf(isOpen: (movement: string) => boolean): DirectionTest['tries'] | null {
  const tries = testedDirections.flatMap((direction) => {
    const found = directionMovements[direction].find(({ movement }) => isOpen(movement))
    if (!found) return []
    const task: MovementTask = {
      movement: found.movement,
      reps: directionTest.reps,
      sets: 1,
      holds: found.holds,
      rangePercent: 100,
      ways: [],
    }
    return [{ direction, task }]
  })
  return tries.length === testedDirections.length ? tries : null
}

/** Begins a test. */
export function startDirectionTest(tries: DirectionTest['tries'], start: PainMeasure, now: number): DirectionTest {
  return {
    kind: 'direction',
    tries,
    at: 0,
    script: startScript(now),
    start,
    last: start,
    risen: null,
    results: [],
    isStopped: false,
  }
}

/** Whether the test is over. */
export const isDirectionOver = ({ at, tries, isStopped }: DirectionTest): boolean => isStopped || at >= tries.length

/**
 * Steps of the present direction: the movement in all its repetitions, a minute's wait, the question; and when pain rose, the
 * rest of the time after which it counts, and the question once more.
 */
export function directionSteps({ tries, at, risen }: DirectionTest): readonly DirectionStep[] {
  const present = tries[at]
  if (!present) return []
  const { waitSeconds, badSeconds, reps } = directionTest
  // NOTE: ten repetitions in all, so a movement that takes turns does half of them on each side.
  const [ready, ...repsOfTask] = stepsOf(present.task, 1)
  const steps: DirectionStep[] = [
    ready!,
    ...repsOfTask.slice(0, reps),
    { id: 'wait', kind: 'wait', seconds: waitSeconds },
    { id: 'ask', kind: 'ask', seconds: null },
  ]
  if (risen === null) return steps
  return [
    ...steps,
    { id: 'wait-more', kind: 'wait', seconds: badSeconds - waitSeconds },
    { id: 'ask-again', kind: 'ask', seconds: null },
  ]
}

/** Where a test is now, however long nobody looked. */
export function directionTestAt(state: DirectionTest, now: number): DirectionTest {
  if (isDirectionOver(state)) return state
  const script = placeAt(directionSteps(state), state.script, now)
  return script === state.script ? state : { ...state, script }
}

/** The step of now; `null` when the test is over. */
export function directionStepAt(state: DirectionTest, now: number): DirectionStep | null {
  const here = directionTestAt(state, now)
  const steps = directionSteps(here)
  return isDirectionOver(here) || isOver(steps, here.script) ? null : (steps[here.script.step] ?? null)
}

/** Seconds left of the present step; `null` when it waits for the person. */
export function directionSecondsLeft(state: DirectionTest, now: number): number | null {
  const here = directionTestAt(state, now)
  return secondsLeft(directionSteps(here), here.script, now)
}

/** Begins the repetitions. */
export function beginDirection(state: DirectionTest, now: number): DirectionTest {
  const here = directionTestAt(state, now)
  if (directionStepAt(here, now)?.kind !== 'ready') return here
  return { ...here, script: nextStep(directionSteps(here), here.script, now) }
}

/** The movement hurts too much, or is enough: the wait begins now. */
export function endRepetitions(state: DirectionTest, now: number): DirectionTest {
  const here = directionTestAt(state, now)
  const steps = directionSteps(here)
  const step = directionStepAt(here, now)
  if (step?.kind !== 'rep') return here
  return {
    ...here,
    script: stepTo(
      steps.findIndex(({ kind }) => kind === 'wait'),
      now,
    ),
  }
}

/** The person stops the test; nothing is known of a direction that was not measured. */
export const stopDirectionTest = (state: DirectionTest): DirectionTest => ({ ...state, isStopped: true })

/**
 * What was measured after a direction. Pain that rose by so much is measured once more when it must have passed.
 *
 * Each direction is held against the measure right before it; a good one is also better than the start.
 * Source: remedies 5.6.
 */
export function tellMeasure(state: DirectionTest, measure: PainMeasure, now: number): DirectionTest {
  const here = directionTestAt(state, now)
  const present = here.tries[here.at]
  if (!present || directionStepAt(here, now)?.kind !== 'ask') return here
  const { badRise } = directionTest
  const hasRisen = (one: PainMeasure) =>
    one.pain >= here.last.pain + badRise || (one.pain >= here.start.pain + badRise && one.pain > here.last.pain)
  const hasMovedAway = isFarther(measure, here.last)
  if (here.risen === null && hasRisen(measure) && !hasMovedAway)
    return { ...here, risen: measure, script: nextStep(directionSteps({ ...here, risen: measure }), here.script, now) }

  const isBad = hasMovedAway || (here.risen !== null && hasRisen(measure))
  const isGood = !isBad && isBetter(measure, here.last) && isBetter(measure, here.start)
  const results = [...here.results, { direction: present.direction, isGood, isBad }]
  return { ...here, at: here.at + 1, script: startScript(now), last: measure, risen: null, results }
}

const isFarther = (one: PainMeasure, other: PainMeasure) =>
  painPlaces.indexOf(one.place) > painPlaces.indexOf(other.place)

const isBetter = (one: PainMeasure, other: PainMeasure) =>
  one.pain <= other.pain - directionTest.goodFall || isFarther(other, one)

/** What the test found; `null` unless every direction was measured. */
export function directionVerdictOf({ results, tries }: DirectionTest): DirectionVerdict | null {
  if (results.length < tries.length) return null
  const good = results.filter(({ isGood }) => isGood).map(({ direction }) => direction)
  return good.length === 0 ? 'neither' : good.length === testedDirections.length ? 'both' : good[0]!
}

/** Directions that the test closes for some days. */
export const closedByTest = ({ results }: DirectionTest): readonly Direction[] =>
  results.filter(({ isBad }) => isBad).map(({ direction }) => direction)

/** Holds the test while something else is asked. */
export function pauseDirection(state: DirectionTest, now: number): DirectionTest {
  const here = directionTestAt(state, now)
  return isDirectionOver(here) ? here : { ...here, script: paused(here.script, now) }
}

/** Goes on after a pause, at the same second. */
export const resumeDirection = (state: DirectionTest, now: number): DirectionTest => ({
  ...state,
  script: resumed(state.script, now),
})

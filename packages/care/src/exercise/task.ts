import { pauses, sideOrders, type Range, type Tempo } from '@unspasm/guideline/exercise/manner'
import type { Keyframe, Movement } from '@unspasm/guideline/movement'
import { movements as movementsInForce } from '@unspasm/guideline/movements'
import type { ScriptStep } from '../script.ts'

const movements: readonly Movement[] = movementsInForce

/** One movement of a session, as this person does it today. Plain JSON. */
export type MovementTask = {
  /** Id of `movements.ts`. */
  readonly movement: string
  readonly reps: number
  readonly sets: number
  /** Seconds in the pose that is held longest; missing means those of the table. */
  readonly holdSeconds?: number
  /** Seconds in each keyframe, where the direction test makes the movement quick. */
  readonly holds?: readonly number[]
  readonly rangePercent: Range
  /** Ids of sentences that say how it is done. */
  readonly ways: readonly string[]
}

/** What happens in a step of a task. */
export type TaskStep = ScriptStep & {
  readonly kind: 'ready' | 'rep' | 'change' | 'rest'
  /** From 1. */
  readonly set: number
  readonly rep: number
  readonly side: 1 | 2
}

/** The movement of a task. @throws when the guideline does not know it. */
export function movementOf({ movement: id }: Pick<MovementTask, 'movement'>): Movement {
  const movement = movements.find((each) => each.id === id)
  if (!movement) throw new Error(`expected a movement, got ${id}`)
  return movement
}

/** The keyframes of a task, with its own holds; those of another movement when it borrows its figure. */
export function keyframesOf(task: Pick<MovementTask, 'movement' | 'holdSeconds' | 'holds'>): readonly Keyframe[] {
  const own = movementOf(task)
  const frames = own.keyframes ?? movements.find(({ id }) => id === own.figure)?.keyframes ?? []
  const longest = frames.reduce((best, { hold }, at) => (at > 0 && hold > frames[best]!.hold ? at : best), 1)
  return frames.map((frame, at) => {
    const hold = task.holds?.[at] ?? (at === longest ? task.holdSeconds : undefined)
    return hold === undefined ? frame : { ...frame, hold }
  })
}

/** Seconds of one repetition at the speed of the table. */
export function repSecondsOf(task: Pick<MovementTask, 'movement' | 'holdSeconds' | 'holds'>): number {
  return movementOf(task).durationSec ?? keyframesOf(task).reduce((sum, { t, hold }) => sum + t + hold, 0)
}

const orderOf = (id: string): string | undefined => (sideOrders as Readonly<Record<string, string>>)[id]

/**
 * The steps of a task: a start that waits for a tap, then every repetition, with its rests and changes of side. A movement
 * with a rest and one set rests between its repetitions.
 *
 * @param tempo     of the repetitions; rests, and movements that last a given time, keep their length.
 * @param extraReps repetitions that were added at the end.
 */
export function stepsOf(task: MovementTask, tempo: Tempo, extraReps = 0): readonly TaskStep[] {
  const { sides, restSec = pauses.restSeconds, durationSec } = movementOf(task)
  const order = sides === 2 ? (orderOf(task.movement) ?? 'in-turn') : 'both-in-one'
  const seconds = durationSec ?? repSecondsOf(task) / tempo
  const rep = (set: number, number: number, side: 1 | 2): TaskStep => ({
    id: `rep-${set}-${number}-${side}`,
    kind: 'rep',
    seconds,
    set,
    rep: number,
    side,
  })
  const times = (count: number, make: (number: number) => readonly TaskStep[]) =>
    Array.from({ length: count }, (_, at) => make(at + 1)).flat()
  const restsBetweenReps = task.sets === 1 && movementOf(task).restSec !== undefined
  const rested = (set: number, reps: readonly TaskStep[]) =>
    restsBetweenReps ? reps.flatMap((step, at) => (at === 0 ? [step] : [pause('rest', set, 1, restSec), step])) : reps
  const repsFrom = (set: number, first: number, count: number): readonly TaskStep[] => {
    const oneSide = (side: 1 | 2) =>
      rested(
        set,
        times(count, (at) => [rep(set, first + at, side)]),
      )
    if (count === 0) return []
    if (order === 'both-in-one') return oneSide(1)
    if (order === 'in-turn') return times(count, (at) => [rep(set, first + at, 1), rep(set, first + at, 2)])
    const back = first === 0 ? [] : [pause('change', set, 1, pauses.changeSideSeconds)]
    return [...back, ...oneSide(1), pause('change', set, 2, pauses.changeSideSeconds), ...oneSide(2)]
  }
  return [
    { id: 'ready', kind: 'ready', seconds: null, set: 1, rep: 0, side: 1 },
    ...times(task.sets, (set) => [
      ...repsFrom(set, 0, task.reps),
      ...(set < task.sets ? [pause('rest', set, 1, restSec)] : []),
    ]),
    ...repsFrom(task.sets, task.reps, extraReps),
  ]
}

/** Seconds that a task takes by itself, at the speed of the table. */
export function secondsOfTask(task: MovementTask): number {
  return stepsOf(task, 1).reduce((sum, { seconds }) => sum + (seconds ?? 0), 0)
}

/** The cue of a moment of a repetition: of the keyframe that is being reached or held; a frame without one keeps the last. */
export function cueAt(frames: readonly Keyframe[], seconds: number): string {
  let left = seconds
  let cue = ''
  for (const frame of frames) {
    if (frame.cue !== '') cue = frame.cue
    if (left < frame.t + frame.hold) return cue
    left -= frame.t + frame.hold
  }
  return cue
}

const pause = (kind: 'change' | 'rest', set: number, side: 1 | 2, seconds: number): TaskStep => ({
  id: `${kind}-${set}`,
  kind,
  seconds,
  set,
  rep: 0,
  side,
})

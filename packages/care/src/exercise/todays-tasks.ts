import { duringLights, nextDayLights } from '@unspasm/guideline/exercise/lights'
import { ranges, type Range } from '@unspasm/guideline/exercise/manner'
import { movementLimits, supportedWays, type MovementStep } from '@unspasm/guideline/exercise/movement-steps'
import type { Limits } from '@unspasm/guideline/tool'
import type { Context } from '../evaluate.ts'
import { judgeText } from './exercise-judge.ts'
import { lightAfter, type ExerciseHistory } from './history.ts'
import { movementLevelOf, stepsOfMovement } from './movement-level.ts'
import { resultsOf, textsOf } from './movement-result.ts'
import { movementOf, type MovementTask } from './task.ts'
import { wishParams } from './wishes.ts'

/** What binds the movements of one session. */
export type TaskFrame = {
  readonly history: ExerciseHistory
  /** Level of the session. */
  readonly level: number
  readonly limits: Limits
  readonly context: Context
  /** Whether a movement may take the place of another. */
  readonly isOpen: (movement: string) => boolean
}

/**
 * The movements of a session as this person does them today: each at its own step, harder or gentler, within every limit.
 *
 * A step to another movement is taken when that one is open and not in the list; steps with a load wait for their level
 * and for a first session under supervision.
 *
 * @param movements ids in the order in which they are done.
 * Source: remedies 5.2, 5.4.
 */
export function todaysTasks(movements: readonly string[], frame: TaskFrame): readonly MovementTask[] {
  return movements.map((id) => taskOf(id, { ...frame, isOpen: (to) => !movements.includes(to) && frame.isOpen(to) }))
}

/** The first gentler movement that a movement gives way to after amber; `null` when there is none that is open. */
export function gentlerTaskOf(movement: string, frame: TaskFrame): MovementTask | null {
  const to = stepsOfMovement(movement).regress.find((step) => step.to && frame.isOpen(step.to))?.to
  return to === undefined ? null : doseOf(to, [], frame)
}

function taskOf(movement: string, frame: TaskFrame): MovementTask {
  const level = movementLevelOf(frame.history, movement)
  const { progress, regress } = stepsOfMovement(movement)
  const taken: MovementStep[] = []
  for (const step of level > 0 ? progress.slice(0, level) : regress.slice(0, -level)) {
    if (step.load && !mayLoad(step.load.fromLevel, frame)) break
    if (step.to === undefined) taken.push(step)
    else if (frame.isOpen(step.to)) return doseOf(step.to, [], frame)
  }
  return doseOf(movement, taken, frame)
}

const mayLoad = (fromLevel: number, { level, limits }: TaskFrame) =>
  level >= fromLevel && !limits.notes?.includes('first-time-supervised')

function doseOf(movement: string, steps: readonly MovementStep[], frame: TaskFrame): MovementTask {
  const row = movementOf({ movement })
  const dose: MovementStep = Object.assign({}, ...steps)
  const limited = row.limitedBy.flatMap(({ when, instead }) =>
    judgeText(when, frame.context).truth === 'no' ? [] : [movementLimits[instead] ?? {}],
  )
  const support = frame.limits.notes?.includes('seated-or-supported') ? supportedWays[row.id as never] : undefined
  const percents = [
    dose.rangePercent,
    frame.limits.rangePercent,
    isHalfNext(movement, frame.history) ? duringLights.rangePercent : undefined,
    ...limited.map(({ rangePercent }) => rangePercent),
  ]
  const ways = [...steps.map(({ way }) => way), support, ...limited.map(({ way }) => way)]
  const reps = dose.reps ?? row.reps
  const isTimed = row.durationSec !== undefined
  return {
    movement,
    reps: isTimed ? reps : Math.max(1, Math.floor((reps * repsPercentOf(frame.history)) / 100)),
    sets: dose.sets ?? row.sets,
    ...((dose.holdSeconds ?? row.holdSec) !== undefined && { holdSeconds: (dose.holdSeconds ?? row.holdSec)! }),
    rangePercent: rangeWithin(percents),
    ways: [...new Set(ways.filter((way) => way !== undefined))],
  }
}

/** The widest range that stays within every limit. */
function rangeWithin(percents: readonly (number | undefined)[]): Range {
  const most = Math.min(100, ...percents.filter((percent) => percent !== undefined))
  return ranges.findLast((range) => range <= most) ?? ranges[0]
}

/** Fewer repetitions after an amber day. Source: remedies 5.4. */
function repsPercentOf({ sessions, pains }: ExerciseHistory): number {
  const newest = sessions.map((session) => lightAfter(session, pains)).findLast((light) => light !== null)
  return newest === 'amber' ? nextDayLights.repsPercent : 100
}

/** Half the range after a cramp, the next time. Source: remedies 8, SS-9. */
function isHalfNext(movement: string, { sessions }: ExerciseHistory): boolean {
  const last = sessions.findLast((session) => resultsOf(session).some((result) => result.movement === movement))
  return last !== undefined && textsOf(last, wishParams.halfNext).includes(movement)
}

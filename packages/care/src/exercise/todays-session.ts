import type { Limits } from '@unspasm/guideline/tool'
import type { ToolId } from '@unspasm/guideline/tools'
import type { Level } from '@unspasm/guideline/exercise/level-rules'
import { directionTest } from '@unspasm/guideline/exercise/direction-test'
import { openTools } from '../plan.ts'
import type { PlanInput } from '../plan/types.ts'
import { chooseParts, readForExercise } from './exercise-judge.ts'
import type { ExerciseHistory } from './history.ts'
import { todaysTasks, type TaskFrame } from './todays-tasks.ts'
import type { MovementTask } from './task.ts'

/** A way of moving: breathing, the fixed list of the floor, a set of level 0, the programme of the person's level. */
export type ExerciseWay = 'breathing' | 'floor' | 'set' | 'programme'

/** What a session of today would be. */
export type TodaysSession = {
  /** `false`: a gate closes it, or asks something first. */
  readonly isOpen: boolean
  /** Gates that close it. */
  readonly closedBy: readonly string[]
  /** Findings that have to be answered first. */
  readonly ask: readonly string[]
  readonly tasks: readonly MovementTask[]
  /** Level that the record gets; `null` for breathing alone. */
  readonly level: Level | null
  readonly limits: Limits
  readonly frame: TaskFrame
  /** Whether a movement may be tried in the direction test, whose movements are of its highest level. */
  readonly mayTry: (movement: string) => boolean
}

/**
 * The session of today for a way of moving.
 *
 * @param painNow pain that was told just now, 0 to 10; it takes the place of the last answer, in the gates too. Missing
 *                means the last answer.
 * Source: remedies 5.2 to 5.6.
 */
export function todaysSession(
  tool: ToolId,
  way: ExerciseWay,
  input: PlanInput,
  history: ExerciseHistory,
  painNow?: number,
): TodaysSession {
  const told = painNow === undefined ? input : { ...input, answers: { ...input.answers, 'pain-now': painNow } }
  const { context, where } = readForExercise(told)
  const status = openTools(told).get(tool === 'movement-now' ? `${tool}:${way}` : tool)
  const limits = status?.limits ?? {}
  const most = limits.maxLevel ?? 3
  const level = (way === 'programme' ? Math.min(told.level ?? 0, most) : 0) as Level
  const { wishes } = told
  const frame: TaskFrame = {
    history,
    level,
    limits,
    context,
    isOpen: (movement) => chooseParts.isOpen(movement, where, level, limits, context, wishes),
  }
  const movements =
    way === 'breathing'
      ? chooseParts.breathing(context, wishes)
      : way === 'floor'
        ? chooseParts.floor(context, wishes)
        : chooseParts.movements(where, level, limits, context, wishes)
  return {
    isOpen: status?.state === 'open',
    closedBy: status?.closedBy ?? [],
    ask: status?.ask ?? [],
    tasks: todaysTasks(movements, frame),
    level: way === 'breathing' ? null : level,
    limits,
    frame,
    mayTry: (movement) =>
      chooseParts.isOpen(movement, where, Math.max(...directionTest.levels), limits, context, wishes),
  }
}

import { directionMovements, directionTest } from '@unspasm/guideline/exercise/direction-test'
import type { Context } from '../evaluate.ts'
import { judgeText } from './exercise-judge.ts'
import { movementOf } from './task.ts'

/**
 * Rules that close the direction test for a person; what is not known closes too. Empty: it may be done.
 *
 * Source: remedies 5.6, plan 4.3.
 */
export function directionTestClosedBy(context: Context): readonly string[] {
  return directionTest.closedWhen.filter(({ when }) => judgeText(when, context).truth !== 'no').map(({ rule }) => rule)
}

/** Findings without an answer that the rules of the test, or of its movements, read; each once. */
export function directionTestAsks(context: Context): readonly string[] {
  const movements = Object.values(directionMovements).flat()
  const conditions = [
    ...directionTest.closedWhen.map(({ when }) => when),
    ...movements.map((each) => movementOf(each).blockedBy),
  ]
  const open = conditions.flatMap((when) => judgeText(when, context).ask)
  return [...new Set(open)].filter((id) => judgeText(`unsure(${id})`, context).truth === 'no')
}

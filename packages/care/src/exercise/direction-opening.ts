import { directionTest } from '@unspasm/guideline/exercise/direction-test'
import type { Context } from '../evaluate.ts'
import { judgeText } from './exercise-judge.ts'

/**
 * Rules that close the direction test for a person; what is not known closes too. Empty: it may be done.
 *
 * Source: remedies 5.6, plan 4.3.
 */
export function directionTestClosedBy(context: Context): readonly string[] {
  return directionTest.closedWhen.filter(({ when }) => judgeText(when, context).truth !== 'no').map(({ rule }) => rule)
}

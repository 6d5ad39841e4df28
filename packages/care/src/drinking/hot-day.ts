import { sickDayGate } from '@unspasm/guideline/drinking/drink-arithmetic'
import type { ToolStatus } from '../gates.ts'
import { drinkGoalOf, isNeverPushed, type GoalInput } from './drink-goal.ts'

/**
 * What may be said about drinking on a hot or sick day. `advise`: the lines of the day; `sips`: only those of a sick
 * stomach; `ask`: questions are open; `as-doctor`: nothing of ours.
 */
export type HotDayAdvice = 'advise' | 'sips' | 'ask' | 'as-doctor'

/**
 * Judges it by what the gates say of the drinking plan.
 *
 * Source: remedies 4.2, 4.7.
 */
export function hotDayAdviceOf(
  input: Omit<GoalInput, 'status'> & { readonly status: Pick<ToolStatus, 'state' | 'limits' | 'closedBy'> },
): HotDayAdvice {
  const { status, answers, on } = input
  if (status.state === 'ask') return 'ask'
  if (isNeverPushed(answers, on)) return 'as-doctor'
  if (status.state === 'closed') return status.closedBy.every((gate) => gate === sickDayGate) ? 'sips' : 'as-doctor'
  return drinkGoalOf(input).kind === 'range' ? 'advise' : 'as-doctor'
}

import { toCondition } from '@unspasm/guideline/condition'
import { guideline } from '@unspasm/guideline/guideline'
import { reviewRules } from '@unspasm/guideline/review-rules'
import type { ReviewRule } from '@unspasm/guideline/rule'
import { assess } from '../assess.ts'
import type { LocalDate } from '../local-date.ts'
import type { SittingResponse } from '../massage/sitting-response.ts'
import { createPlanEngine } from '../plan/plan-engine.ts'

const { engine, read } = createPlanEngine(guideline)
const rules = (reviewRules as readonly ReviewRule[])
  .filter(({ effect }) => effect.bookings === 'cancel-massage')
  .map(({ id, when }) => ({ id, holds: engine.compile(toCondition(when)) }))

/**
 * The rules that take back massages which are booked, from how the sittings before went.
 *
 * Pure. Source: RV-04; professionals 11, 9.
 *
 * @param responses of the massages that were answered, oldest first.
 * @returns ids, in the order of the guideline; empty: nothing is taken back.
 */
export function rulesThatStopMassage(responses: readonly SittingResponse[], on: LocalDate): readonly string[] {
  if (responses.length === 0) return []
  const run = responses.length - 1 - responses.lastIndexOf('better')
  const { context } = read({
    answers: {},
    assessment: assess({}, on),
    on,
    localHour: 12,
    metrics: { 'm-massage-count': responses.length, 'm-massage-not-better-run': run },
  })
  return rules.flatMap(({ id, holds }) => (holds(context) ? [id] : []))
}

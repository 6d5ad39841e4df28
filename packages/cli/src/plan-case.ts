import { assess } from '@unspasm/care/assess'
import { parseCase } from '@unspasm/care/case'
import { answerTheRestNo } from '@unspasm/care/complete'
import { engineInForce } from '@unspasm/care/engine'
import type { LocalDate } from '@unspasm/care/local-date'
import { makePlan, toPlanJson } from '@unspasm/care/plan'
import type { Judged } from './answer-cases.ts'
import { isRecord } from './field-check.ts'
import { faultsOfPlanFields, planFieldNames, planFieldsOf } from './plan-fields.ts'

/** Day and hour of a case that names none. */
export type Now = { readonly today: LocalDate; readonly hour: number }

/**
 * Makes the plan of one case from outside.
 *
 * @param isComplete `true`: a yes-or-no safety or remedy question that is left out counts as no.
 */
export function planCase(value: unknown, now: Now, isComplete: boolean): Judged {
  const parsed = parseCase(engineInForce, value, now.today, planFieldNames)
  const own = isRecord(value) ? value : {}
  const faults = [
    ...(parsed.ok ? [] : parsed.faults),
    ...faultsOfPlanFields(own, parsed.ok ? parsed.case.on : now.today),
  ]
  if (!parsed.ok || faults.length > 0) return { ok: false, faults }

  const { id, on, answers } = parsed.case
  const read = isComplete ? answerTheRestNo(engineInForce, answers, on) : answers
  const { hour = now.hour, ...fields } = planFieldsOf(own)
  const plan = makePlan({ answers: read, assessment: assess(read, on), on, localHour: hour, ...fields })
  return { ok: true, result: toPlanJson(plan, id) }
}

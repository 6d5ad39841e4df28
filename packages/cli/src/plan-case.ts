import { assess } from '@unspasm/care/assess'
import { parseCase } from '@unspasm/care/case'
import { answerTheRestNo } from '@unspasm/care/complete'
import { engineInForce } from '@unspasm/care/engine'
import type { LocalDate } from '@unspasm/care/local-date'
import { makePlan, toPlanJson } from '@unspasm/care/plan'
import { review } from '@unspasm/care/review'
import { standpointOf } from '@unspasm/care/review/answers'
import { FaultList } from '@unspasm/care/review/faults'
import { historyOf } from '@unspasm/care/review/history'
import { readDiary } from '@unspasm/care/review/parse'
import type { Judged } from './answer-cases.ts'
import { isRecord } from './field-check.ts'
import { faultsOfPlanFields, hasDiary, planFieldNames, planFieldsOf } from './plan-fields.ts'

/** Day and hour of a case that names none. */
export type Now = { readonly today: LocalDate; readonly hour: number }

/**
 * Makes the plan of one case from outside.
 *
 * A case with a diary is planned as the days leave it: with the newest answers, the review and its metrics.
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
  const inDiary = new FaultList()

  const { id, on, answers } = parsed.case
  const read = isComplete ? answerTheRestNo(engineInForce, answers, on) : answers
  const { hour = now.hour, ...fields } = planFieldsOf(own)
  const clock = { on, localHour: hour }
  if (!hasDiary(own)) {
    const plan = makePlan({ answers: read, assessment: assess(read, on), ...clock, ...fields })
    return { ok: true, result: toPlanJson(plan, id) }
  }

  const opened = fields.firstCheckOn!
  const diary = readDiary(engineInForce, inDiary, 'diary', own['diary'], opened, on)
  if (inDiary.faults.length > 0) return { ok: false, faults: inDiary.faults }
  const episode = { opened: { on: opened }, answers: read, ...diary }
  const days = review({ episode, now: { on, at: `${on}T${String(hour).padStart(2, '0')}:00:00.000Z` } })
  const newest = standpointOf(historyOf(episode)).answers
  const input = { answers: newest, assessment: assess(newest, on), review: days, metrics: days.metrics }
  return { ok: true, result: toPlanJson(makePlan({ ...input, ...clock, ...fields }), id) }
}

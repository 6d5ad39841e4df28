import { assess } from '@unspasm/care/assess'
import { parseCase } from '@unspasm/care/case'
import { answerTheRestNo } from '@unspasm/care/complete'
import { engineInForce } from '@unspasm/care/engine'
import type { LocalDate } from '@unspasm/care/local-date'
import { createResult } from '@unspasm/care/result'
import type { Judged } from './answer-cases.ts'

const toResult = createResult(engineInForce)

/**
 * Judges one case from outside.
 *
 * @param today      the date on which a case that names none is judged.
 * @param isComplete `true`: a yes-or-no safety or remedy question that is left out counts as no.
 */
export function assessCase(value: unknown, today: LocalDate, isComplete: boolean): Judged {
  const parsed = parseCase(engineInForce, value, today)
  if (!parsed.ok) return parsed
  const { id, on, answers } = parsed.case
  const read = isComplete ? answerTheRestNo(engineInForce, answers, on) : answers
  return { ok: true, result: toResult(assess(read, on), id) }
}

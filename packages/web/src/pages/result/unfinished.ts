import { ask, type Check } from '@unspasm/care/ask'
import { openSafetyQuestions } from '@unspasm/care/complete'
import { engineInForce } from '@unspasm/care/engine'
import type { LocalDate } from '@unspasm/care/local-date'
import { labelOf } from './answer-text.ts'

/**
 * Names of what must still be answered before a result that is no emergency may be shown: open safety questions, doubts
 * to ask once more, answers that do not fit together.
 *
 * @returns each once, in asking order; empty when the result may be shown.
 * Source: triage 0.3 and 2.6.
 */
export function openQuestions(check: Check, on: LocalDate): readonly string[] {
  const step = ask.nextStep(check, on)
  if (step.kind === 'result') return []
  const pending = step.kind === 'recheck' ? [step.finding] : step.rows
  const open = openSafetyQuestions(engineInForce, check.answers, on)
  return [...new Set([...pending, ...open])].map(labelOf)
}

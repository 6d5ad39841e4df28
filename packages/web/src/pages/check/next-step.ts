import type { Check, Step } from '@unspasm/care/ask'
import type { LocalDate } from '@unspasm/care/local-date'
import { consistencyPrompts } from '@unspasm/guideline/consistency-prompts'
import type { Part } from './parts.ts'

const prompts = consistencyPrompts.map(({ id, when }) => ({ id, names: when.split(/[^a-z0-9-]+/) }))
const everyPrompt = prompts.map(({ id }) => id)

/**
 * The step at which the check stands. Answers that do not fit together are asked again when their screen is left, not
 * while the person is still answering it.
 */
export function nextStep(part: Part, check: Check, on: LocalDate): Step {
  const step = part.next(check, on)
  if (step.kind !== 'prompt') return step
  const names = prompts.find(({ id }) => id === step.prompt)?.names ?? []
  const open = part.next({ ...check, settled: everyPrompt }, on)
  return open.kind === 'screen' && open.rows.some((id) => names.includes(id)) ? open : step
}

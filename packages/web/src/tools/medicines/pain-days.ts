import type { Answers } from '@unspasm/care/answers'
import { durationDays } from '@unspasm/care/facts'
import type { LocalDate } from '@unspasm/care/local-date'

/** Days with this pain, the first one counted; `null` when nobody has said since when. */
export function painDaysOf(answers: Answers, today: LocalDate): number | null {
  const isSaid = typeof answers['onset-date'] === 'string' || typeof answers['duration'] === 'string'
  return isSaid ? Math.max(1, durationDays(answers, today)) : null
}

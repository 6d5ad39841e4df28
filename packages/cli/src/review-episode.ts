import { engineInForce } from '@unspasm/care/engine'
import { parseEpisodeCase, reviewCase } from '@unspasm/care/episode-case'
import type { LocalDate } from '@unspasm/care/local-date'
import type { Judged } from './answer-cases.ts'

/**
 * Reviews one episode from outside: the answers of its first check with its diary.
 *
 * @param today day of the review when the episode names none.
 * @param nowAt instant of the review, ISO 8601, when the episode names none.
 */
export function reviewEpisode(value: unknown, today: LocalDate, nowAt: string): Judged {
  const parsed = parseEpisodeCase(engineInForce, value, today, nowAt)
  return parsed.ok ? { ok: true, result: reviewCase(parsed.case) } : parsed
}

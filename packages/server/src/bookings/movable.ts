import { lateCancellations } from './appointment-rules.ts'
import type { BookingRow } from './booking-row.ts'

const hourMs = 3_600_000

/**
 * Until when a client may move a visit, excluded; `null`: they may not, or no more.
 *
 * As long before as a cancellation is not late; one that somebody else has to come to, until it begins.
 * Source: professionals 3, B-12; 2.
 */
export function movableUntil({ state, startsAt, otherNeededAt }: BookingRow, now: Date): Date | null {
  if (state !== 'confirmed') return null
  const hours = otherNeededAt === null ? lateCancellations.withinHours : 0
  const until = new Date(startsAt.getTime() - hours * hourMs)
  return now < until ? until : null
}

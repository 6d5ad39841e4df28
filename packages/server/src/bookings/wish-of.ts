import type { BookingVerdict } from '@unspasm/care/booking/judge-booking'
import { dayOf, daysAfter, instantAt, type LocalDate } from '@unspasm/scheduling/local-time'
import type { OfferWish } from '@unspasm/scheduling/offers'
import type { Place } from '@unspasm/scheduling/place'
import type { Span } from '@unspasm/scheduling/span'
import type { BookedService, Worker } from './load-rota.ts'

/** Kept free after a first visit besides the notes. Source: professionals 3, "Visit lengths". */
export const firstVisitExtraMinutes = 10

/** From this minute of the day on, first visits at home need a setting of the owner. Source: professionals 5.3. */
const lateMinute = 1200

type Asked = {
  readonly service: BookedService
  readonly place: Place | null
  readonly verdict: Pick<BookingVerdict, 'maxMinutes'>
  readonly isFirstVisit: boolean
  readonly allowsLate: boolean
  readonly zone: string
  /** First day, included. */
  readonly from: LocalDate
  /** Last day, excluded. */
  readonly to: LocalDate
  readonly now: Date
}

/** What is looked for in somebody's days: length, spare time and when it may not be. */
export function wishOf({ service, place, verdict, isFirstVisit, allowsLate, zone, from, to, now }: Asked): OfferWish {
  const full = isFirstVisit ? service.firstMinutes : service.laterMinutes
  const shut: Span[] = []
  if (isFirstVisit && place !== null && !allowsLate) {
    for (let on = from; on < to; on = daysAfter(on, 1)) {
      shut.push({ start: instantAt(on, lateMinute, zone), end: dayOf(on, zone).end })
    }
  }
  return {
    place,
    minutes: Math.min(full, verdict.maxMinutes ?? full),
    extraMinutes: isFirstVisit && place !== null ? firstVisitExtraMinutes : 0,
    within: { start: dayOf(from, zone).start, end: dayOf(daysAfter(to, -1), zone).end },
    earliestDeparture: now.getTime(),
    shut,
  }
}

/** Whether somebody is trained for what the gates ask: B-7. */
export const isTrained = ({ skills }: Worker, verdict: Pick<BookingVerdict, 'skills'>): boolean =>
  verdict.skills.every((skill) => skills.includes(skill))

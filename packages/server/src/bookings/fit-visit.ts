import type { BookingVerdict } from '@unspasm/care/booking/judge-booking'
import { dateAt, daysAfter } from '@unspasm/scheduling/local-time'
import { proposeFor, type Offer, type WhyNot } from '@unspasm/scheduling/offers'
import type { Place } from '@unspasm/scheduling/place'
import { contains, type Span } from '@unspasm/scheduling/span'
import type { Db } from '../db/open.ts'
import type { RoadRouter } from '../outside/road-router.ts'
import { loadRota, type BookedService } from './load-rota.ts'
import type { BookingRefusal } from './refusal.ts'
import { travelFor } from './travel.ts'
import { isTrained, wishOf } from './wish-of.ts'

/** Whom, what and where, as far as a time depends on it. */
export type Wanted = {
  readonly practiceId: string
  readonly zone: string
  readonly professionalId: string
  readonly service: BookedService
  readonly place: Place | null
  readonly verdict: Pick<BookingVerdict, 'maxMinutes' | 'skills'>
  readonly isFirstVisit: boolean
  readonly now: Date
  /** Remembers what it said when the start was offered. */
  readonly roadRouter: RoadRouter | undefined
  /** A booking that gives its time to this one. */
  readonly without?: string
  /** What was occupied when this was kept: it counts where a road router that was asked then does not answer now. */
  readonly kept?: Span
}

type Found = { readonly ok: true; readonly offers: readonly Offer[]; readonly whyNot: WhyNot | null } | BookingRefusal

/** The starts within a span at which one professional can be there, in order; with none, why not. */
export async function proposeWithin(
  trx: Db,
  { practiceId, zone, professionalId, service, place, verdict, isFirstVisit, now, roadRouter, without, kept }: Wanted,
  within: Span,
): Promise<Found> {
  // NOTE: hours may cross midnight, so the days around are looked at as well.
  const from = daysAfter(dateAt(within.start, zone), -1)
  const to = daysAfter(dateAt(within.end - 1, zone), 2)
  const { workers, settings } = await loadRota(trx, {
    practiceId,
    zone,
    service,
    from,
    to,
    now,
    professionalId,
    ...(without !== undefined && { without }),
  })
  const [worker] = workers
  if (!worker) return { ok: false, code: 'booking/professional-not-available' }
  if (!isTrained(worker, verdict)) return { ok: false, code: 'booking/not-trained' }
  const allowsLate = settings?.lateVisits === true
  const wish = wishOf({ service, place, verdict, isFirstVisit, allowsLate, zone, from, to, now })
  const travel = await travelFor(roadRouter, { zone, from, to, here: place, workers: [worker] })
  if (kept !== undefined && travel.kind === 'router-failed') {
    const { offers, whyNot } = proposeFor(worker, { ...wish, within }, () => 0)
    const asKept = offers.filter(({ occupied }) => contains(kept, occupied))
    return { ok: true, offers: asKept.map((offer) => ({ ...offer, occupied: kept, neighbour: null })), whyNot }
  }
  return { ok: true, ...proposeFor(worker, { ...wish, within }, travel.minutes) }
}

/** Whether one professional can be there at one start, looked at again under the lock on their days. */
export async function fitVisit(
  trx: Db,
  { startsAt, ...wanted }: Wanted & { readonly startsAt: Date },
): Promise<{ readonly ok: true; readonly offer: Offer } | BookingRefusal> {
  const start = startsAt.getTime()
  const found = await proposeWithin(trx, wanted, { start, end: start + 1 })
  if (!found.ok) return found
  const offer = found.offers.find(({ onSite }) => onSite.start === start)
  if (offer) return { ok: true, offer }
  const isAway = found.whyNot !== 'fully-booked' && found.whyNot !== null
  return { ok: false, code: isAway ? 'booking/professional-not-available' : 'booking/start-taken' }
}

import type { BookingVerdict } from '@unspasm/care/booking/judge-booking'
import { dateAt, daysAfter } from '@unspasm/scheduling/local-time'
import { proposeFor, type Offer } from '@unspasm/scheduling/offers'
import type { Place } from '@unspasm/scheduling/place'
import type { Db } from '../db/open.ts'
import type { RoadRouter } from '../outside/road-router.ts'
import { loadRoleSettings } from '../professionals/load-dossiers.ts'
import { loadRota, range, type BookedService } from './load-rota.ts'
import type { BookingRefusal } from './refusal.ts'
import { travelFor } from './travel.ts'
import { isTrained, wishOf } from './wish-of.ts'

type Asked = {
  readonly practiceId: string
  readonly zone: string
  readonly professionalId: string
  readonly service: BookedService
  readonly place: Place | null
  readonly verdict: BookingVerdict
  readonly isFirstVisit: boolean
  readonly startsAt: Date
  readonly now: Date
  /** Remembers what it said when the start was offered. */
  readonly roadRouter: RoadRouter | undefined
  /** A booking that gives its time to this one. */
  readonly without?: string
}

/** Whether one professional can be there at one start, looked at again under the lock on their days. */
export async function fitVisit(
  trx: Db,
  {
    practiceId,
    zone,
    professionalId,
    service,
    place,
    verdict,
    isFirstVisit,
    startsAt,
    now,
    roadRouter,
    without,
  }: Asked,
): Promise<{ readonly ok: true; readonly offer: Offer } | BookingRefusal> {
  const on = dateAt(startsAt.getTime(), zone)
  // NOTE: hours may cross midnight, so the days around are looked at as well.
  const [from, to] = [daysAfter(on, -1), daysAfter(on, 2)]
  const [worker] = await loadRota(trx, {
    practiceId,
    zone,
    service,
    from,
    to,
    now,
    professionalId,
    ...(without !== undefined && { without }),
  })
  if (!worker) return { ok: false, code: 'booking/professional-not-available' }
  if (!isTrained(worker, verdict)) return { ok: false, code: 'booking/not-trained' }
  const settings = await loadRoleSettings(trx, practiceId)
  const allowsLate = settings.get(service.role)?.lateVisits === true
  const wish = wishOf({ service, place, verdict, isFirstVisit, allowsLate, zone, from, to, now })
  const start = startsAt.getTime()
  const travel = await travelFor(roadRouter, { zone, from, to, here: place, workers: [worker] })
  const { offers, whyNot } = proposeFor(worker, { ...wish, within: { start, end: start + 1 } }, travel.minutes)
  const offer = offers.find(({ onSite }) => onSite.start === start)
  if (offer) return { ok: true, offer }
  const isAway = whyNot !== 'fully-booked' && whyNot !== null
  return { ok: false, code: isAway ? 'booking/professional-not-available' : 'booking/start-taken' }
}

/** Stores that the visit after a new one is now reached from there. */
export async function retimeNeighbour(trx: Db, practiceId: string, { neighbour }: Pick<Offer, 'neighbour'>) {
  if (neighbour === null) return
  await trx
    .updateTable('booking')
    .set({ occupied: range(neighbour.occupied) })
    .where('practiceId', '=', practiceId)
    .where('id', '=', neighbour.id)
    .execute()
}

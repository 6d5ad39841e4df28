import { dateAt, daysAfter } from '@unspasm/scheduling/local-time'
import { retimed, type Offer } from '@unspasm/scheduling/offers'
import type { Span } from '@unspasm/scheduling/span'
import type { StandingVisit } from '@unspasm/scheduling/visit-line'
import type { Db } from '../db/open.ts'
import { preparedToLeave, type Value } from '../db/prepared.ts'
import { findService, loadRota, range } from './load-rota.ts'
import { plainTravel } from './travel.ts'

/** A visit that has left its place in somebody's day. */
type Gone = {
  readonly professionalId: string
  readonly serviceId: string
  readonly onSite: Span
  readonly occupied: Span
}

/** Stores that the visit after a new one is now reached from there. */
export async function retimeNeighbour(trx: Db, practiceId: string, { neighbour }: Pick<Offer, 'neighbour'>) {
  if (neighbour === null) return
  await storeOccupied(trx, { practiceId, id: neighbour.id, occupied: range(neighbour.occupied) })
}

type Occupying = { readonly practiceId: string; readonly id: string; readonly occupied: string }

const storeOccupied = preparedToLeave((db, value: Value<Occupying>) =>
  db
    .updateTable('booking')
    .set({ occupied: value('occupied') })
    .where('practiceId', '=', value('practiceId'))
    .where('id', '=', value('id'))
    .compile(),
)

/**
 * The visit after one that is gone is reached from further back: stores from when on.
 *
 * @param settled bookings that were put in their place already, and stay there.
 */
export async function retimeAfter(
  trx: Db,
  practice: { readonly id: string; readonly zone: string },
  { professionalId, serviceId, onSite, occupied }: Gone,
  now: Date,
  settled: readonly string[] = [],
): Promise<void> {
  const { id: practiceId, zone } = practice
  const service = await findService(trx, practiceId, serviceId)
  if (service === null) return
  const on = dateAt(onSite.start, zone)
  const [from, to] = [daysAfter(on, -1), daysAfter(on, 2)]
  const { workers } = await loadRota(trx, { practiceId, zone, service, from, to, now, professionalId })
  const [worker] = workers
  if (!worker) return
  const gone: StandingVisit = { id: 'gone', onSite, occupied, place: null }
  const neighbour = retimed(worker, gone, plainTravel(zone, from, to))
  if (neighbour !== null && settled.includes(neighbour.id)) return
  await retimeNeighbour(trx, practiceId, { neighbour })
}

import type { Offer } from '@unspasm/scheduling/offers'
import { sql } from 'kysely'
import type { Db } from '../db/open.ts'
import type { Held } from './confirm-held.ts'
import { giveToWaitlist } from './free-time.ts'
import { range } from './load-rota.ts'
import { retimeAfter, retimeNeighbour } from './retime.ts'

/**
 * Puts held time where an offer is, travel included, under the lock on the days of whoever is to come. What it leaves is
 * offered to whoever waits, and the drive of the visit after it is looked at again.
 */
export async function moveHeld(
  trx: Db,
  practice: { readonly id: string; readonly zone: string },
  { id, professionalId, service, startsAt, endsAt, heldUntil }: Held,
  offer: Offer,
  now: Date,
): Promise<void> {
  const before = await trx
    .updateTable('booking')
    // NOTE: it leaves its span first: the drive of a neighbour may cross it.
    .set({ state: 'expired', heldUntil: null })
    .where('practiceId', '=', practice.id)
    .where('id', '=', id)
    .returning([sql<Date>`lower(occupied)`.as('start'), sql<Date>`upper(occupied)`.as('end')])
    .executeTakeFirstOrThrow()
  await retimeNeighbour(trx, practice.id, offer)
  await trx
    .updateTable('booking')
    .set({
      state: 'held',
      heldUntil,
      startsAt: new Date(offer.onSite.start),
      endsAt: new Date(offer.onSite.end),
      occupied: range(offer.occupied),
    })
    .where('practiceId', '=', practice.id)
    .where('id', '=', id)
    .execute()
  const occupied = { start: before.start.getTime(), end: before.end.getTime() }
  const onSite = { start: startsAt.getTime(), end: endsAt.getTime() }
  const settled = [id, ...(offer.neighbour ? [offer.neighbour.id] : [])]
  await retimeAfter(trx, practice, { professionalId, serviceId: service.id, onSite, occupied }, now, settled)
  await giveToWaitlist(trx, practice.id, professionalId, occupied)
}

import type { Offer } from '@unspasm/scheduling/offers'
import type { Db } from '../db/open.ts'
import { giveToWaitlist } from './free-time.ts'
import type { Held } from './held-time.ts'
import { range } from './load-rota.ts'
import { retimeAfter, retimeNeighbour } from './retime.ts'
import { spansOf } from './spans-of.ts'
import { stepAside } from './step-aside.ts'

/**
 * Puts held time where an offer is, travel included, under the lock on the days of whoever is to come. What it leaves is
 * offered to whoever waits, and the drive of the visit after it is looked at again.
 */
export async function moveHeld(
  trx: Db,
  practice: { readonly id: string; readonly zone: string },
  held: Held,
  offer: Offer,
  now: Date,
): Promise<void> {
  const { id, professionalId, service, heldUntil } = held
  await stepAside(trx, practice.id, id)
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
  const before = spansOf(held)
  const settled = [id, ...(offer.neighbour ? [offer.neighbour.id] : [])]
  await retimeAfter(trx, practice, { professionalId, serviceId: service.id, ...before }, now, settled)
  await giveToWaitlist(trx, practice.id, professionalId, before.occupied)
}

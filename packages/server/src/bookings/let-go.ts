import { sql } from 'kysely'
import type { Db } from '../db/open.ts'
import { getZone } from '../professionals/practice-zone.ts'
import { giveToWaitlist } from './free-time.ts'
import { lockProfessionalOf } from './lock-professional.ts'
import { retimeAfter } from './retime.ts'
import { spansOf } from './spans-of.ts'

type Which = {
  /** One hold; left out: all of a professional. */
  readonly id?: string
  readonly professionalId?: string
  /** Only what whoever has this key holds. */
  readonly keyHash?: Buffer
  /** Only those whose time is over by then. */
  readonly overAt?: Date
}

/**
 * Lets go of held time. Whoever it was offered to from the waiting list waits again, the drive to the visit after it is
 * looked at again, and the time is offered to the next. What was confirmed stays.
 *
 * One hold: takes the lock on the days of whoever was to come. All of a professional: under that lock.
 */
export async function letGo(
  trx: Db,
  practiceId: string,
  { id, professionalId, keyHash, overAt }: Which,
  now: Date,
): Promise<void> {
  if (id !== undefined) await lockProfessionalOf(trx, practiceId, id)
  const gone = await trx
    .updateTable('booking')
    .set({ state: 'expired', heldUntil: null })
    .where('practiceId', '=', practiceId)
    .where('state', '=', 'held')
    .$if(id !== undefined, (query) => query.where('id', '=', id!))
    .$if(professionalId !== undefined, (query) => query.where('professionalId', '=', professionalId!))
    .$if(keyHash !== undefined, (query) => query.where('keyHash', '=', keyHash!))
    .$if(overAt !== undefined, (query) => query.where('heldUntil', '<=', overAt!))
    .returning([
      'id',
      'professionalId',
      'serviceId',
      'startsAt',
      'endsAt',
      sql<Date>`lower(occupied)`.as('leaveAt'),
      sql<Date>`upper(occupied)`.as('freeAt'),
    ])
    .execute()
  if (gone.length === 0) return
  await trx
    .updateTable('waitlistEntry')
    .set({ state: 'waiting', offerId: null })
    .where('practiceId', '=', practiceId)
    .where('state', '=', 'offered')
    .where(
      'offerId',
      'in',
      gone.map((row) => row.id),
    )
    .execute()
  const practice = { id: practiceId, zone: await getZone(trx, practiceId) }
  for (const hold of gone) {
    const spans = spansOf(hold)
    await retimeAfter(trx, practice, { ...hold, ...spans }, now)
    await giveToWaitlist(trx, practiceId, hold.professionalId, spans.occupied)
  }
}

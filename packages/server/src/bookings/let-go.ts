import { sql } from 'kysely'
import type { Db } from '../db/open.ts'
import { getZone } from '../professionals/practice-zone.ts'
import { giveToWaitlist } from './free-time.ts'
import { lockProfessional } from './lock-professional.ts'
import { retimeAfter } from './retime.ts'
import { spansOf } from './spans-of.ts'

/** One hold. */
type Which = {
  readonly id: string
  /** Only for whoever has this key. */
  readonly keyHash?: Buffer
  /** Only if its time is over. */
  readonly isOver?: true
}

/**
 * Lets go of one hold, over or not, and of whatever was held of the same professional until now. Takes the lock on their
 * days. What was confirmed stays.
 *
 * @returns `false`: there is no such booking.
 */
export async function letGo(trx: Db, practiceId: string, { id, keyHash, isOver }: Which, now: Date): Promise<boolean> {
  const hold = await trx
    .selectFrom('booking')
    .select('professionalId')
    .where('practiceId', '=', practiceId)
    .where('id', '=', id)
    .$if(keyHash !== undefined, (query) => query.where('keyHash', '=', keyHash!))
    .executeTakeFirst()
  if (hold === undefined) return false
  await lockProfessional(trx, practiceId, hold.professionalId)
  await letGoOf(trx, practiceId, hold.professionalId, now, isOver ? undefined : id)
  return true
}

/**
 * Lets go of whatever was held of a professional until now, under the lock on their days: before anything is put in its
 * place, since the time stays taken until somebody does.
 */
export async function letGoOverdue(trx: Db, practiceId: string, professionalId: string, now: Date): Promise<void> {
  await letGoOf(trx, practiceId, professionalId, now)
}

/**
 * Whoever the time was offered to from the waiting list waits again, the drive to the visit after it is looked at again,
 * and it is offered to the next.
 */
async function letGoOf(trx: Db, practiceId: string, professionalId: string, now: Date, id?: string): Promise<void> {
  const gone = await trx
    .updateTable('booking')
    .set({ state: 'expired', heldUntil: null })
    .where('practiceId', '=', practiceId)
    .where('professionalId', '=', professionalId)
    .where('state', '=', 'held')
    .where(({ eb, or }) => or([eb('heldUntil', '<=', now), ...(id === undefined ? [] : [eb('id', '=', id)])]))
    .returning([
      'id',
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
  for (const { serviceId, ...hold } of gone) {
    const spans = spansOf(hold)
    await retimeAfter(trx, practice, { professionalId, serviceId, ...spans }, now)
    await giveToWaitlist(trx, practiceId, professionalId, spans.occupied)
  }
}

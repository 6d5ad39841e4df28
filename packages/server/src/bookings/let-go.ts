import { sql } from 'kysely'
import type { Db } from '../db/open.ts'
import { giveToWaitlist } from './free-time.ts'

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
 * Lets go of held time. Whoever it was offered to from the waiting list waits again, and the time is offered to the
 * next. What was confirmed stays.
 */
export async function letGo(
  trx: Db,
  practiceId: string,
  { id, professionalId, keyHash, overAt }: Which,
): Promise<void> {
  const gone = await trx
    .updateTable('booking')
    .set({ state: 'expired', heldUntil: null })
    .where('practiceId', '=', practiceId)
    .where('state', '=', 'held')
    .$if(id !== undefined, (query) => query.where('id', '=', id!))
    .$if(professionalId !== undefined, (query) => query.where('professionalId', '=', professionalId!))
    .$if(keyHash !== undefined, (query) => query.where('keyHash', '=', keyHash!))
    .$if(overAt !== undefined, (query) => query.where('heldUntil', '<=', overAt!))
    .returning(['id', 'professionalId', sql<Date>`lower(occupied)`.as('start'), sql<Date>`upper(occupied)`.as('end')])
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
  for (const { professionalId: whose, start, end } of gone) {
    await giveToWaitlist(trx, practiceId, whose, { start: start.getTime(), end: end.getTime() })
  }
}

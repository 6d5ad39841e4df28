import { letGo } from '../bookings/let-go.ts'
import type { World } from '../world.ts'

/** Lets go of a hold whose time is over: the job that its making leaves behind. Finds nothing if it was confirmed. */
export async function expireHold({ db, clock }: World, practiceId: string, bookingId: string): Promise<void> {
  const now = clock()
  await db.transaction().execute((trx) => letGo(trx, practiceId, { id: bookingId, overAt: now }, now))
}

/**
 * Gives a hold back before its time is over, for whoever has its key. Nothing happens to one that is over or confirmed.
 *
 * @returns `false`: there is no booking with this key.
 */
export async function releaseHold(
  { db, clock }: World,
  practiceId: string,
  bookingId: string,
  keyHash: Buffer,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await letGo(trx, practiceId, { id: bookingId, keyHash }, clock())
    const row = await trx
      .selectFrom('booking')
      .select('id')
      .where('practiceId', '=', practiceId)
      .where('id', '=', bookingId)
      .where('keyHash', '=', keyHash)
      .executeTakeFirst()
    return row !== undefined
  })
}

import { letGo } from '../bookings/let-go.ts'
import type { World } from '../world.ts'

/**
 * Lets go of a hold whose time is over, and of any other of the same professional: the job that its making leaves behind.
 * What was confirmed stays.
 */
export async function expireHold({ db, clock }: World, practiceId: string, bookingId: string): Promise<void> {
  await db.transaction().execute((trx) => letGo(trx, practiceId, { id: bookingId, isOver: true }, clock()))
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
  return db.transaction().execute((trx) => letGo(trx, practiceId, { id: bookingId, keyHash }, clock()))
}

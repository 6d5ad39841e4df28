import { findBookingRow, type BookingRow } from '../bookings/booking-row.ts'
import { confirmHeld } from '../bookings/confirm-held.ts'
import { findHeld } from '../bookings/held-time.ts'
import { letGo } from '../bookings/let-go.ts'
import { lockProfessional } from '../bookings/lock-professional.ts'
import type { BookingRefusal } from '../bookings/refusal.ts'
import { mailBothSides, type PracticeOfMail } from '../bookings/visit-mails.ts'
import type { WaitlistAcceptance } from '../contract/waitlist.ts'
import type { Db } from '../db/open.ts'
import type { World } from '../world.ts'
import { listWaitlist, type WaitlistRow } from './list-waitlist.ts'

type Accepted = { readonly ok: true; readonly row: BookingRow } | BookingRefusal

/**
 * Turns what was offered to somebody who waits into a visit, judged again from fresh answers. Refused, it stays kept for
 * them until its time is over; a second time is answered as the first.
 */
export async function acceptWaitlistOffer(
  { db, clock, roadRouter }: World,
  practice: PracticeOfMail,
  entry: WaitlistRow,
  { offerId, ...said }: WaitlistAcceptance,
): Promise<Accepted> {
  const now = clock()
  const offered = await lastOffer(db, practice.id, entry)
  if (offered === null || (offerId ?? offered.bookingId) !== offered.bookingId)
    return { ok: false, code: 'booking/hold-expired' }
  return db.transaction().execute(async (trx): Promise<Accepted> => {
    await lockProfessional(trx, practice.id, offered.professionalId)
    const held = (await findHeld(trx, practice.id, offered.bookingId, now))!
    if (held.clientId === entry.personId) {
      const row = await findBookingRow(trx, practice.id, held.id)
      return { ok: true, row: row! }
    }
    const confirmed = await confirmHeld(trx, practice, entry.personId, held, said, { now, roadRouter })
    if (!confirmed.ok) return confirmed
    await trx
      .updateTable('waitlistEntry')
      .set({ state: 'booked', offerId: null, endedAt: now })
      .where('practiceId', '=', practice.id)
      .where('id', '=', entry.id)
      .execute()
    await mailBothSides(trx, confirmed.row, practice, now)
    return confirmed
  })
}

/**
 * Gives back what is kept for somebody, who goes on waiting for another time.
 *
 * @param offerId the hold that they saw: one that came after it stays kept. Left out: whatever is kept.
 */
export async function declineWaitlistOffer(
  world: World,
  practice: PracticeOfMail,
  entry: WaitlistRow,
  offerId = entry.offerId,
): Promise<WaitlistRow> {
  const now = world.clock()
  return world.db.transaction().execute(async (trx) => {
    if (entry.offerId !== null && offerId === entry.offerId) await letGo(trx, practice.id, { id: entry.offerId }, now)
    const [row] = await listWaitlist(trx, practice.id, { id: entry.id, now, zone: practice.zone })
    return row!
  })
}

/** Leaves the line, and gives back what is kept. A second time changes nothing. */
export async function leaveWaitlist(world: World, practice: PracticeOfMail, entry: WaitlistRow): Promise<WaitlistRow> {
  const now = world.clock()
  return world.db.transaction().execute(async (trx) => {
    if (entry.offerId !== null) await letGo(trx, practice.id, { id: entry.offerId }, now)
    await trx
      .updateTable('waitlistEntry')
      .set({ state: 'left', offerId: null, endedAt: now })
      .where('practiceId', '=', practice.id)
      .where('id', '=', entry.id)
      .where('state', 'in', ['waiting', 'offered'])
      .execute()
    const [row] = await listWaitlist(trx, practice.id, { id: entry.id, now, zone: practice.zone })
    return row!
  })
}

/** What was offered last: kept, booked or over. */
async function lastOffer(db: Db, practiceId: string, { id }: WaitlistRow) {
  const row = await db
    .selectFrom('waitlistOffer')
    .select(['bookingId', 'professionalId'])
    .where('practiceId', '=', practiceId)
    .where('entryId', '=', id)
    .orderBy('offeredAt', 'desc')
    .executeTakeFirst()
  return row ?? null
}

import { findBookingRow } from '../bookings/booking-row.ts'
import { confirmHeld } from '../bookings/confirm-held.ts'
import { findHeld } from '../bookings/held-time.ts'
import { lockProfessionalOf } from '../bookings/lock-professional.ts'
import type { BookingRefusal } from '../bookings/refusal.ts'
import { toOwnBooking } from '../bookings/shown.ts'
import { mailBothSides, type PracticeOfMail } from '../bookings/visit-mails.ts'
import type { Confirmation, OwnBooking } from '../contract/bookings.ts'
import { hashOf } from '../people/token.ts'
import type { World } from '../world.ts'

type Confirmed = { readonly ok: true; readonly booking: OwnBooking } | BookingRefusal

/**
 * Turns a hold into a booking: judged again, looked at again under the lock, with what was agreed to and shared, the
 * mails and the reminders, all in one transaction or none of it. A hold of a course is confirmed with its course.
 *
 * Whoever confirms a second time is answered as the first time.
 */
export async function confirmBooking(
  { db, clock, roadRouter }: World,
  practice: PracticeOfMail,
  clientId: string,
  bookingId: string,
  { key, ...said }: Confirmation,
): Promise<Confirmed> {
  const now = clock()
  return db.transaction().execute(async (trx): Promise<Confirmed> => {
    await lockProfessionalOf(trx, practice.id, bookingId)
    const held = await findHeld(trx, practice.id, bookingId, now)
    if (!held || held.courseId !== null || !hashOf(key).equals(held.keyHash)) {
      return { ok: false, code: 'record/not-found' }
    }
    if (held.clientId !== null) {
      if (held.clientId !== clientId) return { ok: false, code: 'record/not-found' }
      const row = (await findBookingRow(trx, practice.id, bookingId))!
      return { ok: true, booking: toOwnBooking(row, now, practice.zone) }
    }
    const confirmed = await confirmHeld(trx, practice, clientId, held, said, { now, roadRouter })
    if (!confirmed.ok) return confirmed
    await mailBothSides(trx, confirmed.row, practice, now)
    return { ok: true, booking: toOwnBooking(confirmed.row, now, practice.zone) }
  })
}

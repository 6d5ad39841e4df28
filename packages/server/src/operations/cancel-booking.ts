import type { BookingRow } from '../bookings/booking-row.ts'
import { lockBookings } from '../bookings/lock-professional.ts'
import type { BookingRefusal } from '../bookings/refusal.ts'
import { takeBack, type TakenBackBy } from '../bookings/take-back.ts'
import type { PracticeOfMail } from '../bookings/visit-mails.ts'
import type { World } from '../world.ts'

/**
 * Takes a visit back, from either side, without a reason, until it begins; both sides are told. A second time changes
 * nothing and is answered as the first.
 *
 * Source: professionals 5.1.
 */
export async function cancelBooking(
  { db, clock }: World,
  practice: PracticeOfMail,
  by: TakenBackBy,
  bookingId: string,
): Promise<{ readonly ok: true; readonly row: BookingRow } | BookingRefusal> {
  const now = clock()
  return db.transaction().execute(async (trx) => {
    const [standing] = await lockBookings(trx, practice.id, [bookingId])
    if (!standing) return { ok: false, code: 'record/not-found' }
    if (standing.state === 'cancelled') return { ok: true, row: standing }
    if (standing.state !== 'confirmed' || standing.startsAt <= now) return { ok: false, code: 'booking/too-late' }
    return { ok: true, row: await takeBack(trx, practice, standing, by, now) }
  })
}

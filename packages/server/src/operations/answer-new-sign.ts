import { findBookingRow, type BookingRow } from '../bookings/booking-row.ts'
import { judgeShared, keptAnswers } from '../bookings/judge-shared.ts'
import { refusalOf, type BookingRefusal } from '../bookings/refusal.ts'
import type { PracticeOfMail } from '../bookings/visit-mails.ts'
import type { SharedCase } from '../contract/bookings.ts'
import type { World } from '../world.ts'

/**
 * Takes in the answer about new signs on the day of a visit, with the answers as they are now: judged again. A visit that
 * they close stays on hold, and the refusal says why: it is for the person to cancel, or for a doctor to look first.
 * Whether a guardian will be there is what was signed when it was booked, whatever is said with the answer.
 *
 * Source: B-3; triage 2.5, 11.
 */
export async function answerNewSign(
  { db, clock }: World,
  practice: PracticeOfMail,
  booking: BookingRow,
  shared: SharedCase,
): Promise<{ readonly ok: true; readonly row: BookingRow } | BookingRefusal> {
  const now = clock()
  if (booking.state !== 'confirmed' || booking.endsAt <= now) return { ok: false, code: 'booking/too-late' }
  const { hasGuardian } = booking
  const judged = judgeShared({ ...shared, hasGuardian }, booking, now, practice.zone)
  if (!judged.ok) return judged
  const refusal = refusalOf(judged.verdict)
  if (refusal) {
    await db
      .updateTable('sharedAnswers')
      .set({ closedAt: now })
      .where('practiceId', '=', practice.id)
      .where('bookingId', '=', booking.id)
      .execute()
    return refusal
  }
  await db
    .updateTable('sharedAnswers')
    .set(keptAnswers(judged, now))
    .where('practiceId', '=', practice.id)
    .where('bookingId', '=', booking.id)
    .execute()
  const row = await findBookingRow(db, practice.id, booking.id)
  return { ok: true, row: row! }
}

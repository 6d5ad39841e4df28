import type { Db } from '../db/open.ts'
import { recordEvent } from '../people/audit.ts'
import { findBookingRow, type BookingRow } from './booking-row.ts'
import { giveToWaitlist } from './free-time.ts'
import { letGoOverdue } from './let-go.ts'
import { retimeAfter } from './retime.ts'
import { spansOf } from './spans-of.ts'
import { mailBothSides, type PracticeOfMail } from './visit-mails.ts'

/** Who takes a visit back. `personId` is `null` where a rule does it. */
export type TakenBackBy = {
  readonly personId: string | null
  readonly side: 'client' | 'professional' | 'practice'
}

/**
 * Takes a confirmed visit back, under the lock on the days of whoever was to come: the drive to the visit after it is
 * looked at again, it is written down, and both sides are told.
 */
export async function takeBack(
  trx: Db,
  practice: PracticeOfMail,
  booking: BookingRow,
  { personId, side }: TakenBackBy,
  now: Date,
): Promise<BookingRow> {
  await trx
    .updateTable('booking')
    .set(({ eb }) => ({
      state: 'cancelled',
      cancelledAt: now,
      cancelledBy: side,
      sequence: eb('sequence', '+', 1),
    }))
    .where('practiceId', '=', practice.id)
    .where('id', '=', booking.id)
    .execute()
  await letGoOverdue(trx, practice.id, booking.professionalId, now)
  await retimeAfter(trx, practice, { ...booking, ...spansOf(booking) }, now)
  await giveToWaitlist(trx, practice.id, booking.professionalId, spansOf(booking).occupied)
  await recordEvent(trx, {
    practiceId: practice.id,
    at: now,
    personId,
    what: 'booking/cancelled',
    record: 'booking',
    recordId: booking.id,
    details: { by: side },
  })
  const row = await findBookingRow(trx, practice.id, booking.id)
  await mailBothSides(trx, row!, practice, now)
  return row!
}

import type { BookingRow } from '../bookings/booking-row.ts'
import { lockBookings } from '../bookings/lock-professional.ts'
import type { BookingRefusal } from '../bookings/refusal.ts'
import { listStoppingRules } from '../bookings/sitting-responses.ts'
import { takeBack } from '../bookings/take-back.ts'
import type { PracticeOfMail } from '../bookings/visit-mails.ts'
import type { Db } from '../db/open.ts'
import type { World } from '../world.ts'

type Answered =
  { readonly ok: true; readonly because: readonly string[]; readonly cancelled: readonly BookingRow[] } | BookingRefusal

/**
 * Takes in how a sitting went, as the person tells it. After two massages in a row that did not help, those that are
 * booked are taken back, with both sides told; it counts as no cancellation of theirs. The answer may be changed.
 *
 * Source: RV-04; professionals 11, 9.
 */
export async function answerSitting(
  { db, clock }: World,
  practice: PracticeOfMail,
  booking: BookingRow,
  response: 'better' | 'same' | 'worse',
): Promise<Answered> {
  const now = clock()
  const isOver = booking.endsAt <= now && (booking.state === 'confirmed' || booking.state === 'completed')
  if (!isOver || booking.isRemote) return { ok: false, code: 'booking/no-sitting-yet' }
  const clientId = booking.clientId!
  return db.transaction().execute(async (trx): Promise<Answered> => {
    const open = await lockBookings(trx, practice.id, await listComing(trx, practice.id, clientId, now))
    await trx
      .insertInto('sittingResponse')
      .values({ practiceId: practice.id, bookingId: booking.id, response, answeredAt: now })
      .onConflict((conflict) =>
        conflict.columns(['practiceId', 'bookingId']).doUpdateSet({ response, answeredAt: now }),
      )
      .execute()
    const because = await listStoppingRules(trx, practice, clientId, now)
    if (because.length === 0) return { ok: true, because, cancelled: [] }
    const cancelled: BookingRow[] = []
    for (const row of open.filter(({ state, startsAt }) => state === 'confirmed' && startsAt > now)) {
      // NOTE: why is medicine, and stands nowhere in the audit trail.
      cancelled.push(await takeBack(trx, practice, row, { personId: null, side: 'practice' }, now))
    }
    return { ok: true, because, cancelled }
  })
}

/** Massages of somebody that are booked and have not begun. */
async function listComing(trx: Db, practiceId: string, clientId: string, now: Date): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('booking')
    .select('id')
    .where('practiceId', '=', practiceId)
    .where('clientId', '=', clientId)
    .where('role', '=', 'massage-therapist')
    .where('state', '=', 'confirmed')
    .where('startsAt', '>', now)
    .execute()
  return rows.map(({ id }) => id)
}

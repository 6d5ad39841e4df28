import { findBookingRow } from '../bookings/booking-row.ts'
import { mailReminder } from '../bookings/visit-mails.ts'
import type { RemindOfVisit } from '../jobs/remind-of-visit-job.ts'
import type { World } from '../world.ts'
import { findPractice } from './find-practice.ts'

/**
 * Reminds a client of a visit, unless it was cancelled or moved since, or has begun. Each reminder is sent once, however
 * often its job runs.
 */
export async function remindOfBooking(world: World, reminder: RemindOfVisit): Promise<void> {
  const { practiceId, bookingId, hoursBefore } = reminder
  const now = world.clock()
  const startsAt = new Date(reminder.startsAt)
  const practice = await findPractice(world, practiceId)
  if (!practice) return
  await world.db.transaction().execute(async (trx) => {
    const row = await findBookingRow(trx, practiceId, bookingId)
    const stands = row?.state === 'confirmed' && row.startsAt.getTime() === startsAt.getTime() && startsAt > now
    if (!row || !stands) return
    const first = await trx
      .insertInto('visitReminder')
      .values({ practiceId, bookingId, startsAt, hoursBefore, sentAt: now })
      .onConflict((conflict) => conflict.doNothing())
      .returning('bookingId')
      .executeTakeFirst()
    if (first) await mailReminder(trx, row, practice, now)
  })
}

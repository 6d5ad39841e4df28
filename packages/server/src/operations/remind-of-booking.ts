import { listBookingRows } from '../bookings/booking-row.ts'
import { mailReminder } from '../bookings/visit-mails.ts'
import type { RemindOfVisit } from '../jobs/remind-of-visit-job.ts'
import type { World } from '../world.ts'
import { findPractice } from './find-practice.ts'

/** Reminds a client of a visit, unless it was cancelled or moved since, or has begun. */
export async function remindOfBooking(world: World, { practiceId, bookingId, startsAt }: RemindOfVisit): Promise<void> {
  const now = world.clock()
  const [row] = await listBookingRows(world.db, practiceId, { id: bookingId })
  const practice = await findPractice(world, practiceId)
  const stands = row?.state === 'confirmed' && row.startsAt.getTime() === Date.parse(startsAt) && row.startsAt > now
  if (!row || !practice || !stands) return
  await mailReminder(world.db, row, practice, now)
}

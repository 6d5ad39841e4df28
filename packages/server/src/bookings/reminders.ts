import type { Db } from '../db/open.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { remindOfVisitJob } from '../jobs/remind-of-visit-job.ts'

/** Hours before a visit at which the client is reminded. */
export const reminderHours = [24, 2] as const

const hourMs = 3_600_000

/** Leaves the reminders of a visit that begins then; those whose time is over already are left out. */
export async function leaveReminders(
  trx: Db,
  practiceId: string,
  bookingId: string,
  startsAt: Date,
  now: Date,
): Promise<void> {
  for (const hoursBefore of reminderHours) {
    const startAt = new Date(startsAt.getTime() - hoursBefore * hourMs)
    if (startAt <= now) continue
    const payload = { practiceId, bookingId, startsAt: startsAt.toISOString(), hoursBefore }
    await enqueue(trx, remindOfVisitJob, payload, { at: startAt })
  }
}

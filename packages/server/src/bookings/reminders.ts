import type { Db } from '../db/open.ts'
import { enqueueAll } from '../jobs/enqueue.ts'
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
  const due = reminderHours
    .map((hoursBefore) => ({
      payload: { practiceId, bookingId, startsAt: startsAt.toISOString(), hoursBefore },
      at: new Date(startsAt.getTime() - hoursBefore * hourMs),
    }))
    .filter(({ at }) => at > now)
  await enqueueAll(trx, remindOfVisitJob, due)
}

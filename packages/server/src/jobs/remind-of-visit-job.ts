import { z } from 'zod'
import { jobKind } from './job-kind.ts'

/** A visit to remind of. `startsAt` is when it was to begin, ISO 8601: one that was moved has reminders of its own. */
const payload = z.object({
  practiceId: z.string(),
  bookingId: z.string(),
  startsAt: z.string(),
  hoursBefore: z.number(),
})

export type RemindOfVisit = z.output<typeof payload>

/** Some hours before a visit: reminds the client of one that still stands. */
export const remindOfVisitJob = jobKind({
  name: 'visit/remind',
  payload,
  retries: 5,
  retryAfterSeconds: 30,
  expireSeconds: 60,
})

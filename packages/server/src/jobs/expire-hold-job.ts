import { z } from 'zod'
import { jobKind } from './job-kind.ts'

/** When the time of a hold is over: lets go of one that nobody confirmed. */
export const expireHoldJob = jobKind({
  name: 'hold/expire',
  payload: z.object({ practiceId: z.string(), bookingId: z.string() }),
  retries: 5,
  retryAfterSeconds: 30,
  expireSeconds: 60,
})

import { z } from 'zod'
import { jobKind } from './job-kind.ts'

/** Reads one calendar from outside. One that cannot be read is no failure of the job: it is due again later. */
export const fetchBusyFeedJob = jobKind({
  name: 'busy-feed/fetch',
  payload: z.object({ practiceId: z.string(), feedId: z.string() }),
  retries: 3,
  retryAfterSeconds: 60,
  expireSeconds: 120,
})

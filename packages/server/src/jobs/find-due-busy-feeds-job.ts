import { z } from 'zod'
import { jobKind } from './job-kind.ts'

/** Every five minutes: has every calendar from outside read that is due. */
export const findDueBusyFeedsJob = jobKind({
  name: 'busy-feed/find-due',
  payload: z.object({}),
  retries: 1,
  retryAfterSeconds: 60,
  expireSeconds: 120,
  cron: '*/5 * * * *',
})

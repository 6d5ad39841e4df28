import { z } from 'zod'
import { jobKind } from './job-kind.ts'

/** When the demonstration is made, and every night: gives its invented people the visits of the coming days. */
export const fillDemonstrationJob = jobKind({
  name: 'demonstration/fill',
  payload: z.object({}),
  retries: 3,
  retryAfterSeconds: 60,
  expireSeconds: 600,
  cron: '20 3 * * *',
})

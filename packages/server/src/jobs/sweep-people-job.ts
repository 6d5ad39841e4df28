import { z } from 'zod'
import { jobKind } from './job-kind.ts'

/** Every night: removes what is over and helps nobody. */
export const sweepPeopleJob = jobKind({
  name: 'people/sweep',
  payload: z.object({}),
  retries: 3,
  retryAfterSeconds: 60,
  expireSeconds: 600,
  cron: '17 3 * * *',
})

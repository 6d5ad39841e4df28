import { z } from 'zod'
import { jobKind } from './job-kind.ts'

/**
 * Every hour: looks at the records of everybody who works for a practice. Midnight comes at another hour in each zone, and
 * a look that finds nothing new does nothing.
 */
export const refreshStandingsJob = jobKind({
  name: 'professional/refresh-standings',
  payload: z.object({}),
  retries: 5,
  retryAfterSeconds: 60,
  expireSeconds: 600,
  cron: '4 * * * *',
})

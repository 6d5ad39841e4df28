import type { ExpireHold } from './expire-hold.ts'
import type { ForgetExpired } from './forget-expired.ts'
import type { RemindOfVisit } from './remind-of-visit.ts'

/** How a kind of job is tried, and when. */
export type JobPolicy = {
  /** How often it is tried again after it failed; then it stays, as failed, for the owner to see. */
  readonly retryLimit: number
  /** Wait before the first retry; each further one waits twice as long, up to the greatest. */
  readonly retryDelaySeconds: number
  readonly greatestRetryDelaySeconds: number
  /** A run that takes longer counts as failed. */
  readonly expireInSeconds: number
  /** When it runs by itself, as five fields of cron in UTC; left out: only when something causes it. */
  readonly cron?: string
}

/** What each kind of job is given. `practiceId` is `null` for what concerns the whole installation. */
export type JobPayloads = {
  readonly 'expired/forget': ForgetExpired
  readonly 'hold/expire': ExpireHold
  readonly 'visit/remind': RemindOfVisit
}

/** Name of a kind of job, `what/verb`. */
export type JobName = keyof JobPayloads

/** Every kind of job. What it does stands in `job-runs.ts` under the same name. */
export const jobKinds = {
  'expired/forget': {
    retryLimit: 3,
    retryDelaySeconds: 60,
    greatestRetryDelaySeconds: 3600,
    expireInSeconds: 300,
    cron: '17 3 * * *',
  },
  'hold/expire': {
    retryLimit: 5,
    retryDelaySeconds: 30,
    greatestRetryDelaySeconds: 3600,
    expireInSeconds: 60,
  },
  'visit/remind': {
    retryLimit: 5,
    retryDelaySeconds: 30,
    greatestRetryDelaySeconds: 900,
    expireInSeconds: 60,
  },
} as const satisfies Readonly<Record<JobName, JobPolicy>>

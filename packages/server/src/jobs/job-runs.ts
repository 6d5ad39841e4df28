import type { World } from '../world.ts'
import { expireHoldOf } from './expire-hold.ts'
import { forgetExpired } from './forget-expired.ts'
import type { JobName, JobPayloads } from './job-kinds.ts'
import { remindOfVisit } from './remind-of-visit.ts'

/**
 * Does one job. It may run twice (a server that was killed does not know how far it came), and much may have changed
 * since it was caused: it looks again, and does nothing where nothing is left to do.
 */
export type JobRun<Payload> = (world: World, payload: Payload, signal: AbortSignal) => Promise<void>

/** What each kind of job does. */
export const jobRuns: { readonly [Name in JobName]: JobRun<JobPayloads[Name]> } = {
  'expired/forget': forgetExpired,
  'hold/expire': expireHoldOf,
  'visit/remind': remindOfVisit,
}

import type { ProfessionalRoleId } from './practice/professional-role.ts'
import type { Sources } from './source.ts'

/** How much may be booked at once of what comes in several sittings. */
export type CourseLimits = {
  /** Sittings until somebody has to look whether they help. */
  readonly mostSittings: number
  /** Days from the first to the last. */
  readonly mostDays: number
  /** Days from one sitting to the next, so that how it went is known before. */
  readonly leastGapDays: number
  readonly sources: Sources
}

/**
 * Roles whose sittings can be booked as a course. A role that is left out comes once at a time.
 *
 * Massage: RV-05 looks again at six sittings. Physiotherapy: PD-02 and RV-14 at six sittings or six weeks. How a sitting
 * went is asked for 24 to 48 hours after it: professionals 3.
 */
export const courseLimits: Readonly<Partial<Record<ProfessionalRoleId, CourseLimits>>> = {
  'massage-therapist': { mostSittings: 6, mostDays: 42, leastGapDays: 2, sources: ['R0', 'R28'] },
  physiotherapist: { mostSittings: 6, mostDays: 42, leastGapDays: 2, sources: ['R6', 'R28'] },
}

/** How far back sittings count where nobody knows when a bout began: as long as the plan's course after one. */
export const sittingsCountDays = 84

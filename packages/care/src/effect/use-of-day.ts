import type { TestedRemedy } from '@unspasm/guideline/effect/tested-remedies'
import type { LocalDate } from '../local-date.ts'
import type { RemedySession } from '../session.ts'
import type { DayArm } from './draw.ts'
import type { TestDay } from './test-day.ts'

const minutesPerHour = 60
const hoursPerDay = 24
const minutesPerDay = 1440

/** What a session of a remedy leaves behind for its test. */
export type UsedSession = Pick<RemedySession, 'remedy' | 'variant' | 'on' | 'endedAtMinute' | 'minutes'>

/** What is known of the use of a remedy on a day. */
export type KnownOfDay = {
  readonly on: LocalDate
  readonly sessions: readonly UsedSession[]
  /** As the person told; missing means not told. */
  readonly told: boolean | undefined
  /** The check-in of that day; missing means none at the usual time. */
  readonly day: TestDay | undefined
}

/**
 * Whether a remedy was used, or left out, as the coin said. What is not known is not as the coin said, and so is what
 * contradicts itself: both drop the pair.
 *
 * A day with: told, or a session before the check-in. A day without: no session at all, and told, or the check-in lists
 * what was done without it.
 * Source: plan 6.4, "did it / did not as assigned".
 */
export function isAsDrawn(arm: DayArm, { tool, use = null }: TestedRemedy, known: KnownOfDay): boolean {
  const { told, day } = known
  const sessions = known.sessions.filter((session) => session.on === known.on && isUse(session, tool, use ?? {}))
  if (arm === 'with') {
    const beforeCheckIn = sessions.some(({ endedAtMinute }) => endedAtMinute <= (day?.minute ?? minutesPerDay))
    return told === undefined ? use !== null && beforeCheckIn : told
  }
  if (told === true || (use !== null && sessions.length > 0)) return false
  const ticked = day?.answers['remedies-done']
  const isTickedOff =
    use?.remedy !== undefined && Array.isArray(ticked) && ticked.length > 0 && !ticked.includes(use.remedy)
  return told === false || isTickedOff
}

function isUse(
  { remedy, variant = '', minutes, endedAtMinute }: UsedSession,
  tool: string,
  { but = [], fromHour = 0, untilHour = hoursPerDay, leastMinutes = 0 }: NonNullable<TestedRemedy['use']>,
): boolean {
  return (
    remedy === tool &&
    !but.includes(variant) &&
    minutes > 0 &&
    minutes >= leastMinutes &&
    endedAtMinute >= fromHour * minutesPerHour &&
    endedAtMinute < untilHour * minutesPerHour
  )
}

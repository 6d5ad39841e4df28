import { firstWrap, shortestMinutes, sleepBan } from '@unspasm/guideline/heat/run-rules'
import type { HeatVariant } from '@unspasm/guideline/heat/heat-variant'
import type { Limits } from '@unspasm/guideline/tool'
import type { HeatUse } from './heat-use.ts'

/** How long a session is: at first, and at most. Whole minutes. */
export type SessionLength = { readonly usualMinutes: number; readonly mostMinutes: number }

/** What shortens a session besides the limits of the gates. */
export type LengthContext = {
  readonly variant: HeatVariant
  readonly use: HeatUse
  /** From the answers of the setup; `null`: none. */
  readonly setupMinutes: number | null
  /** Minute of the local day, 0 to 1439. */
  readonly localMinute: number
  /** The person said that they stay awake while it is on. */
  readonly staysAwake: boolean
}

const minutesPerHour = 60
const minutesPerDay = 1440

/**
 * The length of a session: the strictest of the limits, of what the day still allows, of the first wrap, of the label and
 * of the hours in which nobody has heat on asleep.
 *
 * @param limits of the chosen kind, as the gates merged them. Without a maximum there is no session.
 * @returns `null` when today allows no session any more.
 * Source: remedies 1.3, 1.4, 1.6.
 */
export function sessionLength(limits: Limits, context: LengthContext): SessionLength | null {
  const { variant, use, setupMinutes, localMinute, staysAwake } = context
  const { maxMinutes, defaultMinutes, skinMinutesPerDay, sessionsPerDay, notes = [] } = limits
  if (maxMinutes === undefined || use.sessionsToday >= (sessionsPerDay ?? Infinity)) return null
  const bounds = [
    maxMinutes,
    (skinMinutesPerDay ?? minutesPerDay) - use.minutesToday,
    setupMinutes ?? maxMinutes,
    variant === 'heat-wrap' && !use.hadWrapBefore ? firstWrap.mostMinutes : maxMinutes,
    notes.includes('first-time-short') && !use.hadHeatBefore ? (defaultMinutes ?? maxMinutes) : maxMinutes,
    variant === 'cold-pack' || staysAwake ? maxMinutes : minutesToNight(localMinute),
  ]
  const mostMinutes = Math.floor(Math.min(...bounds))
  if (mostMinutes < shortestMinutes.minutes) return null
  return { usualMinutes: Math.min(defaultMinutes ?? mostMinutes, mostMinutes), mostMinutes }
}

/** Minutes of the local day until the hours of the sleep ban begin; 0 within them. Source: remedies 1.6. */
export function minutesToNight(localMinute: number): number {
  const from = sleepBan.fromHour * minutesPerHour
  return localMinute < sleepBan.untilHour * minutesPerHour ? 0 : Math.max(0, from - localMinute)
}

/** Whether a session of so many minutes from now would last into the hours of the sleep ban. */
export function touchesNight(localMinute: number, minutes: number): boolean {
  return minutesToNight(localMinute) < minutes
}

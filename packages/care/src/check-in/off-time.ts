import { checkInBounds } from '@unspasm/guideline/check-in'
import type { Entry } from '../diary.ts'
import { minutesPerDay } from '../breaks/local-hours.ts'

/** A check-in. `offTime`: it was made too far from the chosen time of day; personal effects leave it out. */
export type CheckInEntry = Entry & { readonly offTime?: true }

const minutesPerHour = 60

/** Minute of the local day of a time `HH:MM`, 0 to 1439. */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * minutesPerHour + Number(time.slice(3, 5))
}

/**
 * Whether a check-in is more than 3 hours off the chosen time, counted the short way round the clock. One without a time
 * is.
 *
 * @param chosen `HH:MM`.
 * Source: plan 5.
 */
export function isOffTime(time: string | undefined, chosen: string): boolean {
  if (time === undefined) return true
  const apart = Math.abs(minuteOf(time) - minuteOf(chosen))
  return Math.min(apart, minutesPerDay - apart) > checkInBounds.offTimeHours * minutesPerHour
}

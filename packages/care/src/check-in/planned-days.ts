import { checkInBounds, weeklyEveryDays } from '@unspasm/guideline/check-in'
import { reviewDays } from '@unspasm/guideline/plan-bounds'
import type { Episode, Moment, Sitting } from '../diary.ts'
import { daysBetween } from '../local-date.ts'
import { byMoment, hoursAtMost } from '../review/moment.ts'

/** A visit about which a check-in asks. */
export type AskedVisit = {
  readonly sitting: Sitting
  /** From the visit to the check-in; a time that is not known is taken as early as it can be. */
  readonly hours: number
  /** `true`: the hours in which it is asked are over, and no check-in fell into them. */
  readonly isMissed: boolean
}

/**
 * The newest visit without an answer that a check-in at a moment asks about, or `null`.
 *
 * A visit is asked about from 24 to 48 hours after it; when no check-in fell into these hours, at the first one after.
 * Source: plan 5, row 8.
 */
export function askedVisitAt({ sittings, checkIns }: Episode, now: Moment): AskedVisit | null {
  const { visitFromHours, visitUntilHours } = checkInBounds
  const wasOpen = ({ response, newSign, answered }: Sitting) =>
    (response === undefined && newSign === undefined) || (answered !== undefined && byMoment(answered, now) >= 0)
  const asked = sittings.filter(wasOpen).flatMap((sitting): readonly AskedVisit[] => {
    const hours = hoursAtMost(sitting, now)
    if (hours < visitFromHours) return []
    if (hours <= visitUntilHours) return [{ sitting, hours, isMissed: false }]
    const wasAsked = checkIns.some((entry) => byMoment(entry, now) < 0 && hoursAtMost(sitting, entry) >= visitFromHours)
    return wasAsked ? [] : [{ sitting, hours, isMissed: true }]
  })
  return asked.toSorted((one, other) => byMoment(one.sitting, other.sitting)).at(-1) ?? null
}

/** Days from the first check to a moment; 0 when the moment is before it. */
export function daysSinceCheck({ opened }: Episode, { on }: Moment): number {
  return Math.max(0, daysBetween(opened.on, on) ?? 0)
}

/**
 * Whether the question of the fixed days is asked: on day 1, 3, 7, 14 or 28, or at the first check-in after one on which
 * there was none.
 *
 * Source: plan 4.6; plan 5, row 5.
 */
export function isFixedDay(episode: Episode, now: Moment): boolean {
  const day = daysSinceCheck(episode, now)
  const planned = reviewDays.fixed.findLast((fixed) => fixed <= day)
  return planned !== undefined && checkInsFrom(episode, planned, now).length === 0
}

/**
 * Whether the weekly questions are due: every 7 days, or at the first check-in after such a day on which there was none.
 * A check-in that asks about a visit leaves them to the next day.
 *
 * Source: plan 5, row 9.
 */
export function isWeeklyDue(episode: Episode, now: Moment): boolean {
  const day = daysSinceCheck(episode, now)
  const planned = Math.floor(day / weeklyEveryDays) * weeklyEveryDays
  if (planned === 0) return false
  return checkInsFrom(episode, planned, now).every((entry) => askedVisitAt(episode, entry) !== null)
}

/** Check-ins with a pain score on the days from a planned one to the day before now. */
function checkInsFrom(episode: Episode, planned: number, now: Moment): Episode['checkIns'] {
  return episode.checkIns.filter(
    (entry) => 'pain-now' in entry.answers && entry.on < now.on && daysSinceCheck(episode, entry) >= planned,
  )
}

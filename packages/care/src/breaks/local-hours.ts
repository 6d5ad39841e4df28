import type { LocalDate } from '../local-date.ts'

/** Minutes of the local day, 0 to 1439; `until` is not included. A span may go over midnight; equal bounds are empty. */
export type DaySpan = { readonly from: number; readonly until: number }

/** Minutes of a civil day without a change of the clocks. */
export const minutesPerDay = 1440
const millisecondsPerMinute = 60_000

/** Whether a minute of the local day lies in a span. */
export function isWithin(minute: number, { from, until }: DaySpan): boolean {
  return from <= until ? minute >= from && minute < until : minute >= from || minute < until
}

/**
 * The first instant from `earliest` on that is not quiet, in milliseconds.
 *
 * @param now      the present instant.
 * @param minuteAt local time of day at an instant, 0 to 1439: the zone and its changes of the clocks lie in it.
 * @param quiet    a span that covers all but nothing of the day is left at its end.
 */
export function firstLoudInstant(
  earliest: number,
  now: number,
  minuteAt: (instant: number) => number,
  quiet: DaySpan,
): number {
  return firstFrom(Math.max(now, earliest), (instant) => !isWithin(minuteAt(instant), quiet))
}

/**
 * The first instant of the day after, in milliseconds: 23, 24 or 25 hours after the one before.
 *
 * @param dayOf civil date at an instant.
 */
export function nextMidnight(now: number, dayOf: (instant: number) => LocalDate): number {
  const today = dayOf(now)
  return firstFrom(now, (instant) => dayOf(instant) !== today)
}

/** The longest that a time of day may be away: a day of 25 hours, and one in which the clocks pass the time over. */
const mostMinutesAhead = 50 * 60

/** The first instant at which something holds: the given one, or the first full minute after it. */
function firstFrom(from: number, holds: (instant: number) => boolean): number {
  let at = from
  for (let ahead = 1; ahead <= mostMinutesAhead && !holds(at); ahead += 1)
    at = (Math.floor(from / millisecondsPerMinute) + ahead) * millisecondsPerMinute
  return at
}

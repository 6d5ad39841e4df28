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
 * @param now    the present instant, and `minute` the local time of day then: the zone plays no part.
 * @param quiet  a span that covers all but nothing of the day is left at its end.
 */
export function firstLoudInstant(earliest: number, now: number, minute: number, quiet: DaySpan): number {
  const at = Math.max(now, earliest)
  const ahead = Math.floor((at - now) / millisecondsPerMinute)
  const local = (minute + ahead) % minutesPerDay
  if (!isWithin(local, quiet)) return at
  const left = (quiet.until - local + minutesPerDay) % minutesPerDay
  return at + left * millisecondsPerMinute
}

import { dayOf, daysAfter, instantAt, minutesPerDay, weekdayOf, type LocalDate } from './local-time.ts'
import { subtract, union, type Span } from './span.ts'

/**
 * Minutes since the midnight with which the day begins: the start from 0 to 1439, the end after it and at most a day
 * later. An end above 1440 lies in the next day; the hours belong to the day on which they begin.
 */
export type DayHours = { readonly startMinute: number; readonly endMinute: number }

/** Hours of a weekday: 1 is Monday, 7 is Sunday. */
export type WeeklyHours = DayHours & { readonly weekday: number }

/** A date with other hours than its weekday has; none: no work. */
export type HoursException = { readonly on: LocalDate; readonly spans: readonly DayHours[] }

/** When somebody works, on the clock of the practice. */
export type WorkingHours = {
  readonly weekly: readonly WeeklyHours[]
  readonly exceptions: readonly HoursException[]
  /** Days on which the practice is closed; they hold before an exception. */
  readonly holidays: readonly LocalDate[]
  readonly absences: readonly Span[]
}

/** Two hours that are there at the same time, by their place in the list. */
export type HoursOverlap = { readonly first: number; readonly second: number }

const minutesPerWeek = 7 * minutesPerDay

/** Whether hours can be: within the day on which they begin and the next, not longer than a day. */
export const isPossible = ({ startMinute, endMinute }: DayHours) =>
  Number.isInteger(startMinute) &&
  Number.isInteger(endMinute) &&
  startMinute >= 0 &&
  startMinute < minutesPerDay &&
  endMinute > startMinute &&
  endMinute - startMinute <= minutesPerDay

/**
 * The first two hours of a week that overlap, also past midnight and from Sunday into Monday; `null`: none do. Hours
 * that only touch do not overlap.
 */
export function findWeeklyOverlap(weekly: readonly WeeklyHours[]): HoursOverlap | null {
  const spans = weekly.map(({ weekday, startMinute, endMinute }, index) => {
    const monday = (weekday - 1) * minutesPerDay
    return { start: monday + startMinute, end: monday + endMinute, index }
  })
  const turned = spans.map(({ start, end, index }) => ({
    start: start - minutesPerWeek,
    end: end - minutesPerWeek,
    index,
  }))
  return findOverlap([...turned, ...spans])
}

/** The first two hours of one day that overlap; `null`: none do. */
export const findDayOverlap = (hours: readonly DayHours[]): HoursOverlap | null =>
  findOverlap(hours.map(({ startMinute, endMinute }, index) => ({ start: startMinute, end: endMinute, index })))

type Indexed = Span & { readonly index: number }

function findOverlap(spans: readonly Indexed[]): HoursOverlap | null {
  const sorted = spans.toSorted((a, b) => a.start - b.start || a.index - b.index)
  let longest: Indexed | null = null
  for (const span of sorted) {
    if (longest && span.start < longest.end && span.index !== longest.index) {
      const [first, second] = [longest.index, span.index].toSorted((a, b) => a - b)
      return { first: first!, second: second! }
    }
    if (!longest || span.end > longest.end) longest = span
  }
  return null
}

/**
 * When somebody works from one date to another.
 *
 * Hours that begin the day before reach into the first date, and those of the last date are cut at its end. Where clocks
 * change, `instantAt` says what a time means; hours that a gap leaves empty are none.
 *
 * @param from first date, included.
 * @param to   last date, excluded.
 * @returns    spans in order that neither overlap nor touch.
 */
export function workingSpans(hours: WorkingHours, zone: string, from: LocalDate, to: LocalDate): readonly Span[] {
  if (to <= from) return []
  const exceptions = new Map(hours.exceptions.map(({ on, spans }) => [on, spans]))
  const holidays = new Set(hours.holidays)
  const worked: Span[] = []
  const closed: Span[] = [...hours.absences]
  for (let date = daysAfter(from, -1); date < to; date = daysAfter(date, 1)) {
    if (holidays.has(date)) {
      closed.push(dayOf(date, zone))
      continue
    }
    const weekday = weekdayOf(date)
    const ofDay = exceptions.get(date) ?? hours.weekly.filter((one) => one.weekday === weekday)
    for (const { startMinute, endMinute } of ofDay) {
      worked.push({ start: instantAt(date, startMinute, zone), end: instantAt(date, endMinute, zone) })
    }
  }
  const window = { start: dayOf(from, zone).start, end: dayOf(daysAfter(to, -1), zone).end }
  const outside = [
    { start: Number.NEGATIVE_INFINITY, end: window.start },
    { start: window.end, end: Number.POSITIVE_INFINITY },
  ]
  return subtract(union(worked), [...closed, ...outside])
}

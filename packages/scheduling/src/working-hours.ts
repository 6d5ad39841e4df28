import { daysAfter, instantOn, localDays, minutesPerDay, type LocalDate, type LocalDay } from './local-time.ts'
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

/** Dates on the calendar of a zone, worked out once for everybody who is asked about. */
export type Calendar = {
  readonly zone: string
  /** First date, included. */
  readonly from: LocalDate
  /** Last date, excluded. */
  readonly to: LocalDate
  /** From the date before the first to the date after the last, both included. */
  readonly days: readonly LocalDay[]
}

/** @param to last date, excluded. */
export const calendarOf = (zone: string, from: LocalDate, to: LocalDate): Calendar => ({
  zone,
  from,
  to,
  days: to <= from ? [] : localDays(zone, daysAfter(from, -1), daysAfter(to, 1)),
})

/**
 * When somebody works on the dates of a calendar.
 *
 * Hours that begin the day before reach into the first date, and those of the last date are cut at its end. Where clocks
 * change, `instantAt` says what a time means; hours that a gap leaves empty are none.
 *
 * @returns spans in order that neither overlap nor touch.
 */
export function workingSpans(hours: WorkingHours, { zone, days, from, to }: Calendar): readonly Span[] {
  const [first, last] = [days.find(({ on }) => on === from), days.findLast(({ on }) => on < to)]
  if (!first || !last) return []
  const exceptions = new Map(hours.exceptions.map(({ on, spans }) => [on, spans]))
  const holidays = new Set(hours.holidays)
  const worked: Span[] = []
  const closed: Span[] = [...hours.absences]
  for (const [place, day] of days.entries()) {
    if (day.on >= to) break
    if (holidays.has(day.on)) {
      closed.push(day.span)
      continue
    }
    const ofDay = exceptions.get(day.on) ?? hours.weekly.filter(({ weekday }) => weekday === day.weekday)
    for (const { startMinute, endMinute } of ofDay) {
      const at = (minute: number) => instantOn(day, days[place + 1], minute, zone)
      worked.push({ start: at(startMinute), end: at(endMinute) })
    }
  }
  const outside = [
    { start: Number.NEGATIVE_INFINITY, end: first.span.start },
    { start: last.span.end, end: Number.POSITIVE_INFINITY },
  ]
  return subtract(union(worked), [...closed, ...outside])
}

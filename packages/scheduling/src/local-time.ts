import { Temporal } from 'temporal-polyfill'
import type { Instant, Span } from './span.ts'

/** A civil date `YYYY-MM-DD` on the calendar of the practice, years 0000 to 9999. */
export type LocalDate = string

export const minutesPerDay = 1440

const minuteMs = 60_000
const dayMs = minutesPerDay * minuteMs

/** Instants that were worked out before. A zone is slow to ask, and the same days are asked about again and again. */
const known = new Map<string, Instant>()
const mostKnown = 20_000

function remembered(name: string, workOut: () => Instant): Instant {
  const before = known.get(name)
  if (before !== undefined) return before
  if (known.size >= mostKnown) known.clear()
  const instant = workOut()
  known.set(name, instant)
  return instant
}

/**
 * The instant at which the clocks of a zone show a time.
 *
 * A time that a clock change leaves out counts as much later as the gap is long, and one that comes twice counts the
 * first time, as in RFC 5545 3.3.5.
 *
 * @param minute since the midnight with which the date begins; 1440 and more lie in the days after.
 */
export function instantAt(date: LocalDate, minute: number, zone: string): Instant {
  return remembered(`${zone} ${date} ${minute}`, () => {
    const days = Math.floor(minute / minutesPerDay)
    const rest = minute - days * minutesPerDay
    return Temporal.PlainDate.from(date)
      .add({ days })
      .toZonedDateTime({ timeZone: zone, plainTime: { hour: Math.floor(rest / 60), minute: rest % 60 } })
      .epochMilliseconds
  })
}

/** The civil date that the calendars of a zone show at an instant. */
export function dateAt(instant: Instant, zone: string): LocalDate {
  // NOTE: a day that was asked about before is found without asking the zone; it is the day of UTC or one next to it.
  let on = new Date(instant).toISOString().slice(0, 10)
  while (instant < dayOf(on, zone).start) on = daysAfter(on, -1)
  while (instant >= dayOf(on, zone).end) on = daysAfter(on, 1)
  return on
}

/** The whole of a civil date: 23 to 25 hours where clocks change. */
export function dayOf(date: LocalDate, zone: string): Span {
  const start = (on: LocalDate) =>
    remembered(`${zone} ${on}`, () => Temporal.PlainDate.from(on).toZonedDateTime(zone).epochMilliseconds)
  return { start: start(date), end: start(daysAfter(date, 1)) }
}

/** Milliseconds from 1970-01-01 to the civil date, each day 24 hours long. */
const civilMs = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`)

/** @param days may be negative. */
export const daysAfter = (date: LocalDate, days: number): LocalDate =>
  new Date(civilMs(date) + days * dayMs).toISOString().slice(0, 10)

/** The same day of a later year; 29 February becomes the 28th where there is none. */
export function yearsAfter(date: LocalDate, years: number): LocalDate {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0')
  const isThere = !date.endsWith('-02-29') || daysAfter(`${year}-02-28`, 1).endsWith('-02-29')
  return isThere ? year + date.slice(4) : `${year}-02-28`
}

/** Whole days from one civil date to another; negative when the second is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => (civilMs(to) - civilMs(from)) / dayMs

/** 1 is Monday, 7 is Sunday. Source: ISO 8601. */
export const weekdayOf = (date: LocalDate): number => new Date(civilMs(date)).getUTCDay() || 7

/** A civil date as the calendars of a zone have it. */
export type LocalDay = {
  readonly on: LocalDate
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number
  readonly span: Span
  /** No clock changes within it, so that its minutes can be counted. */
  readonly isEven: boolean
}

/** The dates of a zone from one to another, one after the other; the second excluded. */
export function localDays(zone: string, from: LocalDate, to: LocalDate): readonly LocalDay[] {
  const days: LocalDay[] = []
  for (let on = from; on < to; on = daysAfter(on, 1)) {
    const span = dayOf(on, zone)
    const isEven = [minutesPerDay / 2, minutesPerDay].every(
      (minute) => instantAt(on, minute, zone) === span.start + minute * minuteMs,
    )
    days.push({ on, weekday: weekdayOf(on), span, isEven })
  }
  return days
}

/** `instantAt` for a day that is at hand: quick where no clock changes. */
export const instantOn = (day: LocalDay, next: LocalDay | undefined, minute: number, zone: string): Instant =>
  day.isEven && (minute <= minutesPerDay || next?.isEven === true)
    ? day.span.start + minute * minuteMs
    : instantAt(day.on, minute, zone)

import { Temporal } from 'temporal-polyfill'
import type { Instant, Span } from './span.ts'

/** A civil date `YYYY-MM-DD` on the calendar of the practice. */
export type LocalDate = string

export const minutesPerDay = 1440

/**
 * The instant at which the clocks of a zone show a time.
 *
 * A time that a clock change leaves out counts as much later as the gap is long, and one that comes twice counts the
 * first time, as in RFC 5545 3.3.5.
 *
 * @param minute since the midnight with which the date begins; 1440 and more lie in the days after.
 */
export function instantAt(date: LocalDate, minute: number, zone: string): Instant {
  const days = Math.floor(minute / minutesPerDay)
  const rest = minute - days * minutesPerDay
  return Temporal.PlainDate.from(date)
    .add({ days })
    .toZonedDateTime({ timeZone: zone, plainTime: { hour: Math.floor(rest / 60), minute: rest % 60 } })
    .epochMilliseconds
}

/** The civil date that the calendars of a zone show at an instant. */
export function dateAt(instant: Instant, zone: string): LocalDate {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** The whole of a civil date: 23 to 25 hours where clocks change. */
export function dayOf(date: LocalDate, zone: string): Span {
  const start = (on: LocalDate) => Temporal.PlainDate.from(on).toZonedDateTime(zone).epochMilliseconds
  return { start: start(date), end: start(daysAfter(date, 1)) }
}

/** @param days may be negative. */
export const daysAfter = (date: LocalDate, days: number): LocalDate =>
  Temporal.PlainDate.from(date).add({ days }).toString()

/** The same day of a later year; 29 February becomes the 28th where there is none. */
export const yearsAfter = (date: LocalDate, years: number): LocalDate =>
  Temporal.PlainDate.from(date).add({ years }).toString()

/** Whole days from one civil date to another; negative when the second is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days

/** 1 is Monday, 7 is Sunday. Source: ISO 8601. */
export const weekdayOf = (date: LocalDate): number => Temporal.PlainDate.from(date).dayOfWeek

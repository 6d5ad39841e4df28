import type { LocalDate } from '@unspasm/care/local-date'

/** The civil date of an instant in a zone. */
export const dayIn = (instant: string | Date, zone: string): LocalDate =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(instant))

/** "09:30" on the clock of a zone. */
export const timeIn = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(new Date(instant))

/** "Monday 30 November, 09:30–10:15". */
export const visitTime = (startsAt: string, endsAt: string, zone: string): string =>
  `${dayWords(dayIn(startsAt, zone))}, ${timeIn(startsAt, zone)}–${timeIn(endsAt, zone)}`

/** A civil date: "Monday 30 November". */
export const dayWords = (on: LocalDate): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${on}T12:00:00Z`),
  )

/** A civil date, short: "Mon 30 Nov". */
export const shortDay = (on: LocalDate): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(`${on}T12:00:00Z`),
  )

const millisecondsPerDay = 86_400_000

/** The civil date some days later. */
export const laterDay = (on: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${on}T12:00:00Z`) + days * millisecondsPerDay).toISOString().slice(0, 10)

const minutesPerDay = 1440

const pad = (part: number) => String(part).padStart(2, '0')

/** Minutes since midnight as a clock shows them: 90 is "01:30", and so is 1530, on the next day. */
export const clockText = (minute: number) => `${pad(Math.floor((minute % minutesPerDay) / 60))}:${pad(minute % 60)}`

/** Minutes since midnight of a time such as "09:30"; `null` when it is none. */
export function clockMinute(text: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text)
  return match ? Number(match[1]) * 60 + Number(match[2]) : null
}

/** A span from one time of the clock to another; an end that is not after the start lies in the next day. */
export function spanOfClock(start: number, end: number): { readonly startMinute: number; readonly endMinute: number } {
  return { startMinute: start, endMinute: end > start ? end : end + minutesPerDay }
}

/** "09:00–17:00". */
export const spanText = ({ startMinute, endMinute }: { readonly startMinute: number; readonly endMinute: number }) =>
  `${clockText(startMinute)}–${clockText(endMinute)}`

const dateText = (date: string, parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`))

/** A civil date in words: "28 Nov 2026". */
export const dayText = (date: string) => dateText(date, { day: 'numeric', month: 'short', year: 'numeric' })

/** A civil date near by: "Monday 30 November". */
export const weekdayText = (date: string) => dateText(date, { weekday: 'long', day: 'numeric', month: 'long' })

/** A civil date near by, short: "Mon 30 Nov". */
export const shortWeekdayText = (date: string) => dateText(date, { weekday: 'short', day: 'numeric', month: 'short' })

/** The civil date of an instant on the calendar of a zone: "2026-11-28". */
export const dayIn = (instant: string | Date, zone: string): string =>
  // NOTE: the Swedish way to write a date is YYYY-MM-DD.
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(instant))

/** "09:30" on the clock of a zone. */
export const timeIn = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: zone }).format(new Date(instant))

/** A date or an instant in words, on the clock of a zone: "28 Nov 2026, 09:00". */
export const instantText = (instant: string, zone: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(
    new Date(instant),
  )

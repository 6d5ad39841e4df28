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

/** A civil date in words: "28 Nov 2026". */
export const dayText = (date: string) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}T12:00:00Z`),
  )

/** A date or an instant in words, on the clock of a zone: "28 Nov 2026, 09:00". */
export const instantText = (instant: string, zone: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(
    new Date(instant),
  )

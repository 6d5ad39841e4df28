import { practiceWords } from '../../words/en/practice.ts'

const words = practiceWords.visits

/** The civil date of an instant where the practice is: "2026-11-28". */
export const dayIn = (instant: string | Date, zone: string): string =>
  // NOTE: the Swedish way to write a date is YYYY-MM-DD.
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(instant))

/** "09:30" on the clock of the practice. */
export const timeIn = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: zone }).format(new Date(instant))

const noon = (date: string) => new Date(`${date}T12:00:00Z`)

/** "Today", "Tomorrow", or "Monday 30 November". */
export function dayTitle(day: string, today: string): string {
  if (day === today) return words.today
  const days = Math.round((noon(day).getTime() - noon(today).getTime()) / 86_400_000)
  if (days === 1) return words.tomorrow
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    noon(day),
  )
}

import type { Assessment } from '@unspasm/care/assess'
import { dispositionTexts } from '@unspasm/guideline/disposition-texts'

const millisecondsPerHour = 3_600_000

/**
 * Until when the person is to be seen, counted from the newest answer; `null` when nobody need be seen, or when it is now.
 *
 * @param answeredAt instant, ISO 8601.
 */
export function dueAt({ disposition }: Assessment, answeredAt: string): Date | null {
  const hours = dispositionTexts[disposition].withinHours
  return hours === undefined ? null : new Date(new Date(answeredAt).getTime() + hours * millisecondsPerHour)
}

/** A date for people: weekday, day and month. */
export function dateText(date: Date): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }).format(date)
}

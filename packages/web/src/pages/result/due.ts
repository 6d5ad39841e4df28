import type { Assessment } from '@unspasm/care/assess'
import { dispositionTexts } from '@unspasm/guideline/disposition-texts'
import { dangerList, dueWords } from '@unspasm/guideline/words/en/result'
import { reminderTime, type Reminder } from './calendar.ts'

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

/** The reminder to see the doctor; `null` for a result that sends to nobody. */
export function reminderOf(assessment: Assessment, answeredAt: string, now: Date, id: string): Reminder | null {
  const titles: Readonly<Record<string, string>> = dueWords.reminderTitle
  const title = titles[assessment.disposition]
  const due = dueAt(assessment, answeredAt)
  if (title === undefined || due === null) return null
  const hoursLeft = Math.max(0, (due.getTime() - now.getTime()) / millisecondsPerHour)
  return {
    id,
    title,
    text: dueWords.reminderText.replace('{date}', dateText(due)).replace('{signs}', dangerList.signs.join(', ')),
    at: reminderTime(now, hoursLeft),
    madeAt: now,
  }
}

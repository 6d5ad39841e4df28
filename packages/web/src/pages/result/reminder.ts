import type { Assessment } from '@unspasm/care/assess'
import type { CalendarEntry } from '@unspasm/care/calendar'
import { dangerList, dueWords } from '@unspasm/guideline/words/en/result'
import { saveCalendarFile } from '../../device/calendar-file.ts'
import { dateText, dueAt } from './due.ts'

const millisecondsPerHour = 3_600_000
const reminderMinutes = 30

/** A reminder for one instant. */
export type Reminder = CalendarEntry & { readonly starts: { readonly at: string } }

/**
 * The reminder to see the doctor; `null` for a result that sends to nobody.
 *
 * @param uid the same for the same bout, so that a second file replaces the first.
 */
export function reminderOf(assessment: Assessment, answeredAt: string, now: Date, uid: string): Reminder | null {
  const titles: Readonly<Record<string, string>> = dueWords.reminderTitle
  const title = titles[assessment.disposition]
  const due = dueAt(assessment, answeredAt)
  if (title === undefined || due === null) return null
  const hoursLeft = Math.max(0, (due.getTime() - now.getTime()) / millisecondsPerHour)
  return {
    uid,
    title,
    text: dueWords.reminderText.replace('{date}', dateText(due)).replace('{signs}', dangerList.signs.join(', ')),
    starts: { at: reminderTime(now, hoursLeft).toISOString() },
    minutes: reminderMinutes,
  }
}

/**
 * When to remind of an appointment that is to happen within some hours: at nine in the morning of the next day, or an
 * hour from `from` when that would be past half of the time.
 *
 * @param within hours from `from`; the reminder lies before their end.
 */
export function reminderTime(from: Date, within: number): Date {
  const morning = new Date(from)
  morning.setDate(morning.getDate() + 1)
  morning.setHours(9, 0, 0, 0)
  const half = from.getTime() + (within / 2) * millisecondsPerHour
  return morning.getTime() <= half ? morning : new Date(from.getTime() + millisecondsPerHour)
}

/** Hands a reminder to the person as a calendar file. */
export const saveReminder = (reminder: Reminder, madeAt: Date): void =>
  saveCalendarFile([reminder], madeAt, 'unspasm-reminder.ics')

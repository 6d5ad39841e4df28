import type { Assessment } from '@unspasm/care/assess'
import { dangerList, dueWords } from '@unspasm/guideline/words/en/result'
import { calendarFile, reminderTime, type Reminder } from './calendar.ts'
import { dateText, dueAt } from './due.ts'

const millisecondsPerHour = 3_600_000

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

/** Hands a reminder to the person as a calendar file, made on the device. */
export function saveReminder(reminder: Reminder): void {
  const address = URL.createObjectURL(new Blob([calendarFile(reminder)], { type: 'text/calendar' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'unspasm-reminder.ics'
  link.click()
  URL.revokeObjectURL(address)
}

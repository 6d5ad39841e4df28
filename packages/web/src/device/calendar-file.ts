import { calendarFile, type CalendarEntry } from '@unspasm/care/calendar'

/** Hands entries to the person as a calendar file, made on the device. */
export function saveCalendarFile(entries: readonly CalendarEntry[], madeAt: Date, name: string): void {
  const file = calendarFile(entries, madeAt.toISOString())
  const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

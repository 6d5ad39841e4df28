import { calendarFile, type CalendarEntry } from '@unspasm/care/calendar'
import { handFile } from './hand-file.ts'

/** Hands entries to the person as a calendar file, made on the device. */
export function saveCalendarFile(entries: readonly CalendarEntry[], madeAt: Date, name: string): void {
  handFile(calendarFile(entries, madeAt.toISOString()), 'text/calendar', name)
}

import { defaultCheckInTime, reminderSeries, type ReminderSeriesId } from '@unspasm/guideline/reminders'
import { reminderHours } from '@unspasm/guideline/walking/reminder-hours'
import type { DaySpan } from '../breaks/local-hours.ts'

/** What the person chose about reminders. */
export type ReminderSettings = {
  /** Time of the check-in, `HH:MM`. */
  readonly time: string
  readonly quiet: DaySpan
  readonly muted: readonly ReminderSeriesId[]
}

export const defaultReminders: ReminderSettings = { time: defaultCheckInTime, quiet: reminderHours.quiet, muted: [] }

const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/
const lastMinute = 1439
const isMinute = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= lastMinute

/** Whether a text is a time of day, `HH:MM`. */
export const isTime = (value: unknown): value is string => typeof value === 'string' && timePattern.test(value)

/** Reads stored settings, which may be damaged or missing: what does not fit takes its default. */
export function readReminders(stored: unknown): ReminderSettings {
  if (typeof stored !== 'object' || stored === null) return defaultReminders
  const { time, quiet, muted } = stored as Readonly<Record<string, unknown>>
  const span = (typeof quiet === 'object' && quiet !== null ? quiet : {}) as Readonly<Record<string, unknown>>
  const known: readonly string[] = reminderSeries.map(({ id }) => id)
  return {
    time: isTime(time) ? time : defaultReminders.time,
    quiet:
      isMinute(span['from']) && isMinute(span['until'])
        ? { from: span['from'], until: span['until'] }
        : defaultReminders.quiet,
    muted: Array.isArray(muted) ? muted.filter((id): id is ReminderSeriesId => known.includes(id)) : [],
  }
}

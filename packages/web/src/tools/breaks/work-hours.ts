import type { DaySpan } from '@unspasm/care/breaks/local-hours'
import { reminderHours } from '@unspasm/guideline/walking/reminder-hours'

/** When a person works: minutes of the local day, on these weekdays; 1 is Monday. */
export type WorkHours = DaySpan & { readonly weekdays: readonly number[] }

const minutesPerDay = 1440
const minutesPerHour = 60

/** Reads what is stored; what does not fit takes its default. */
export function readWorkHours(stored: unknown): WorkHours {
  const { from, until, weekdays } = (typeof stored === 'object' && stored !== null ? stored : {}) as Readonly<
    Record<string, unknown>
  >
  const { work } = reminderHours
  return {
    ...(isMinute(from) && isMinute(until) ? { from, until } : { from: work.from, until: work.until }),
    weekdays: Array.isArray(weekdays) ? weekdays.filter(isWeekday) : work.weekdays,
  }
}

const isWeekday = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 7
const isMinute = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < minutesPerDay

/** Minute of the local day, 0 to 1439. */
export const minuteOfDay = (now: Date): number => now.getHours() * minutesPerHour + now.getMinutes()

/** Weekday of the local day, 1 is Monday and 7 is Sunday. */
export const weekdayNow = (now: Date): number => ((now.getDay() + 6) % 7) + 1

import { reviewDays } from '@unspasm/guideline/plan-bounds'
import { calendarSpan, dailyFromPain, reminderSeries, type ReminderSeriesId } from '@unspasm/guideline/reminders'
import type { CalendarEntry } from '../calendar.ts'
import { daysSinceCheck } from '../check-in/planned-days.ts'
import { minuteOf } from '../check-in/off-time.ts'
import { isWithin } from '../breaks/local-hours.ts'
import type { Moment } from '../diary.ts'
import { daysLater } from '../review/moment.ts'
import { isCheckInDay, remindersOfDay, type PlannedReminder, type ReminderInput } from './reminders.ts'

/** A reminder for a calendar, without its words. */
export type ReminderEntry = Pick<CalendarEntry, 'uid' | 'repeats'> & {
  readonly series: ReminderSeriesId
  readonly starts: { readonly on: string; readonly time: string }
  readonly rule?: string
}

const weekDays = 7
const hourly: readonly string[] = reminderSeries.filter(({ times }) => times === 'hourly').map(({ id }) => id)

/**
 * The reminders from now on as entries of a calendar: check-ins as series, daily while it hurts and then one a week;
 * those of the plan for the next days; visits and review rules once each.
 *
 * @param uidEnd makes the ids those of this bout.
 */
export function reminderEntries(input: ReminderInput, now: Moment, uidEnd: string): readonly ReminderEntry[] {
  const start = now.time !== undefined && now.time >= input.settings.time ? daysLater(now.on, 1) : now.on
  const today = remindersOfDay(input, now.on)
  const ahead = Array.from({ length: calendarSpan.dailyCheckIns + 1 }, (_, day) => daysLater(now.on, day))
  const single = ahead
    .flatMap((on) => remindersOfDay(input, on))
    .filter(({ series }) => series === 'review' || series === 'visit')
    .filter((each) => isAhead(each, now))
  return [...checkInEntries(input, start, uidEnd), ...planEntries(today, now, uidEnd), ...single.map(entryOf)]

  function entryOf({ id, series, on, time, rule }: PlannedReminder): ReminderEntry {
    return { uid: `${id}-${uidEnd}`, series, starts: { on, time }, ...(rule !== undefined && { rule }) }
  }
}

const isAhead = ({ on, time }: PlannedReminder, now: Moment) =>
  on > now.on || (on === now.on && time > (now.time ?? ''))

function checkInEntries(input: ReminderInput, start: string, uidEnd: string): readonly ReminderEntry[] {
  const { settings, isClosed, pain } = input
  const isSilent = settings.muted.includes('check-in') || isWithin(minuteOf(settings.time), settings.quiet)
  if (isClosed || isSilent) return []
  const at = (on: string, name: string, repeats?: CalendarEntry['repeats']): ReminderEntry => ({
    uid: `${name}-${uidEnd}`,
    series: 'check-in',
    starts: { on, time: settings.time },
    ...(repeats && { repeats }),
  })
  const { dailyCheckIns, weeklyCheckIns } = calendarSpan
  const isDaily = pain === null || pain >= dailyFromPain
  const days = Array.from({ length: dailyCheckIns }, (_, day) => daysLater(start, day))
  const fixed = days.filter((on) => isCheckInDay(input, on))
  const near = isDaily
    ? [at(start, 'check-in', { every: 'day', count: dailyCheckIns })]
    : fixed.map((on) => at(on, `check-in-${daysSinceCheck(input.episode, { on })}`))
  const after = daysSinceCheck(input.episode, { on: daysLater(start, dailyCheckIns) })
  const last = reviewDays.fixed.at(-1)!
  const weekly = last + Math.ceil((after - last) / weekDays) * weekDays
  const weeklyOn = daysLater(input.episode.opened.on, weekly)
  return [...near, at(weeklyOn, 'check-in-weekly', { every: 'week', count: weeklyCheckIns })]
}

function planEntries(today: readonly PlannedReminder[], now: Moment, uidEnd: string): readonly ReminderEntry[] {
  const ofPlan = today.filter(({ series }) => !['review', 'visit', 'check-in'].includes(series))
  const seen = new Set<string>()
  return ofPlan.flatMap((each): readonly ReminderEntry[] => {
    const { series, time, id } = each
    const starts = { on: isAhead(each, now) ? each.on : daysLater(each.on, 1), time }
    const count = calendarSpan.planDays
    if (!hourly.includes(series)) {
      return [
        { uid: `${id.slice(0, -each.on.length - 1)}-${uidEnd}`, series, starts, repeats: { every: 'day', count } },
      ]
    }
    if (seen.has(series)) return []
    seen.add(series)
    const hours = ofPlan.filter((other) => other.series === series).map((other) => Number(other.time.slice(0, 2)))
    const first = { on: daysLater(each.on, 1), time }
    return [{ uid: `${series}-${uidEnd}`, series, starts: first, repeats: { every: 'day', count, hours } }]
  })
}

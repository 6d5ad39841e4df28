import {
  dailyFromPain,
  loudRules,
  reminderSeries,
  type ReminderSeries,
  type ReminderSeriesId,
} from '@unspasm/guideline/reminders'
import { reviewDays } from '@unspasm/guideline/plan-bounds'
import { askedVisitAt, daysSinceCheck } from '../check-in/planned-days.ts'
import { minuteOf } from '../check-in/off-time.ts'
import { isWithin, minutesPerDay } from '../breaks/local-hours.ts'
import type { Episode, Moment } from '../diary.ts'
import type { LocalDate } from '../local-date.ts'
import { daysLater, timeOf } from '../review/moment.ts'
import type { ReminderSettings } from './settings.ts'

/** A reminder of a review rule; without a time it is due at the time of the check-in. */
export type DueReview = { readonly rule: string; readonly due: Moment }

/** A reminder on a day, at a time of that day. */
export type PlannedReminder = {
  /** The same for the same reminder each time it is planned. */
  readonly id: string
  readonly series: ReminderSeriesId
  readonly on: LocalDate
  /** `HH:MM`. */
  readonly time: string
  /** Review rule behind it. */
  readonly rule?: string
}

/** What reminders are made from. */
export type ReminderInput = {
  readonly episode: Episode
  /** The newest `pain-now`; `null` when it is not known, which keeps the daily check-in. */
  readonly pain: number | null
  /** `true`: the bout is closed; only review rules remind. */
  readonly isClosed: boolean
  /** Items of today's plan; `perDay` when the item says how often at most. */
  readonly items: readonly { readonly id: string; readonly perDay?: number | undefined }[]
  /** Reminders a day at most. */
  readonly perDay: number
  readonly reviews: readonly DueReview[]
  /** Series that a reaction of the check-in stops. */
  readonly stopped: readonly string[]
  readonly settings: ReminderSettings
}

const minutesPerHour = 60
const hoursPerDay = 24
const table: readonly (ReminderSeries & { readonly id: ReminderSeriesId })[] = reminderSeries

/**
 * The reminders of a day, in order of time: as many as the day may hold, the first of each series before the second of
 * any, and none in quiet hours. The question of somebody who was told to go to hospital is bound by neither.
 *
 * Pure and total. Source: plan 4.5 S-6, 4.6.
 */
export function remindersOfDay(input: ReminderInput, on: LocalDate): readonly PlannedReminder[] {
  const { settings, stopped, perDay } = input
  const wanted = table
    .filter(({ id }) => !settings.muted.includes(id) && !stopped.includes(id))
    .map((series) => ({ series, planned: plannedOf(series, input, on) }))
  const isVisitAsked = wanted.some(({ series, planned }) => series.from === 'visit' && planned.length > 0)
  const units = wanted
    .filter(({ series }) => !(series.from === 'check-in' && isVisitAsked))
    .flatMap(({ series, planned }) =>
      series.times === 'hourly'
        ? planned.length > 0
          ? [{ turn: 0, planned }]
          : []
        : planned.map((each, turn) => ({ turn, planned: [each] })),
    )
  const isLoud = ({ planned }: (typeof units)[number]) => planned.some(({ rule }) => loudRules.includes(rule ?? ''))
  const quiet = units.filter((unit) => !isLoud(unit)).toSorted((one, other) => one.turn - other.turn)
  return [...units.filter(isLoud), ...quiet.slice(0, perDay)]
    .flatMap(({ planned }) => planned)
    .toSorted((one, other) => (one.time < other.time ? -1 : one.time > other.time ? 1 : 0))
}

function plannedOf(
  { id, from, items = [], times }: ReminderSeries & { readonly id: ReminderSeriesId },
  input: ReminderInput,
  on: LocalDate,
): readonly PlannedReminder[] {
  const { episode, settings, reviews, isClosed } = input
  const at = (time: string, name: string, rule?: string): PlannedReminder => ({
    id: `${name}-${on}`,
    series: id,
    on,
    time,
    ...(rule !== undefined && { rule }),
  })
  const isLoud = ({ time }: PlannedReminder) => !isWithin(minuteOf(time), settings.quiet)
  if (from === 'review')
    return reviews
      .map(({ rule, due }) => ({ rule, due: loudMoment(rule, { ...due, time: due.time ?? settings.time }, settings) }))
      .filter(({ due }) => due.on === on)
      .map(({ rule, due }) => at(due.time, rule, rule))
  if (isClosed) return []
  if (from === 'visit') {
    const visit = askedVisitAt(episode, { on, time: settings.time })
    return visit && !visit.isMissed ? [at(settings.time, id)].filter(isLoud) : []
  }
  if (from === 'check-in') return isCheckInDay(input, on) ? [at(settings.time, id)].filter(isLoud) : []
  const item = input.items.find((each) => items.includes(each.id))
  if (!item) return []
  const all = times === 'hourly' ? fullHours : times === 'chosen' ? [settings.time] : times
  return all
    .slice(0, item.perDay ?? all.length)
    .map((time, place) => at(time, `${id}-${place + 1}`))
    .filter(isLoud)
}

const fullHours = Array.from({ length: hoursPerDay }, (_, hour) => timeOf(hour * minutesPerHour))

/**
 * Whether a check-in is planned for a day: every day while it hurts, else the fixed days, then one a week.
 *
 * Source: plan 4.6.
 */
export function isCheckInDay({ episode, pain }: Pick<ReminderInput, 'episode' | 'pain'>, on: LocalDate): boolean {
  if (pain === null || pain >= dailyFromPain) return true
  const { fixed, afterwardsEvery } = reviewDays
  const day = daysSinceCheck(episode, { on })
  const last = fixed.at(-1)!
  return (fixed as readonly number[]).includes(day) || (day > last && (day - last) % afterwardsEvery === 0)
}

/** The moment itself, or the end of the quiet hours it lies in, unless the rule may be loud. */
function loudMoment(rule: string, due: Moment & { readonly time: string }, { quiet }: ReminderSettings) {
  const minute = minuteOf(due.time)
  if (loudRules.includes(rule) || !isWithin(minute, quiet)) return due
  const isNextDay = quiet.until <= minute
  return { on: isNextDay ? daysLater(due.on, 1) : due.on, time: timeOf(quiet.until % minutesPerDay) }
}

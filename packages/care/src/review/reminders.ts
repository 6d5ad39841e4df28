import { reviewDays } from '@unspasm/guideline/plan-bounds'
import type { ReviewReminder } from '@unspasm/guideline/rule'
import { daysBetween, type LocalDate } from '../local-date.ts'
import { newestReferral } from './answers.ts'
import type { History } from './history.ts'
import { daysLater } from './moment.ts'

/** A reminder to be sent: on a day, or at an instant. */
export type Reminder = {
  readonly rule: string
  /** How many may still go out, this one included. */
  readonly left: number
} & ({ readonly dueOn: LocalDate } | { readonly dueAt: string })

const millisecondsPerHour = 3_600_000

/**
 * The next reminder of a rule that fires, or `null` when enough went out.
 *
 * @param today the day of review.
 * @param nowAt instant of review, ISO 8601: what is overdue is due now.
 */
export function reminderOf(
  rule: string,
  { afterDays = 0, everyDays = 0, atHours, atMost, countedSince }: ReviewReminder,
  history: History,
  today: LocalDate,
  nowAt: string,
): Reminder | null {
  const opened = history.opened.on
  const from = {
    'episode-start': opened,
    referral: newestReferral(history)?.on ?? opened,
    'planned-day': lastPlannedDay(opened, today),
  }[countedSince]
  const sent = history.reminders
    .filter((reminder) => reminder.rule === rule && (daysBetween(from, reminder.on) ?? 0) >= 0)
    .map(({ on }) => on)
    .toSorted()
  const left = atMost - sent.length
  if (left <= 0) return null

  if (atHours) {
    const now = Date.parse(nowAt)
    const due = Date.parse(newestReferral(history)?.shownAt ?? nowAt) + atHours[sent.length]! * millisecondsPerHour
    return { rule, left, dueAt: due > now ? new Date(due).toISOString() : nowAt }
  }
  const last = sent.at(-1)
  const dueOn = last === undefined ? daysLater(today, afterDays) : daysLater(last, everyDays)
  return { rule, left, dueOn: dueOn < today ? today : dueOn }
}

/** The newest planned check-in that is not after a day: a fixed one counted from the first check, then one a week. */
function lastPlannedDay(opened: LocalDate, today: LocalDate): LocalDate {
  const day = Math.max(0, daysBetween(opened, today) ?? 0)
  const { fixed, afterwardsEvery } = reviewDays
  const last = fixed.at(-1)!
  if (day >= last) return daysLater(opened, last + Math.floor((day - last) / afterwardsEvery) * afterwardsEvery)
  return daysLater(opened, fixed.findLast((planned) => planned <= day) ?? 0)
}

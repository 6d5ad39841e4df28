import { reactionsOf } from '@unspasm/care/check-in/reactions'
import { makePlan } from '@unspasm/care/plan'
import type { DueReview, ReminderInput } from '@unspasm/care/reminders/reminders'
import type { ReminderSettings } from '@unspasm/care/reminders/settings'
import type { Reminder } from '@unspasm/care/review/reminders'
import { careEpisodeOf, type Bout, type BoutNow } from '../../bout/bout.ts'
import type { Clock } from '../../app-state.tsx'
import type { Episode } from '../../device/records.ts'

/** What the reminders of a bout are made from; `null` before its first result. */
export function reminderInputOf(
  episode: Episode,
  { answers, review, planInput }: Bout,
  now: BoutNow,
  settings: ReminderSettings,
  dayOf: Clock['dayOf'],
): ReminderInput | null {
  const care = careEpisodeOf(episode)
  if (!care || !review) return null
  const plan = makePlan(planInput)
  const pain = answers['pain-now']
  return {
    episode: care,
    pain: typeof pain === 'number' ? pain : null,
    isClosed: review.closed !== null,
    items: plan.today.map(({ id, limits }) => ({ id, perDay: limits.sessionsPerDay })),
    perDay: plan.remindersPerDay,
    reviews: review.reminders.map((reminder) => dueOf(reminder, dayOf)),
    stopped: reactionsOf(care, now, review.metrics).flatMap(({ effect }) => effect.stopReminders ?? []),
    settings,
  }
}

const two = (part: number) => String(part).padStart(2, '0')

function dueOf(reminder: Reminder, dayOf: Clock['dayOf']): DueReview {
  if ('dueOn' in reminder) return { rule: reminder.rule, due: { on: reminder.dueOn } }
  const at = new Date(reminder.dueAt)
  return { rule: reminder.rule, due: { on: dayOf(at), time: `${two(at.getHours())}:${two(at.getMinutes())}` } }
}

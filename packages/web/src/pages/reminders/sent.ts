import type { SentReminder } from '@unspasm/care/diary'
import type { PlannedReminder } from '@unspasm/care/reminders/reminders'
import type { Episode } from '../../device/records.ts'

/** An episode in which a reminder of a review rule is noted as gone out, once a day. */
export function withSent(episode: Episode, { rule, on }: PlannedReminder): Episode {
  const { reminders } = episode.diary
  if (rule === undefined || reminders.some((sent) => sent.rule === rule && sent.on === on)) return episode
  const sent: SentReminder = { rule, on }
  return { ...episode, diary: { ...episode.diary, reminders: [...reminders, sent] } }
}

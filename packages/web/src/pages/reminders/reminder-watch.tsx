import { minuteOf } from '@unspasm/care/check-in/off-time'
import { remindersOfDay, type PlannedReminder } from '@unspasm/care/reminders/reminders'
import { useEffect } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import type { Episode } from '../../device/records.ts'
import { cancelNotice, mayNotify, notifyAt } from '../../tools/device/notices.ts'
import { useMinute } from '../../tools/use-minute.ts'
import { withSent } from './sent.ts'
import { useReminders, wordsOfReminder } from './use-reminders.ts'

const millisecondsPerMinute = 60_000

/** Notices of today that were planned, so that those that are no longer meant can be taken back. */
const planned = new Set<string>()

/**
 * Shows the reminders of today as notices while any page is open, if the person allowed them. Of review rules, one whose
 * time has come or is past is shown at once, and only what was shown is noted as gone out. Renders nothing itself.
 */
export function ReminderWatch({ episode }: { readonly episode: Episode }) {
  const { clock, setEpisode } = useAppState()
  useMinute()
  const { input } = useReminders(episode)
  const { on, time } = momentNow(clock)

  useEffect(() => {
    if (!input) return
    const today = remindersOfDay(input, on)
    for (const id of planned) if (!today.some((each) => each.id === id)) cancelNotice(id)
    planned.clear()
    if (!mayNotify()) return
    const now = clock.steady()
    const intoMinute = clock.now().getTime() % millisecondsPerMinute
    const tell = (each: PlannedReminder, aheadMs: number) => {
      const words = wordsOfReminder(each)
      notifyAt(each.id, now + aheadMs, now, words.title, words.text)
    }
    for (const each of today.filter(({ time: at }) => at > time)) {
      tell(each, (minuteOf(each.time) - minuteOf(time)) * millisecondsPerMinute - intoMinute)
      planned.add(each.id)
    }
    const due = today.filter((each) => each.rule !== undefined && each.time <= time)
    for (const each of due) tell(each, 0)
    if (due.length > 0) setEpisode((before) => before && due.reduce(withSent, before))
  }, [input, on, time, clock, setEpisode])

  return null
}

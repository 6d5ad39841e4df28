import { minuteOf } from '@unspasm/care/check-in/off-time'
import { remindersOfDay, type PlannedReminder, type ReminderInput } from '@unspasm/care/reminders/reminders'
import { readReminders, type ReminderSettings } from '@unspasm/care/reminders/settings'
import { seriesWords } from '@unspasm/guideline/words/en/reminders'
import { reviewRules as sentences } from '@unspasm/guideline/words/en/rules'
import { useEffect, useMemo } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import type { Episode } from '../../device/records.ts'
import { cancelNotice, notifyAt } from '../../tools/device/notices.ts'
import { useBout } from '../../tools/use-bout.ts'
import { useToolState } from '../../tools/use-tool-state.ts'
import { reminderInputOf } from './reminder-input.ts'
import { withSent } from './sent.ts'

const millisecondsPerMinute = 60_000
const text: Readonly<Record<string, string>> = sentences

/** What a reminder says: of a review rule its sentence, else the words of its kind. */
export function wordsOfReminder({ series, rule }: Pick<PlannedReminder, 'series' | 'rule'>) {
  const words = seriesWords[series]
  return { title: words.title, text: (rule !== undefined && text[rule]) || words.text }
}

/** Notices of today that wait, so that those that are no longer planned can be taken back. */
const waiting = new Set<string>()

/**
 * The reminders of a bout. While a page with them is open, those of today are shown as notices, if the person allowed them,
 * and those of review rules whose time has come are noted as gone out.
 */
export function useReminders(episode: Episode): {
  readonly input: ReminderInput | null
  readonly settings: ReminderSettings
  readonly setSettings: (change: Partial<ReminderSettings>) => void
} {
  const { clock, setEpisode } = useAppState()
  const [settings, set] = useToolState('reminders', readReminders)
  const bout = useBout(episode)
  const { on, time } = momentNow(clock)
  const input = useMemo(
    () => reminderInputOf(episode, bout, { on, time, at: clock.now() }, settings, clock.dayOf),
    [episode, bout, on, time, settings, clock],
  )

  useEffect(() => {
    if (!input) return
    const today = remindersOfDay(input, on)
    const ahead = today.filter((each) => each.time > time)
    for (const id of waiting) if (!ahead.some((each) => each.id === id)) cancelNotice(id)
    waiting.clear()
    for (const each of ahead) {
      const words = wordsOfReminder(each)
      const now = clock.steady()
      const minutes = minuteOf(each.time) - minuteOf(time)
      notifyAt(each.id, now + minutes * millisecondsPerMinute, now, words.title, words.text)
      waiting.add(each.id)
    }
    const due = today.filter((each) => each.rule !== undefined && each.time <= time)
    if (due.length > 0) setEpisode((before) => before && due.reduce(withSent, before))
  }, [input, on, time, clock, setEpisode])

  return { input, settings, setSettings: (change) => set((before) => ({ ...before, ...change })) }
}

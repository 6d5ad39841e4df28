import type { PlannedReminder, ReminderInput } from '@unspasm/care/reminders/reminders'
import { readReminders, type ReminderSettings } from '@unspasm/care/reminders/settings'
import { seriesWords } from '@unspasm/guideline/words/en/reminders'
import { reviewRules as sentences } from '@unspasm/guideline/words/en/rules'
import { useMemo } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import type { Episode } from '../../device/records.ts'
import { useBout } from '../../tools/use-bout.ts'
import { useToolState } from '../../tools/use-tool-state.ts'
import { reminderInputOf } from './reminder-input.ts'

const text: Readonly<Record<string, string>> = sentences

/** What a reminder says: of a review rule its sentence, else the words of its kind. */
export function wordsOfReminder({ series, rule }: Pick<PlannedReminder, 'series' | 'rule'>) {
  const words = seriesWords[series]
  return { title: words.title, text: (rule !== undefined && text[rule]) || words.text }
}

/** What the reminders of a bout are made from, and how the person set them. */
export function useReminders(episode: Episode): {
  readonly input: ReminderInput | null
  readonly settings: ReminderSettings
  readonly setSettings: (change: Partial<ReminderSettings>) => void
} {
  const { clock } = useAppState()
  const [settings, set] = useToolState('reminders', readReminders)
  const bout = useBout(episode)
  const { on, time } = momentNow(clock)
  const input = useMemo(
    () => reminderInputOf(episode, bout, { on, time, at: clock.now() }, settings, clock.dayOf),
    [episode, bout, on, time, settings, clock],
  )
  return { input, settings, setSettings: (change) => set((before) => ({ ...before, ...change })) }
}

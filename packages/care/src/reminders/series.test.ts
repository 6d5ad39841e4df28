import { describe, expect, it } from 'vitest'
import { calendarFile } from '../calendar.ts'
import { newEpisode } from '../diary.ts'
import type { ReminderInput } from './reminders.ts'
import { reminderEntries } from './series.ts'
import { defaultReminders } from './settings.ts'

const inputFrom = (on: string): ReminderInput => ({
  episode: newEpisode({ on, time: '08:00' }, { 'pain-now': 5 }),
  pain: 5,
  isClosed: false,
  items: [],
  perDay: 6,
  reviews: [],
  stopped: [],
  settings: { ...defaultReminders, time: '09:00', quiet: { from: 1320, until: 420 } },
})

describe('a reminder in a calendar', () => {
  it.each(['2026-03-28', '2026-10-24', '2026-06-01'])(
    'rings at 09:00 wherever the person is, also when the clocks change after %s',
    (on) => {
      const entries = reminderEntries(inputFrom(on), { on, time: '08:00' }, 'one')
      const whole = entries.map((entry) => ({ ...entry, title: 'Check-in', text: '', minutes: 5 }))
      const starts = calendarFile(whole, `${on}T07:00:00.000Z`)
        .match(/^DTSTART.*$/gm)!
        .map((line) => line.trim())

      expect(starts[0]).toBe(`DTSTART:${on.replaceAll('-', '')}T090000`)
      for (const start of starts) expect(start).toMatch(/^DTSTART:\d{8}T090000$/)
    },
  )
})

import { emptyDiary } from '@unspasm/care/diary'
import { describe, expect, it } from 'vitest'
import type { Episode } from '../../device/records.ts'
import { withSent } from './sent.ts'

const episode = { diary: emptyDiary } as Episode
const planned = { id: 'RV-21', series: 'review' as const, on: '2026-11-24', time: '19:00', rule: 'RV-21' }

describe('a reminder that went out', () => {
  it('is noted once a day', () => {
    const once = withSent(episode, planned)
    expect(once.diary.reminders).toEqual([{ rule: 'RV-21', on: '2026-11-24' }])
    expect(withSent(once, planned)).toBe(once)
    expect(withSent(once, { ...planned, on: '2026-12-01' }).diary.reminders).toHaveLength(2)
  })

  it('is noted only for a review rule', () => {
    const { rule: _rule, ...walk } = planned
    expect(withSent(episode, walk)).toBe(episode)
  })
})

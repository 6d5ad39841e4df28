import { courseOf } from '@unspasm/care/days/course'
import { newEpisode, type Sitting } from '@unspasm/care/diary'
import type { RemedySession } from '@unspasm/care/session'
import { describe, expect, it } from 'vitest'
import { diaryLines } from './diary-lines.ts'

const on = (day: number) => `2026-11-${String(day).padStart(2, '0')}`
const session = (more: Partial<RemedySession>): RemedySession => ({
  id: 'one',
  episodeId: 'one',
  remedy: 'heat-session',
  on: on(2),
  endedAtMinute: 600,
  startedAt: '',
  endedAt: '',
  endReason: 'completed',
  minutes: 15,
  params: {},
  checks: [],
  firedGateIds: [],
  assignment: 'free',
  guideline: 'test',
  ...more,
})
const linesOf = (
  pains: readonly number[],
  sessions: readonly RemedySession[] = [],
  sittings: readonly Sitting[] = [],
  metrics = {},
) => {
  const [first, ...others] = pains
  const episode = {
    ...newEpisode({ on: on(1), time: '09:00' }, { 'pain-now': first! }),
    checkIns: others.map((pain, place) => ({ on: on(2 + place), answers: { 'pain-now': pain } })),
    sittings,
  }
  const days = courseOf(episode, sessions, on(pains.length))
  return diaryLines({ days, metrics, sessions, sittings, counted: [{ on: on(2), counts: 'words' }] })
}

describe('what the days add to the sheet', () => {
  it('is the course in numbers, best and worst included', () => {
    expect(linesOf([6, 8, 4], [], [], { 'm-pain-base': 6, 'm-pain-7d': 6, 'm-peg': 4.333 }).course).toEqual([
      'Course: pain 6 at start, 6 over the last 7 days (median), lowest 4, highest 8; 3 entries on 3 days',
      'Weekly score (pain, enjoyment, activity): 4.3/10',
      'Words and numbers differ; to the patient the words count',
    ])
    expect(linesOf([6, 8], [], [], { 'm-pain-base': 6 }).course[0]).toBe(
      'Course: pain 6 at start, newest 8, lowest 6, highest 8; 2 entries on 2 days',
    )
    expect(linesOf([6]).course).toEqual([])
  })

  it('is what was used, and what came of it', () => {
    const sessions = [
      session({ painBefore: 6, painAfter: 4 }),
      session({ painBefore: 5, painAfter: 5 }),
      session({}),
      session({ endReason: 'safety-stop', minutes: 0 }),
      session({ remedy: 'walk-plan', minutes: 5 }),
    ]
    const { tried } = linesOf([6, 5], sessions)
    expect(tried[0]).toMatch(/× 3, 45 min in all, pain before 5.5, after 4.5 \(medians of 2\); stopped for safety × 1$/)
    expect(tried[1]).toMatch(/× 1, 5 min in all$/)
    expect(tried.at(-1)).toBe('Days ticked: Heat 1, Walk 1')
  })

  it('is every visit with its answer; silence is named, never read as better', () => {
    const sittings: readonly Sitting[] = [
      { on: on(2), kind: 'massage', response: 'worse', newSign: '?' },
      { on: on(2), kind: 'massage' },
    ]
    expect(linesOf([6, 5], [], sittings).tried[0]).toBe(
      'Massage visits × 2: worse, not answered; new sign after a visit × 1',
    )
  })
})

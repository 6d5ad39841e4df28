import { describe, expect, it } from 'vitest'
import { exerciseSession } from '../../test/exercise-sessions.ts'
import { newEpisode } from '../diary.ts'
import type { RemedySession } from '../session.ts'
import { exerciseHistoryOf } from './history.ts'
import { exerciseFactsOf, type ExerciseSteps } from './level-facts.ts'

const today = '2026-11-30'
const day = (date: number) => `2026-11-${String(date).padStart(2, '0')}`
const none: ExerciseSteps = { moves: [], supervised: [] }

/** Check-ins as day and pain. */
const factsWith = (sessions: readonly RemedySession[], pains: readonly [number, number][], steps = none) => {
  const checkIns = pains.map(([date, pain]) => ({ on: day(date), time: '19:00', answers: { 'pain-now': pain } }))
  const kept = { ...newEpisode({ on: day(1), time: '08:00' }, {}), checkIns }
  return exerciseFactsOf(exerciseHistoryOf(kept, sessions), sessions, steps, today)
}
const l0 = (date: number, own: Partial<RemedySession> = {}) => exerciseSession(day(date), { level: 0, ...own })
const l1 = (date: number, own: Partial<RemedySession> = {}) => exerciseSession(day(date), { level: 1, ...own })

describe('easy days of level 0', () => {
  const easy = (sessions: readonly RemedySession[], pains: readonly [number, number][]) =>
    factsWith(sessions, pains)['t-easy-days-l0']

  it('are days after which pain rose by less than 2', () => {
    expect(easy([l0(20)], [[21, 5]])).toBe(1)
    expect(easy([l0(20)], [[21, 6]])).toBe(0)
  })

  it('are not days after which nobody said how it was', () => {
    expect(easy([l0(20)], [[22, 1]])).toBe(0)
    expect(easy([exerciseSession(day(20), { painBefore: 4 })], [])).toBe(0)
  })

  it('count once a day, and only when every session of the day was easy', () => {
    expect(easy([l0(20), l0(20, { endedAtMinute: 900 })], [[21, 4]])).toBe(1)
    expect(easy([l0(20), l0(20, { endedAtMinute: 900, painBefore: 2 })], [[21, 4]])).toBe(0)
  })

  it('are those of level 0 with some use', () => {
    expect(easy([l1(20)], [[21, 4]])).toBe(0)
    expect(easy([l0(20, { minutes: 0 })], [[21, 4]])).toBe(0)
    expect(easy([l0(20, { remedy: 'walk-plan' })], [[21, 4]])).toBe(0)
  })
})

describe('the pain of three days', () => {
  it('is the median of every number of the last three days', () => {
    expect(
      factsWith(
        [],
        [
          [27, 9],
          [28, 2],
          [29, 4],
          [30, 5],
        ],
      )['t-pain-3d'],
    ).toBe(4)
  })

  it('is not known from fewer than three numbers', () => {
    expect(
      factsWith(
        [],
        [
          [29, 1],
          [30, 1],
        ],
      ),
    ).not.toHaveProperty('t-pain-3d')
  })
})

describe('green sessions', () => {
  const green = (sessions: readonly RemedySession[], pains: readonly [number, number][] = [[25, 4]]) =>
    factsWith(sessions, pains)['t-green-l1-7d']

  it('are finished, without amber or red, and with a green next day', () => {
    expect(green([l1(24)])).toBe(1)
    expect(green([l1(24, { endReason: 'user-stop' })])).toBe(0)
    expect(green([exerciseSession(day(24), { level: 1 }, [{}, { light: 'amber' }])])).toBe(0)
    expect(green([exerciseSession(day(24), { level: 1 }, [{ light: null }])])).toBe(0)
    expect(green([exerciseSession(day(24), { level: 1 }, [])])).toBe(0)
    expect(green([l1(24)], [[25, 6]])).toBe(0)
    expect(green([l1(24)], [])).toBe(0)
  })

  it('count for seven days, today included', () => {
    expect(green([l1(23)], [[24, 1]])).toBe(0)
    expect(green([l1(24)])).toBe(1)
  })

  it('of level 2 count for fourteen days', () => {
    const l2 = (date: number) => exerciseSession(day(date), { level: 2 })
    const pains: [number, number][] = [
      [17, 3],
      [18, 3],
    ]

    expect(factsWith([l2(16), l2(17)], pains)['t-green-l2-14d']).toBe(1)
    expect(factsWith([l2(17)], pains)['t-green-l1-7d']).toBe(0)
  })
})

it('knows the longest walk, supervised sessions and failed tries', () => {
  const walk = exerciseSession(day(29), { remedy: 'walk-plan', minutes: 6 })
  const red = l1(25)
  const steps: ExerciseSteps = {
    moves: [{ on: day(24), to: 1 }],
    supervised: [
      { on: day(20), withLoad: false },
      { on: day(22), withLoad: true },
    ],
  }

  expect(factsWith([walk, red], [[26, 9]], steps)).toMatchObject({
    't-walk-minutes': 6,
    't-supervised-sessions': 2,
    't-supervised-load': true,
    't-failed-tries': 1,
  })
  expect(factsWith([], [])).toMatchObject({ 't-supervised-sessions': 0, 't-supervised-load': false })
})

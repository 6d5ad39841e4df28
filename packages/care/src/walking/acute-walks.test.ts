import { describe, expect, it } from 'vitest'
import type { RemedySession } from '../session.ts'
import { acuteAimOf, areAcuteWalksOver } from './acute-walks.ts'
import { longestWalkMinutes } from './longest-walk.ts'
import { hasBuildUpOpened } from './walk-opening.ts'
import type { DayPain } from '../exercise/lights.ts'
import { walksOf, type Walk } from './walk.ts'

const on = (day: number) => `2026-03-${String(day).padStart(2, '0')}`
const walk = (day: number, more: Partial<Walk> = {}): Walk => ({
  on: on(day),
  minutes: 3,
  kind: 'free',
  painBefore: 5,
  painAfter: 5,
  hasLegPain: false,
  wasStopped: false,
  ...more,
})
const pain = (day: number, value: number): DayPain => ({ on: on(day), pain: value })

describe('walks of the first days', () => {
  it('begin with two minutes each waking hour, up to five', () => {
    expect(acuteAimOf([walk(1)], [], on(1))).toEqual({ minutes: 2, mostMinutes: 5, walksPerDay: null, light: null })
  })

  it('grow by a minute after a green day, and end at ten minutes four times a day', () => {
    const days = Array.from({ length: 12 }, (_, at) => at + 1)
    const walks = days.map((day) => walk(day))
    const pains = days.map((day) => pain(day + 1, 6))

    const aims = days.map((day) => acuteAimOf(walks, pains, on(day)))

    expect(aims.map(({ minutes }) => minutes)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 10, 10])
    expect(aims[3]?.walksPerDay).toBe(null)
    expect(aims[4]?.walksPerDay).toBe(4)
  })

  it('stay when the next day is amber or nobody said how it was', () => {
    expect(acuteAimOf([walk(1)], [pain(2, 7)], on(2))).toMatchObject({ minutes: 2, light: 'amber' })
    expect(acuteAimOf([walk(1)], [], on(2))).toMatchObject({ minutes: 2, light: null })
    expect(acuteAimOf([walk(1)], [pain(3, 5)], on(3))).toMatchObject({ minutes: 2, light: null })
  })

  it('take the highest pain of the next day', () => {
    expect(acuteAimOf([walk(1)], [pain(2, 5), pain(2, 8)], on(2)).light).toBe('red')
  })

  it('fall by a fifth after red, never below two minutes', () => {
    const pains = [2, 3, 4, 5].map((day) => pain(day, 5))
    const walks = [1, 2, 3, 4].map((day) => walk(day))

    expect(acuteAimOf([...walks, walk(5, { painAfter: 7 })], pains, on(6)).minutes).toBe(4)
    expect(acuteAimOf([walk(1, { wasStopped: true })], [pain(2, 5)], on(2)).minutes).toBe(2)
  })
})

describe('the end of the first days', () => {
  it('comes with a median pain of 4 or less on three days, each with a number', () => {
    expect(areAcuteWalksOver([pain(1, 4), pain(2, 9), pain(3, 4)], on(3))).toBe(true)
    expect(areAcuteWalksOver([pain(1, 5), pain(2, 9), pain(3, 4)], on(3))).toBe(false)
    expect(areAcuteWalksOver([pain(2, 1), pain(3, 1), pain(3, 1)], on(3))).toBe(false)
    expect(areAcuteWalksOver([pain(1, 1), pain(2, 1), pain(3, 1)], on(4))).toBe(false)
    expect(areAcuteWalksOver([], on(3))).toBe(false)
  })
})

describe('walks among sessions', () => {
  const session: RemedySession = {
    id: 'a',
    episodeId: 'e',
    remedy: 'walk-plan',
    on: on(2),
    endedAtMinute: 600,
    startedAt: '',
    endedAt: '',
    endReason: 'completed',
    minutes: 4,
    params: {},
    checks: [],
    firedGateIds: [],
    assignment: 'free',
    guideline: '',
  }

  it('are read oldest first, with the worse of both answers', () => {
    const walks = walksOf([
      { ...session, painBefore: 2, painAfter: 2, pain20to30: 4, params: { kind: 'baseline', 'leg-pain': '?' } },
      { ...session, on: on(1), endReason: 'safety-stop' },
      { ...session, minutes: 0 },
      { ...session, remedy: 'heat-session' },
    ])

    expect(walks).toEqual([
      { on: on(1), minutes: 4, kind: 'free', hasLegPain: false, wasStopped: true },
      { on: on(2), minutes: 4, kind: 'baseline', painBefore: 2, painAfter: 4, hasLegPain: true, wasStopped: false },
    ])
  })
})

describe('the opening of the build-up', () => {
  it('needs three quiet days or an easy week, and never opens on silence', () => {
    expect(hasBuildUpOpened({}, { 'm-quiet-days': 3 }, on(1))).toBe(true)
    expect(hasBuildUpOpened({}, { 'm-quiet-days': 2, 'm-pain-7d': 3 }, on(1))).toBe(true)
    expect(hasBuildUpOpened({}, { 'm-quiet-days': 2, 'm-pain-7d': 3.5 }, on(1))).toBe(false)
    expect(hasBuildUpOpened({}, {}, on(1))).toBe(false)
  })
})

describe('the longest walk', () => {
  it('is of today and the two days before', () => {
    const walks = [
      [on(1), 9],
      [on(2), 5],
      [on(4), 3],
      [on(5), 8],
    ].map(([day, minutes]) => ({ remedy: 'walk-plan', on: day, minutes })) as unknown as RemedySession[]

    expect(longestWalkMinutes(walks, on(4))).toBe(5)
    expect(longestWalkMinutes([], on(4))).toBe(0)
  })
})

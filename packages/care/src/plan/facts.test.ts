import { describe, expect, it } from 'vitest'
import { personWith } from '../../test/people.ts'
import { assess } from '../assess.ts'
import { factsOf, weekdayOf } from './facts.ts'
import type { PlanInput, Session } from './types.ts'

const on = '2026-11-24'
const answers = personWith({})
const input = (more: Partial<PlanInput> = {}): PlanInput => ({
  answers,
  assessment: assess(answers, on),
  on,
  localHour: 12,
  ...more,
})
const heat = (day: string, endedAtMinute: number, more: Partial<Session> = {}): Session => ({
  tool: 'heat-session',
  variant: 'hot-water-bottle',
  on: day,
  endedAtMinute,
  minutes: 15,
  ...more,
})

describe('facts of the tools', () => {
  it('know nothing of heat when there was none', () => {
    expect(factsOf(input())).not.toHaveProperty('t-minutes-since-heat')
    expect(factsOf(input())).toMatchObject({ 't-heat-minutes-today': 0, 't-heat-sessions-today': 0 })
  })

  it('count minutes since the newest session, across midnight', () => {
    const sessions = [heat('2026-11-23', 23 * 60), heat('2026-11-22', 600, { minutes: 25 })]

    expect(factsOf(input({ localHour: 1, sessions }))).toMatchObject({
      't-minutes-since-heat': 120,
      't-last-heat-minutes': 15,
    })
  })

  it.each([
    [
      'over a night of 23 hours',
      '2026-03-29T01:30+01:00',
      { on: '2026-03-29', hour: 3, at: '2026-03-29T03:00+02:00' },
      30,
    ],
    [
      'over a night of 25 hours',
      '2026-10-25T02:30+02:00',
      { on: '2026-10-25', hour: 3, at: '2026-10-25T03:00+01:00' },
      90,
    ],
    [
      'after a flight to the east',
      '2026-11-24T11:30+00:00',
      { on: '2026-11-24', hour: 21, at: '2026-11-24T21:00+09:00' },
      30,
    ],
    [
      'after a flight to the west',
      '2026-11-24T11:30+00:00',
      { on: '2026-11-24', hour: 4, at: '2026-11-24T04:00-08:00' },
      30,
    ],
    [
      'with a clock that was set back',
      '2026-11-24T11:30+00:00',
      { on: '2026-11-24', hour: 11, at: '2026-11-24T11:00+00:00' },
      0,
    ],
  ] as const)('count real minutes where the instants are known: %s', (_, endedAt, { on: day, hour, at }, minutes) => {
    const [time] = /\d\d:\d\d/.exec(endedAt)!
    const ended = heat(endedAt.slice(0, 10), Number(time.slice(0, 2)) * 60 + Number(time.slice(3)), { endedAt })
    const facts = factsOf(input({ on: day, localHour: hour, at, sessions: [ended] }))
    expect(facts['t-minutes-since-heat']).toBe(minutes)
  })

  it('count a session that ends in the future as just ended', () => {
    expect(factsOf(input({ sessions: [heat(on, 13 * 60)] }))).toMatchObject({ 't-minutes-since-heat': 0 })
  })

  it('keep heat, wraps and cold apart', () => {
    const sessions = [
      heat(on, 600, { variant: 'heat-wrap', minutes: 240 }),
      heat(on, 660, { variant: 'cold-pack', minutes: 10 }),
    ]

    expect(factsOf(input({ sessions }))).toMatchObject({
      't-minutes-since-heat': 120,
      't-minutes-since-wrap': 120,
      't-minutes-since-cold': 60,
      't-heat-minutes-today': 240,
      't-cold-minutes-today': 10,
      't-heat-sessions-today': 1,
      't-cold-sessions-today': 1,
    })
  })

  it('count the days of heat in a row back from today, or from yesterday', () => {
    const days = ['2026-11-23', '2026-11-22', '2026-11-20'].map((day) => heat(day, 600))

    expect(factsOf(input({ sessions: days }))['t-heat-days-run']).toBe(2)
    expect(factsOf(input({ sessions: [...days, heat(on, 300)] }))['t-heat-days-run']).toBe(3)
    expect(factsOf(input({ sessions: [heat('2026-11-22', 600)] }))['t-heat-days-run']).toBe(0)
  })

  it('know a loaded session of yesterday, and no other', () => {
    const lift = (day: string, level: 1 | 2): Session => ({
      tool: 'programme',
      on: day,
      endedAtMinute: 600,
      minutes: 20,
      level,
    })

    expect(factsOf(input({ sessions: [lift('2026-11-23', 2)] }))['t-loaded-yesterday']).toBe(true)
    expect(factsOf(input({ sessions: [lift('2026-11-23', 1), lift(on, 2)] }))['t-loaded-yesterday']).toBe(false)
  })

  it('have a programme day every day on level 1, and Monday, Wednesday, Friday on level 2', () => {
    const isDay = (day: string, level: 1 | 2) => factsOf(input({ on: day, level }))['t-programme-day']

    expect(['2026-11-23', '2026-11-24', '2026-11-25'].map((day) => isDay(day, 2))).toEqual([true, false, true])
    expect(isDay('2026-11-24', 1)).toBe(true)
  })

  it('give way to facts that are given', () => {
    const sessions = [heat(on, 11 * 60)]

    expect(factsOf(input({ sessions, facts: { 't-minutes-since-heat': 500 } }))['t-minutes-since-heat']).toBe(500)
  })
})

describe('the weekday of a date', () => {
  it('is 1 on Monday and 7 on Sunday', () => {
    expect(weekdayOf('2026-11-23')).toBe(1)
    expect(weekdayOf('2026-11-29')).toBe(7)
    expect(weekdayOf('1969-12-31')).toBe(3)
    expect(weekdayOf('not a date')).toBeNull()
  })
})

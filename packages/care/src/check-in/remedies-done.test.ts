import type { Finding } from '@unspasm/guideline/finding'
import { findings } from '@unspasm/guideline/findings'
import { remedyOfTool } from '@unspasm/guideline/check-in'
import { tools } from '@unspasm/guideline/tools'
import { describe, expect, it } from 'vitest'
import { daysAgo, episode, now } from '../../test/review-state.ts'
import { isOffTime } from './off-time.ts'
import { tickedAlready, visitsTold } from './remedies-done.ts'

const done = (remedy: string, more: object = {}) => ({
  remedy,
  on: now.on,
  minutes: 10,
  endReason: 'completed' as const,
  ...more,
})

describe('what is ticked already', () => {
  it('is what sessions and visits of the day count as, each once', () => {
    const about = episode(5, {}, { sittings: [{ on: now.on, kind: 'physio' }] })
    const sessions = [done('heat-session', { variant: 'heat-wrap' }), done('walk-plan'), done('walk-plan')]
    expect(tickedAlready(about, sessions, now)).toEqual(['heat', 'walk', 'physio'])
  })

  it.each([
    ['heat-session', 'heat-wrap', 'heat'],
    ['heat-session', 'warm-shower', 'heat'],
    ['walk-plan', 'hourly', 'walk'],
    ['movement-now', 'set', 'exercise'],
    ['programme', undefined, 'exercise'],
    ['break-coach', undefined, 'posture-breaks'],
    ['drink-plan', 'week', 'drink-goal'],
    ['plate-check', undefined, 'food'],
    ['self-massage', 'gun', 'massage'],
    ['massage-visit', undefined, 'massage'],
  ])('counts %s, %s, as %s', (tool, variant, remedy) => {
    expect(tickedAlready(episode(5, {}), [done(tool, variant === undefined ? {} : { variant })], now)).toEqual([remedy])
  })

  it('leaves out cold, other days, what was stopped before it began, and tools without a place', () => {
    const sessions = [
      done('heat-session', { variant: 'cold-pack' }),
      done('programme', { on: daysAgo(1) }),
      done('movement-now', { minutes: 0, endReason: 'user-stop' }),
      done('desk-check'),
      done('drink-plan', { variant: 'glass' }),
    ]
    expect(tickedAlready(episode(5, {}), sessions, now)).toEqual([])
  })

  it('names tools and options that exist', () => {
    const all: readonly Finding[] = findings
    const options = all.find(({ id }) => id === 'remedies-done')!.options
    for (const { tool, remedy } of remedyOfTool) {
      expect(tools.map(({ id }) => id as string)).toContain(tool)
      expect(options).toContain(remedy)
    }
  })
})

describe('a visit that a check-in tells of', () => {
  const about = episode(5, {})

  it('is kept once a kind a day', () => {
    expect(visitsTold(about, ['massage', 'physio', 'heat'], false, now)).toEqual([
      { on: now.on, kind: 'massage' },
      { on: now.on, kind: 'physio' },
    ])
    const known = { ...about, sittings: [{ on: now.on, kind: 'massage' as const }] }
    expect(visitsTold(known, ['massage'], false, now)).toEqual([])
  })

  it('is none when the person or a helper did the massage', () => {
    expect(visitsTold(about, ['massage', 'physio'], true, now)).toEqual([{ on: now.on, kind: 'physio' }])
  })
})

describe('a check-in off its time', () => {
  it.each([
    ['22:00', '19:00', false],
    ['22:01', '19:00', true],
    ['15:59', '19:00', true],
    ['16:00', '19:00', false],
    ['01:30', '23:00', false],
    ['02:01', '23:00', true],
  ])('at %s for %s is off: %s', (time, chosen, isOff) => {
    expect(isOffTime(time, chosen)).toBe(isOff)
  })

  it('without a time is off', () => {
    expect(isOffTime(undefined, '19:00')).toBe(true)
  })
})

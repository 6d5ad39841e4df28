import { heatDoses } from '@unspasm/guideline/tools'
import type { HeatVariant } from '@unspasm/guideline/heat/heat-variant'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeLimits } from '../limits.ts'
import type { RemedySession } from '../session.ts'
import { heatUseOf, type HeatUse } from './heat-use.ts'
import { minutesToNight, sessionLength, touchesNight } from './session-length.ts'

const on = '2026-11-24'
const noUse: HeatUse = {
  sessionsToday: 0,
  minutesToday: 0,
  daysInARow: 0,
  hadHeatBefore: true,
  hadWrapBefore: true,
  normalRun: 0,
}
const noon = 720
const about = (variant: HeatVariant, more: object = {}) => ({
  variant,
  use: noUse,
  setupMinutes: null,
  localMinute: noon,
  staysAwake: false,
  ...more,
})
const variants = Object.keys(heatDoses) as HeatVariant[]

describe('the length of a session', () => {
  it.each([
    ['hot-water-bottle', 15, 20],
    ['improvised-bottle', 10, 15],
    ['electric-pad', 15, 20],
    ['heat-wrap', 240, 480],
    ['warm-shower', 10, 15],
    ['cold-pack', 10, 15],
  ] as const)('of %s is %i minutes, at most %i', (variant, usualMinutes, mostMinutes) => {
    const use = { ...noUse, hadWrapBefore: true }
    expect(sessionLength(heatDoses[variant], about(variant, { use, localMinute: 480, staysAwake: true }))).toEqual({
      usualMinutes,
      mostMinutes,
    })
  })

  it('is the strictest of the gates', () => {
    const limits = mergeLimits([heatDoses['hot-water-bottle'], { maxMinutes: 15 }, { maxMinutes: 10 }])
    expect(sessionLength(limits, about('hot-water-bottle'))).toEqual({ usualMinutes: 10, mostMinutes: 10 })
  })

  it('is what the day still allows on the skin', () => {
    const use = { ...noUse, minutesToday: 110 }
    expect(sessionLength(heatDoses['hot-water-bottle'], about('hot-water-bottle', { use }))?.mostMinutes).toBe(10)
    const spent = { ...noUse, minutesToday: 119 }
    expect(sessionLength(heatDoses['hot-water-bottle'], about('hot-water-bottle', { use: spent }))).toBeNull()
  })

  it('is none once the sessions of the day are used up, also when a gate allows only one', () => {
    const one = { ...noUse, sessionsToday: 1 }
    const once = mergeLimits([heatDoses['electric-pad'], { sessionsPerDay: 1 }])
    expect(sessionLength(once, about('electric-pad', { use: one }))).toBeNull()
    expect(sessionLength(heatDoses['electric-pad'], about('electric-pad', { use: one }))).not.toBeNull()
  })

  it('of the first wrap is four hours at most, and never longer than its label', () => {
    const use = { ...noUse, hadWrapBefore: false }
    const early = { localMinute: 480, staysAwake: true }
    expect(sessionLength(heatDoses['heat-wrap'], about('heat-wrap', { use, ...early }))?.mostMinutes).toBe(240)
    expect(
      sessionLength(heatDoses['heat-wrap'], about('heat-wrap', { setupMinutes: 360, ...early }))?.mostMinutes,
    ).toBe(360)
  })

  it('is five minutes the first time when heat made it worse before', () => {
    const limits = mergeLimits([heatDoses['hot-water-bottle'], { defaultMinutes: 5, notes: ['first-time-short'] }])
    const first = { ...noUse, hadHeatBefore: false }
    expect(sessionLength(limits, about('hot-water-bottle', { use: first }))?.mostMinutes).toBe(5)
    expect(sessionLength(limits, about('hot-water-bottle'))?.mostMinutes).toBe(20)
  })

  it('ends at 22:00 unless the person stays awake; cold may go on', () => {
    const late = { localMinute: 21 * 60 + 50 }
    expect(sessionLength(heatDoses['hot-water-bottle'], about('hot-water-bottle', late))?.mostMinutes).toBe(10)
    expect(
      sessionLength(heatDoses['hot-water-bottle'], about('hot-water-bottle', { ...late, staysAwake: true }))
        ?.mostMinutes,
    ).toBe(20)
    expect(sessionLength(heatDoses['cold-pack'], about('cold-pack', late))?.mostMinutes).toBe(15)
    expect(sessionLength(heatDoses['hot-water-bottle'], about('hot-water-bottle', { localMinute: 23 * 60 }))).toBeNull()
    expect(sessionLength(heatDoses['hot-water-bottle'], about('hot-water-bottle', { localMinute: 5 * 60 }))).toBeNull()
  })

  it('never exceeds the maximum of its kind, nor the minutes of the day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...variants),
        fc.record({
          sessionsToday: fc.nat(8),
          minutesToday: fc.nat(600),
          daysInARow: fc.nat(30),
          hadHeatBefore: fc.boolean(),
          hadWrapBefore: fc.boolean(),
          normalRun: fc.nat(3),
        }),
        fc.record({ maxMinutes: fc.integer({ min: 1, max: 600 }), defaultMinutes: fc.integer({ min: 1, max: 600 }) }),
        fc.nat(1439),
        fc.boolean(),
        (variant, use, gate, localMinute, staysAwake) => {
          const dose = heatDoses[variant]
          const limits = mergeLimits([dose, gate])
          const length = sessionLength(limits, { variant, use, setupMinutes: null, localMinute, staysAwake })
          if (length === null) return
          expect(length.usualMinutes).toBeLessThanOrEqual(length.mostMinutes)
          expect(length.mostMinutes).toBeLessThanOrEqual(Math.min(dose.maxMinutes, gate.maxMinutes))
          expect(use.minutesToday + length.mostMinutes).toBeLessThanOrEqual(dose.skinMinutesPerDay)
        },
      ),
    )
  })
})

describe('the hours of the sleep ban', () => {
  it('begin at 22:00 and end at 6:00', () => {
    expect(minutesToNight(21 * 60)).toBe(60)
    expect(minutesToNight(22 * 60)).toBe(0)
    expect(minutesToNight(5 * 60 + 59)).toBe(0)
    expect(minutesToNight(6 * 60)).toBe(16 * 60)
  })

  it('are touched by what lasts into them', () => {
    expect(touchesNight(21 * 60 + 40, 20)).toBe(false)
    expect(touchesNight(21 * 60 + 41, 20)).toBe(true)
  })
})

describe('the use of heat', () => {
  const record = (more: Partial<RemedySession>) =>
    ({ remedy: 'heat-session', variant: 'hot-water-bottle', on, minutes: 10, params: {}, ...more }) as RemedySession

  it('counts heat and cold apart', () => {
    const sessions = [record({}), record({ variant: 'cold-pack', minutes: 7 }), record({ on: '2026-11-23' })]
    expect(heatUseOf(sessions, false, on)).toMatchObject({ sessionsToday: 1, minutesToday: 10 })
    expect(heatUseOf(sessions, true, on)).toMatchObject({ sessionsToday: 1, minutesToday: 7 })
  })

  it('counts days in a row up to yesterday, and stops at a gap', () => {
    const days = ['2026-11-20', '2026-11-22', '2026-11-23'].map((day) => record({ on: day }))
    expect(heatUseOf(days, false, on).daysInARow).toBe(2)
    expect(heatUseOf([...days, record({})], false, on).daysInARow).toBe(3)
  })

  it('knows a wrap, and the run of normal skin of the newest session', () => {
    const sessions = [record({ variant: 'heat-wrap' }), record({ params: { 't-heat-normal-run': 1 } })]
    expect(heatUseOf(sessions, false, on)).toMatchObject({ hadWrapBefore: true, normalRun: 1 })
    expect(heatUseOf([...sessions, record({})], false, on).normalRun).toBe(0)
  })
})

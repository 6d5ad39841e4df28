import { heatDoses } from '@unspasm/guideline/tools'
import { describe, expect, it } from 'vitest'
import { mergeLimits } from '../limits.ts'
import { layersOf, termsOf, type TermsContext } from './heat-terms.ts'

const start = 1_800_000_000_000
const use = {
  sessionsToday: 0,
  minutesToday: 0,
  daysInARow: 0,
  hadHeatBefore: true,
  hadWrapBefore: true,
  normalRun: 0,
}
const pad: TermsContext = {
  variant: 'electric-pad',
  limits: heatDoses['electric-pad'],
  length: { usualMinutes: 15, mostMinutes: 20 },
  minutes: 20,
  setup: { 'pad-low': 'low' },
  facts: { 't-pad-auto-off': true },
  use,
  answers: {},
  on: '2026-11-24',
  switchedOnAt: start,
}
const longer = (more: Partial<TermsContext>) => termsOf({ ...pad, ...more }).longerMinutes

describe('the terms of a run', () => {
  it('never exceed the longest session', () => {
    expect(termsOf({ ...pad, minutes: 90 }).minutes).toBe(20)
  })

  it('allow a longer pad session only on low, with auto-off, without a stricter gate, on a day with room for it', () => {
    expect(longer({})).toBe(30)
    expect(longer({ setup: { 'pad-low': 'higher' } })).toBeNull()
    expect(longer({ setup: {} })).toBeNull()
    expect(longer({ facts: { 't-pad-auto-off': false } })).toBeNull()
    expect(longer({ facts: { 't-pad-auto-off': '?' } })).toBeNull()
    expect(longer({ facts: {} })).toBeNull()
    expect(longer({ limits: mergeLimits([heatDoses['electric-pad'], { maxMinutes: 15 }]) })).toBeNull()
    expect(longer({ length: { usualMinutes: 10, mostMinutes: 10 } })).toBeNull()
    expect(longer({ minutes: 15 })).toBeNull()
    expect(longer({ use: { ...use, minutesToday: 95 } })).toBeNull()
    expect(longer({ variant: 'hot-water-bottle' })).toBeNull()
  })

  it('switch the pad off two hours after it was switched on', () => {
    expect(termsOf(pad).deviceOffAt).toBe(start + 120 * 60_000)
    expect(termsOf({ ...pad, variant: 'hot-water-bottle' }).deviceOffAt).toBeNull()
  })

  it('ring louder at the end of a pad that does not surely switch itself off', () => {
    const isLouder = (facts: TermsContext['facts']) => termsOf({ ...pad, facts }).isEndLouder
    expect([{ 't-pad-auto-off': true }, { 't-pad-auto-off': false }, {}].map(isLouder)).toEqual([false, true, true])
  })

  it('offer the contact with a pad, and to people whom a medicine makes sleepy', () => {
    const bottle = { ...pad, variant: 'hot-water-bottle' } as const
    const offers = (answers: TermsContext['answers']) => termsOf({ ...bottle, answers }).offersContact
    expect(termsOf(pad).offersContact).toBe(true)
    expect([{}, { 'takes-sedating-medicine': true }, { 'takes-sedating-medicine': '?' as const }].map(offers)).toEqual([
      false,
      true,
      true,
    ])
  })

  it('take the checks and the comfort of the gates', () => {
    const limits = mergeLimits([heatDoses['electric-pad'], { checkEveryMinutes: 5, comfortMax: 1 }])
    expect(termsOf({ ...pad, limits })).toMatchObject({ checkEveryMinutes: 5, comfortMost: 1 })
  })
})

describe('the layers', () => {
  it('are those of the table and those that a gate adds', () => {
    expect(layersOf(heatDoses['hot-water-bottle'])).toBe(2)
    expect(layersOf(heatDoses['improvised-bottle'])).toBe(3)
    expect(layersOf(mergeLimits([heatDoses['hot-water-bottle'], { extraLayers: 1 }]))).toBe(3)
    expect(layersOf({})).toBe(0)
  })
})

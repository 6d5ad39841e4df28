import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerToAgeMark, bottleAgeMonths } from './bottle-age.ts'

const on = '2026-11-24'

describe('the age of a bottle', () => {
  it('is counted in months from the mark', () => {
    expect(bottleAgeMonths({ year: 2026, petals: 11 }, on)).toBe(0)
    expect(bottleAgeMonths({ year: 2024, petals: 11 }, on)).toBe(24)
    expect(bottleAgeMonths({ year: 2025, petals: 12 }, on)).toBe(11)
  })

  it('is fine at 24 months and too much at 25', () => {
    expect(answerToAgeMark({ year: 2024, petals: 11 }, on)).toBe('young')
    expect(answerToAgeMark({ year: 2024, petals: 10 }, on)).toBe('old')
  })

  it('of the future, or with no such month, is no age', () => {
    expect(answerToAgeMark({ year: 2026, petals: 12 }, on)).toBe('not-found')
    expect(answerToAgeMark({ year: 2025, petals: 0 }, on)).toBe('not-found')
    expect(answerToAgeMark({ year: 2025, petals: 13 }, on)).toBe('not-found')
    expect(answerToAgeMark({ year: 2025, petals: 3 }, 'no date')).toBe('not-found')
  })

  it('is never young above 24 months', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (year, petals) => {
        if (answerToAgeMark({ year, petals }, on) === 'young')
          expect(bottleAgeMonths({ year, petals }, on)).toBeLessThanOrEqual(24)
      }),
    )
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, daysBetween } from './local-date.ts'

describe('a civil date', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2024-02-29', 19_782],
    ['2026-11-24', 20_781],
    ['9999-12-31', 2_932_896],
  ])('%s is day %d', (date, day) => {
    expect(dayNumber(date)).toBe(day)
  })

  it.each([
    '',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-04-31',
    '2025-02-29',
    '26-01-01',
    '2026-1-01',
    '2026-01-1',
    '12026-01-01',
    '2026-01-011',
    ' 2026-01-01',
    '2026-01-01T00:00:00Z',
    '2026/01/01',
    '0099-01-01x',
    '?',
    '0050-01-01',
  ])('%j is no date', (date) => {
    expect(dayNumber(date)).toBeNull()
  })

  it('lies as many days from another as the calendar says', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2)
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(daysBetween('2026-11-24', '2026-11-24')).toBe(0)
  })

  it('has no distance from what is no date', () => {
    expect(daysBetween('2026-02-30', '2026-03-01')).toBeNull()
    expect(daysBetween('2026-03-01', '2026-02-30')).toBeNull()
  })

  it('is counted one by one through every day', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9998-01-01'), noInvalidDate: true }), (at) => {
        const [day, next] = [at, new Date(at.getTime() + 86_400_000)].map((each) => each.toISOString().slice(0, 10))
        expect(daysBetween(day!, next!)).toBe(1)
      }),
    )
  })

  it('is a number of days or nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)), (text) => {
        const day = dayNumber(text)
        if (day !== null) expect(new Date(day * 86_400_000).toISOString().slice(0, 10)).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })
})

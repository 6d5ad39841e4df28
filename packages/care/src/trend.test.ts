import { describe, expect, it } from 'vitest'
import { dropOf, medianOf, trendOf } from './trend.ts'

describe('the median', () => {
  it('is the middle of an odd count and the mean of the middle two of an even one', () => {
    expect([medianOf([7]), medianOf([9, 1, 4]), medianOf([4, 1]), medianOf([8, 1, 2, 3])]).toEqual([7, 4, 2.5, 2.5])
  })

  it('of nothing is not known', () => {
    expect(medianOf([])).toBeNull()
  })

  it('sorts by value and not by text', () => {
    expect(medianOf([10, 9, 8])).toBe(9)
  })
})

describe('the fall of pain', () => {
  it('is in points and in percent of the base', () => {
    expect(dropOf(8, 5)).toEqual({ points: 3, percent: 37.5 })
    expect(dropOf(4, 6)).toEqual({ points: -2, percent: -50 })
  })

  it('is 0 percent of a base of 0', () => {
    expect(dropOf(0, 3)).toEqual({ points: -3, percent: 0 })
  })

  it('is not known without base or week', () => {
    expect([dropOf(null, 3), dropOf(3, null)]).toEqual([null, null])
  })
})

describe('the trend', () => {
  it('is better from a fall of 2 points', () => {
    expect([trendOf(9, 7, false), trendOf(9, 7.5, false)]).toEqual(['better', 'same'])
  })

  it('is better from a fall of 30 percent', () => {
    expect([trendOf(5, 3.5, false), trendOf(5.5, 4, false)]).toEqual(['better', 'same'])
  })

  it('is worse from a rise of 2 points, whatever the percentage', () => {
    expect([trendOf(5, 7, false), trendOf(5, 6.5, false), trendOf(1, 2.5, false)]).toEqual(['worse', 'same', 'same'])
  })

  it('is worse when the person says so, before anything else is looked at', () => {
    expect([trendOf(9, 1, true), trendOf(5, null, true), trendOf(null, null, true)]).toEqual([
      'worse',
      'worse',
      'worse',
    ])
  })

  it('is no-data without the last week', () => {
    expect(trendOf(5, null, false)).toBe('no-data')
  })

  it('is never better without a base', () => {
    expect(trendOf(null, 0, false)).toBe('same')
  })

  it('is the same at a base of 0 that stays', () => {
    expect(trendOf(0, 0, false)).toBe('same')
  })
})

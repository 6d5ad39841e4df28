import { courseLimits } from '@unspasm/guideline/course-rules'
import { describe, expect, it } from 'vitest'
import { countsOf, gapsOf, rhythmIn, rhythms, rhythmsOf } from './rhythm.ts'

describe.each(Object.entries(courseLimits))('several visits of a %s', (_, limits) => {
  const ways = countsOf(limits).flatMap((visits) => rhythms.map((rhythm) => gapsOf(rhythm, visits)))

  it('are at least two and never more than may be booked at once', () => {
    expect(countsOf(limits)).toEqual(Array.from({ length: limits.mostSittings - 1 }, (_unused, at) => at + 2))
  })

  it('end in time and leave days between them, in every way that is offered', () => {
    for (const gaps of ways) {
      expect(gaps.reduce((sum, gap) => sum + gap, 0)).toBeLessThanOrEqual(limits.mostDays)
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(limits.leastGapDays)
    }
  })

  it('have as many gaps as there are visits after the first', () => {
    for (const visits of countsOf(limits)) {
      for (const rhythm of rhythms) expect(gapsOf(rhythm, visits)).toHaveLength(visits - 1)
    }
  })
})

describe('how visits follow one another', () => {
  it('is offered each way once', () => {
    expect([2, 3, 4].map((visits) => rhythmsOf(visits).map(({ id }) => id))).toEqual([
      ['weekly', 'twice'],
      ['weekly', 'twice'],
      ['weekly', 'twice-first', 'twice'],
    ])
  })

  it('is known again from the days between, and is once a week where it is not known', () => {
    for (const rhythm of rhythms) expect(rhythmIn(gapsOf(rhythm, 5))).toBe(rhythm)
    expect(rhythmIn([9, 9]).id).toBe('weekly')
  })
})

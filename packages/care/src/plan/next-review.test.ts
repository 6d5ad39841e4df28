import { describe, expect, it } from 'vitest'
import { personWith } from '../../test/people.ts'
import { assess } from '../assess.ts'
import { addDays, nextReviewOf } from './next-review.ts'
import type { PlanInput } from './types.ts'

const first = '2026-11-01'
const answers = personWith({})
const assessment = assess(answers, first)
const reviewOn = (day: number, more: Partial<PlanInput> = {}) =>
  nextReviewOf({ answers, assessment, on: addDays(first, day), localHour: 9, firstCheckOn: first, ...more })

describe('the next review', () => {
  it('is the next fixed check-in after the first check', () => {
    expect([0, 1, 2, 3, 7, 13, 14, 27].map((day) => reviewOn(day))).toEqual(
      [1, 3, 3, 7, 14, 14, 28, 28].map((day) => addDays(first, day)),
    )
  })

  it('comes every week after the last fixed one', () => {
    expect([28, 34, 35, 100].map((day) => reviewOn(day))).toEqual([35, 35, 42, 105].map((day) => addDays(first, day)))
  })

  it('is the morning after when nothing says when the first check was', () => {
    expect(nextReviewOf({ answers, assessment, on: '2026-12-31', localHour: 9 })).toBe('2027-01-01')
  })

  it('comes a day after a visit of the last two days', () => {
    const visit = (day: number) => ({
      sessions: [{ tool: 'massage-visit', on: addDays(first, day), endedAtMinute: 600, minutes: 45 }],
    })

    expect(reviewOn(15, visit(15))).toBe(addDays(first, 16))
    expect(reviewOn(15, visit(14))).toBe(addDays(first, 16))
    expect(reviewOn(15, visit(13))).toBe(addDays(first, 28))
  })

  it('is unknown when the day is no date', () => {
    expect(nextReviewOf({ answers, assessment, on: '2026-02-30', localHour: 9 })).toBeNull()
  })
})

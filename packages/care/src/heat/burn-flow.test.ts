import { burnQuestions } from '@unspasm/guideline/heat/burn-rules'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../answers.ts'
import { burnAt, coolingLeft, newBurn, type BurnFlow } from './burn-flow.ts'

const on = '2026-11-24'
const robust: Answers = { age: 40, sex: 'male', diabetes: false, 'weak-immunity': false }
const asking: BurnFlow = { ...newBurn, isRemoved: true, coolingSince: 0, isCooled: true, isCovered: true }
const allNo: BurnFlow = {
  ...asking,
  answers: { 'bigger-than-hand': false, 'white-or-deep': false, 'delicate-place': false },
}

describe('the flow after a burn', () => {
  it('removes, cools and covers before it asks', () => {
    expect(burnAt(newBurn, robust, on).at).toBe('remove')
    expect(burnAt({ ...newBurn, isRemoved: true }, robust, on).at).toBe('cool')
    expect(burnAt({ ...newBurn, isRemoved: true, isCooled: true }, robust, on).at).toBe('cover')
    expect(burnAt(asking, robust, on)).toMatchObject({ at: 'ask', question: { id: 'bigger-than-hand' } })
  })

  it('cools for 20 minutes by the clock, from when the water runs', () => {
    expect(coolingLeft(newBurn, 5)).toBe(1200)
    expect(coolingLeft({ ...newBurn, coolingSince: 1000 }, 61_000)).toBe(1140)
    expect(coolingLeft({ ...newBurn, coolingSince: 0 }, 9_999_999)).toBe(0)
  })

  it.each(burnQuestions.map(({ id }) => id))(
    'sends to the emergency department for a yes or a not sure to %s',
    (id) => {
      const about = id === 'frail' ? { ...robust, diabetes: '?' as const, 'weak-immunity': '?' as const } : robust
      expect(burnAt({ ...allNo, answers: { ...allNo.answers, [id]: false } }, about, on).at).toBe('skin')
      for (const answer of [true, '?'] as const)
        expect(burnAt({ ...allNo, answers: { ...allNo.answers, [id]: answer } }, about, on).at).toBe('emergency')
    },
  )

  it.each([
    ['an age of 65', { ...robust, age: 65 }],
    ['diabetes', { ...robust, diabetes: true }],
    ['weak defences', { ...robust, 'weak-immunity': true }],
    ['a pregnancy', { ...robust, sex: 'female', pregnancy: 'maybe' }],
  ] as const)('sends to the emergency department with %s, without asking', (_, answers) => {
    expect(burnAt(asking, answers as Answers, on).at).toBe('emergency')
  })

  it('asks about the person when it is not known, and not when it is', () => {
    expect(burnAt(allNo, { age: 40 }, on)).toMatchObject({ at: 'ask', question: { id: 'frail' } })
    expect(burnAt(allNo, robust, on).at).toBe('skin')
    expect(burnAt(allNo, { ...robust, diabetes: '?' }, on)).toMatchObject({ at: 'ask', question: { id: 'frail' } })
  })

  it('ends with a blister or without; not sure is a blister', () => {
    const end = (hasBlister: boolean | '?') => burnAt({ ...allNo, hasBlister }, robust, on).at
    expect([true, '?', false].map((told) => end(told as boolean | '?'))).toEqual(['blister', 'blister', 'no-blister'])
  })
})

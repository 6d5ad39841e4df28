import { describe, expect, it } from 'vitest'
import { atomsOf, toCondition } from '@unspasm/guideline/condition'
import { urgencyRank } from '@unspasm/guideline/disposition'
import { reviewRules } from '@unspasm/guideline/review-rules'
import type { ReviewRule } from '@unspasm/guideline/rule'
import { now, reviewInput, reviewState, type State } from '../../test/review-state.ts'
import { thresholds, type Threshold } from '../../test/review-thresholds.ts'
import { isAnswerTo } from '../case.ts'
import { engineInForce } from '../engine.ts'
import { createReviewer } from '../review.ts'

const fires = (id: string, state: State, disposition: Threshold['disposition']) =>
  reviewState(state, disposition).fired.includes(id)

const rules: readonly ReviewRule[] = reviewRules

/** The condition with one of its numbers moved by a step, up and down. */
function moved({ when }: ReviewRule): readonly string[] {
  return [...when.matchAll(/(>=|<=|<|>) ([\d.]+)/g)].flatMap(({ 0: text, 1: operator, 2: number, index }) =>
    [-1, 1].map((sign) => {
      const value = Number(number) + sign * (Number(number) < 1 ? 0.01 : 1)
      return `${when.slice(0, index)}${operator} ${value.toFixed(2)}${when.slice(index + text.length)}`
    }),
  )
}

/** The condition with one of the options of a list taken out. */
function shortened({ when }: ReviewRule): readonly string[] {
  return [...when.matchAll(/\[([^\]]+)\]/g)].flatMap(({ 0: text, 1: list, index }) => {
    const options = list!.split(', ')
    return options.map((out) => {
      const left = options.filter((option) => option !== out).join(', ')
      return `${when.slice(0, index)}[${left}]${when.slice(index + text.length)}`
    })
  })
}

describe('the table of thresholds', () => {
  it('has every review rule, in its order', () => {
    expect(thresholds.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
  })

  it('has only answers that a person can give', () => {
    const states = thresholds.flatMap(({ at, below, also }) => [at, ...below, ...also])
    const wrong = states.flatMap((state) =>
      Object.entries(state).filter(([id, answer]) => {
        const question = engineInForce.questionOf.get(id)
        return id.startsWith('m-') ? false : !question || !isAnswerTo(question.finding, answer, now.on)
      }),
    )
    expect(wrong).toEqual([])
  })

  it.each(thresholds)('$id fires just at its threshold', ({ id, at, disposition, also, alsoAt }) => {
    expect(alsoAt.filter((other) => !fires(id, at, other))).toEqual([])
    expect([at, ...also].map((state) => fires(id, state, disposition))).toEqual([at, ...also].map(() => true))
  })

  it.each(thresholds)('$id does not fire just below', ({ id, at, disposition, below, notAt }) => {
    expect(below.filter((state) => fires(id, state, disposition))).toEqual([])
    expect(notAt.filter((other) => fires(id, at, other))).toEqual([])
  })

  it.each(thresholds)('$id needs everything that it fires on', ({ id, at, disposition }) => {
    const fewer = Object.keys(at).map((left) => Object.fromEntries(Object.entries(at).filter(([key]) => key !== left)))
    expect(fewer.filter((state) => fires(id, state, disposition))).toEqual([])
  })

  it.each(thresholds)(
    '$id notices when one of its numbers or options is another',
    ({ id, at, disposition, below, also, alsoAt, notAt }) => {
      const rule = rules.find((each) => each.id === id)!
      const unnoticed = [...moved(rule), ...shortened(rule)].filter((when) => {
        const { review } = createReviewer(engineInForce, [{ ...rule, when }])
        const answer = (state: State, present = disposition) => review(reviewInput(state, present)).fired.includes(id)
        const same =
          [at, ...also].every((state) => answer(state)) &&
          !below.some((state) => answer(state)) &&
          alsoAt.every((other) => answer(at, other)) &&
          !notAt.some((other) => answer(at, other))
        return same
      })
      expect(unnoticed).toEqual([])
    },
  )
})

describe('a review rule', () => {
  it.each(thresholds)('$id makes the result at least as urgent as it says', ({ id, at, disposition }) => {
    const { effect } = rules.find((each) => each.id === id)!
    const made = reviewState(at, disposition)
    if (effect.raise !== undefined && effect.raiseIf === undefined)
      expect(urgencyRank(made.disposition)).toBeLessThanOrEqual(urgencyRank(effect.raise))
    if (effect.lower === undefined) expect(urgencyRank(made.disposition)).toBeLessThanOrEqual(urgencyRank(disposition))
  })

  it.each(rules.flatMap(({ id, effect }) => (effect.raise && !effect.raiseIf ? [[id, effect.raise] as const] : [])))(
    '%s leaves an emergency as it is',
    (id) => {
      const { at } = thresholds.find((each) => each.id === id)!
      expect(reviewState(at, 'emergency-now').disposition).toBe('emergency-now')
    },
  )

  it('reads only names that exist', () => {
    const ids = rules.flatMap(({ when }) =>
      atomsOf(toCondition(when)).flatMap((atom) => ('id' in atom ? [atom.id] : [])),
    )
    expect(ids.filter((id) => !engineInForce.layout.slots.has(id))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { toCondition } from '@unspasm/guideline/condition'
import type { Finding } from '@unspasm/guideline/finding'
import type { Answers } from './answers.ts'
import { layOut, noFacts, setFacts } from './facts.ts'
import { createTriggers } from './triggers.ts'

const finding = (id: string, kind: Finding['kind'], unknown: Finding['unknown'] = 'as-no'): Finding => ({
  id,
  kind,
  unknown,
  category: 'safety',
  screen: 's',
  share: 'yes',
  options: kind === 'choice' || kind === 'multi' ? ['x', 'y'] : [],
})
const layout = layOut(
  [
    finding('tick', 'boolean'),
    finding('other', 'boolean'),
    finding('third', 'boolean'),
    finding('one', 'choice'),
    finding('many', 'multi'),
    finding('score', 'number'),
    finding('age', 'number', 'as-old'),
    finding('late', 'boolean'),
  ],
  [],
  [],
)

/** Whether each condition is a candidate for somebody with these answers. */
function candidatesAt(conditions: readonly string[], answers: Answers): readonly number[] {
  const triggers = createTriggers(layout, conditions.map(toCondition), new Set(['late']))
  const facts = noFacts(layout)
  setFacts(facts, layout, answers)
  const candidates = new Uint8Array(conditions.length).fill(1)
  triggers.mark(facts, candidates)
  return [...candidates]
}
const isCandidate = (condition: string, answers: Answers = {}) => candidatesAt([condition], answers)[0] === 1

describe('a rule', () => {
  it.each([
    ['tick', { tick: true }],
    ['tick', { tick: '?' }],
    ['unsure(tick)', { tick: '?' }],
    ['one is x', { one: 'x' }],
    ['many has x', { many: ['x'] }],
    ['score >= 5', { score: 0 }],
    ['not not tick', { tick: true }],
    ['tick and other', { tick: true }],
    ['tick or other', { other: true }],
    ['not (not tick and not other)', { other: true }],
    ['not (not tick or not other)', { tick: true }],
    ['count(tick, other) >= 1', { other: true }],
    ['count(tick, other) > 0', { other: true }],
    ['count(tick, other) == 1', { other: true }],
  ] as readonly (readonly [string, Answers])[])('%s is read at %j, and left out of an empty check', (when, answers) => {
    expect(isCandidate(when, answers)).toBe(true)
    expect(isCandidate(when)).toBe(false)
    expect(isCandidate(when, { third: true, tick: false, other: false })).toBe(false)
  })

  it.each([
    'true',
    'not tick',
    'unknown(tick)',
    'age >= 50',
    'not (tick and other)',
    'not (one is x)',
    'not (score >= 5)',
    'count(tick, other) < 1',
    'count(tick, other) <= 1',
    'count(tick, other) >= 0',
    'count(tick, other) == 0',
    'count(tick, age >= 50) >= 1',
    'not (count(tick, other) >= 1)',
    'tick or not other',
    'not (not tick and other)',
    'late',
    'late or tick',
    'worst(g) is emergency-now',
    'band(c) is likely',
    'blocked(heat)',
  ])('%s can hold with no answer at all, so it is always read', (when) => {
    expect(isCandidate(when)).toBe(true)
  })

  it.each([
    ['tick and score >= 5', 'tick'],
    ['score >= 5 and tick', 'tick'],
    ['one is x and tick', 'tick'],
    ['tick and (other or third)', 'tick'],
    ['late and tick', 'tick'],
    ['tick and not other', 'tick'],
    ['age >= 50 and tick', 'tick'],
    ['not (not tick or not (score >= 5))', 'tick'],
  ])('%s rests on the part that is set least often', (when, id) => {
    expect(isCandidate(when, { score: 9, one: 'x', other: true, third: true, age: 60, late: true })).toBe(false)
    expect(isCandidate(when, { [id]: true })).toBe(true)
  })

  it('is found among others, each by its own signs', () => {
    const conditions = ['tick', 'other', 'tick or other', 'true', 'count(tick, tick) >= 2']
    expect(candidatesAt(conditions, { tick: true })).toEqual([1, 0, 1, 1, 1])
    expect(candidatesAt(conditions, { other: true })).toEqual([0, 1, 1, 1, 0])
    expect(candidatesAt(conditions, {})).toEqual([0, 0, 0, 1, 0])
  })
})

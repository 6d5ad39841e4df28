import { describe, expect, it } from 'vitest'
import type { Finding, FindingKind, UnknownPolicy } from '@unspasm/guideline/finding'
import { answerState, clearFacts, durationDays, layOut, noFacts, setFact, setFacts } from './facts.ts'
import type { Answer } from './answers.ts'

const finding = (id: string, kind: FindingKind, unknown: UnknownPolicy = 'as-no'): Finding => ({
  id,
  kind,
  unknown,
  category: 'safety',
  screen: 's',
  share: 'yes',
  options: kind === 'boolean' || kind === 'number' || kind === 'date' ? [] : ['o0', 'o1', 'o2'],
})
const many = (count: number) => ({
  ...finding('a', 'multi'),
  options: Array.from({ length: count }, (_, place) => `o${place}`),
})
const layout = layOut(
  [
    finding('yes', 'boolean', 'as-yes'),
    finding('no', 'boolean'),
    finding('one', 'choice'),
    finding('many', 'multi'),
    finding('places', 'region'),
    finding('number', 'number'),
    finding('date', 'date'),
  ],
  [{ id: 'd', kind: 'boolean', expression: 'yes', meaning: '' }],
  [{ id: 'm', kind: 'choice', options: ['better'] }],
)
const slot = (id: string) => layout.slots.get(id)!

function known(id: string, answer: Answer) {
  const facts = noFacts(layout)
  setFact(facts, slot(id), answer)
  const { index } = slot(id)
  return {
    state: facts.state[index],
    truth: facts.truth[index],
    number: facts.number[index],
    choice: facts.choice[index],
    mask: facts.mask[index],
  }
}
const nothing = { state: answerState.unanswered, truth: 0, number: 0, choice: -1, mask: 0 }

describe('a fact', () => {
  it.each([
    ['yes', true, { ...nothing, state: answerState.known, truth: 1 }],
    ['yes', false, { ...nothing, state: answerState.no }],
    ['yes', '?', { ...nothing, state: answerState.notSure, truth: 1 }],
    ['no', '?', { ...nothing, state: answerState.notSure }],
    ['one', 'o2', { ...nothing, state: answerState.known, choice: 2 }],
    ['one', '?', { ...nothing, state: answerState.notSure }],
    ['many', ['o0', 'o2'], { ...nothing, state: answerState.known, mask: 0b101 }],
    ['places', ['o1'], { ...nothing, state: answerState.known, mask: 0b10 }],
    ['number', 7.5, { ...nothing, state: answerState.known, number: 7.5 }],
    ['number', '?', { ...nothing, state: answerState.notSure }],
    ['date', '2026-01-01', { ...nothing, state: answerState.known }],
    ['m', 'better', { ...nothing, state: answerState.known, choice: 0 }],
  ] as readonly (readonly [string, Answer, object])[])('%s is known from %j', (id, answer, facts) => {
    expect(known(id, answer)).toEqual(facts)
  })

  it.each([
    ['yes', 'true'],
    ['yes', 1],
    ['one', 'o9'],
    ['one', 2],
    ['one', ['o1']],
    ['many', []],
    ['many', 'o1'],
    ['many', ['o1', 'o9']],
    ['places', 3],
    ['number', '7'],
    ['number', Number.NaN],
    ['date', 20260101],
    ['date', true],
  ] as readonly (readonly [string, Answer])[])('%s stays unanswered at %j, which does not fit', (id, answer) => {
    expect(known(id, answer)).toEqual(nothing)
  })

  it('is written for every answer with a slot, and other names are passed over', () => {
    const facts = noFacts(layout)
    setFacts(facts, layout, { yes: true, nowhere: true, number: 3 })
    expect([...facts.state]).toEqual([3, 0, 0, 0, 0, 3, 0, 0, 0])
  })

  it('is forgotten when the facts are cleared', () => {
    const facts = noFacts(layout)
    setFacts(facts, layout, {
      yes: true,
      no: '?',
      one: 'o1',
      many: ['o1'],
      places: ['o2'],
      number: 4,
      date: '2026-01-01',
    })
    clearFacts(facts)
    const { number: _, ...rest } = facts
    const { number: __, ...empty } = noFacts(layout)
    expect(rest).toEqual(empty)
  })
})

describe('the layout of facts', () => {
  it('gives findings, derived values and further facts a slot each, in order', () => {
    expect([...layout.slots.keys()]).toEqual(['yes', 'no', 'one', 'many', 'places', 'number', 'date', 'd', 'm'])
    expect([...layout.slots.values()].map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(layout.size).toBe(9)
  })

  it('refuses two definitions of one name', () => {
    expect(() => layOut([finding('a', 'boolean'), finding('a', 'number')], [], [])).toThrow(
      'expected one definition of a, got two',
    )
  })

  it('refuses more options than a bit mask holds', () => {
    expect(() => layOut([many(32)], [], [])).toThrow('expected at most 31 options in a, got 32')
    expect(layOut([many(31)], [], []).size).toBe(1)
  })
})

describe('the days since this bout began', () => {
  const on = '2026-11-24'

  it.each([
    [{}, 0],
    [{ duration: 'under-3-days' }, 0],
    [{ duration: '3-to-6-days' }, 3],
    [{ duration: '1-to-2-weeks' }, 7],
    [{ duration: '2-to-4-weeks' }, 14],
    [{ duration: '4-to-6-weeks' }, 28],
    [{ duration: '6-weeks-to-3-months' }, 42],
    [{ duration: '3-to-6-months' }, 92],
    [{ duration: 'over-6-months' }, 183],
    [{ duration: '?' }, 0],
    [{ duration: 'long' }, 0],
    [{ duration: 7 }, 0],
    [{ duration: 'constructor' }, 0],
    [{ duration: '__proto__' }, 0],
    [{ 'onset-date': '2026-11-24' }, 0],
    [{ 'onset-date': '2026-11-10' }, 14],
    [{ 'onset-date': '2026-11-10', duration: 'over-6-months' }, 14],
    [{ 'onset-date': '2026-11-25', duration: '1-to-2-weeks' }, 7],
    [{ 'onset-date': '2026-02-30', duration: '1-to-2-weeks' }, 7],
    [{ 'onset-date': '?', duration: '1-to-2-weeks' }, 7],
    [{ 'onset-date': ['2026-11-10'], duration: '1-to-2-weeks' }, 7],
    [{ 'onset-date': '2026-11-24', duration: '1-to-2-weeks' }, 0],
    [{ 'onset-date': 20261110, duration: '1-to-2-weeks' }, 7],
  ])('at %j are %d', (answers, days) => {
    expect(durationDays(answers, on)).toBe(days)
  })
})

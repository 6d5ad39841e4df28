import { describe, expect, it } from 'vitest'
import { toCondition } from '@unspasm/guideline/condition'
import type { Finding, FindingKind, UnknownPolicy } from '@unspasm/guideline/finding'
import type { Answers } from './answers.ts'
import { contextOf } from './engine.ts'
import { compile, countOf, type Context } from './evaluate.ts'
import { layOut, noFacts, setFacts } from './facts.ts'

const finding = (id: string, kind: FindingKind, unknown: UnknownPolicy = 'as-no'): Finding => ({
  id,
  kind,
  unknown,
  category: 'safety',
  screen: 's',
  share: 'yes',
  options: ['a', 'b', 'c'],
})
const layout = layOut(
  [
    finding('sign', 'boolean', 'as-yes'),
    finding('other', 'boolean', 'recheck'),
    finding('third', 'boolean', 'gate'),
    finding('choice', 'choice'),
    finding('multi', 'multi'),
    finding('age', 'number', 'as-old'),
    finding('score', 'number'),
  ],
  [],
  [],
)

function contextFor(answers: Answers): Context {
  const facts = noFacts(layout)
  setFacts(facts, layout, answers)
  return contextOf(facts)
}
const holds = (text: string, answers: Answers = {}, more: Partial<Context> = {}) =>
  compile(toCondition(text), layout)({ ...contextFor(answers), ...more })

const rank = (ranks: Readonly<Record<string, number>>) => ({
  worstRank: (groups: readonly string[]) => Math.min(...groups.map((group) => ranks[group] ?? 7)),
})

/** The table of triage 0.2, cell by cell. */
describe('the truth of an atom', () => {
  it.each([
    ['sign', { sign: true }, true],
    ['sign', { sign: false }, false],
    ['sign', {}, false],
    ['sign', { sign: '?' }, true],
    ['other', { other: '?' }, false],
    ['third', { third: '?' }, false],
    ['choice is a', { choice: 'a' }, true],
    ['choice is a', { choice: 'b' }, false],
    ['choice is a', { choice: '?' }, false],
    ['choice is a', {}, false],
    ['choice in [a, c]', { choice: 'c' }, true],
    ['choice in [a, c]', { choice: 'b' }, false],
    ['choice in [a, c]', {}, false],
    ['multi has b', { multi: ['a', 'b'] }, true],
    ['multi has c', { multi: ['a', 'b'] }, false],
    ['multi has a', { multi: '?' }, false],
    ['multi has a', {}, false],
    ['score >= 5', { score: 5 }, true],
    ['score >= 5', { score: 4.9 }, false],
    ['score <= 5', { score: 5 }, true],
    ['score <= 5', { score: 5.1 }, false],
    ['score > 5', { score: 5.1 }, true],
    ['score > 5', { score: 5 }, false],
    ['score < 5', { score: 4.9 }, true],
    ['score < 5', { score: 5 }, false],
    ['score == 5', { score: 5 }, true],
    ['score == 5', { score: 4 }, false],
    ['score >= 0', { score: '?' }, false],
    ['score >= 0', {}, false],
    ['score <= 9', {}, false],
    ['age >= 50', { age: '?' }, true],
    ['age > 50', { age: '?' }, true],
    ['age < 50', { age: '?' }, false],
    ['age <= 50', { age: '?' }, false],
    ['age == 0', { age: '?' }, false],
    ['age >= 50', {}, true],
    ['age > 50', {}, true],
    ['age < 50', {}, false],
    ['age <= 50', {}, false],
    ['age >= 50', { age: 49 }, false],
    ['unknown(sign)', {}, true],
    ['unknown(sign)', { sign: '?' }, true],
    ['unknown(sign)', { sign: false }, false],
    ['unknown(sign)', { sign: true }, false],
    ['unsure(sign)', {}, false],
    ['unsure(sign)', { sign: '?' }, true],
    ['unsure(sign)', { sign: false }, false],
    ['unsure(sign)', { sign: true }, false],
    ['unsure(choice)', { choice: '?' }, true],
    ['unknown(multi)', { multi: ['a'] }, false],
    ['true', {}, true],
  ] as readonly (readonly [string, Answers, boolean])[])('%s at %j is %s', (text, answers, expected) => {
    expect(holds(text, answers)).toBe(expected)
    expect(holds(`not ${text}`, answers)).toBe(!expected)
  })
})

describe('conditions together', () => {
  it.each([
    ['sign and other', { sign: true, other: true }, true],
    ['sign and other', { sign: true }, false],
    ['sign and other', { other: true }, false],
    ['sign and other and third', { sign: true, other: true, third: true }, true],
    ['sign and other and third', { sign: true, other: true }, false],
    ['sign and other and third', { other: true, third: true }, false],
    ['sign or other', { other: true }, true],
    ['sign or other', { sign: true }, true],
    ['sign or other', {}, false],
    ['sign or other or third', { third: true }, true],
    ['sign or other or third', {}, false],
    ['count(sign, other, third) >= 2', { sign: true, third: true }, true],
    ['count(sign, other, third) >= 2', { sign: true }, false],
    ['count(sign, other, third) == 0', {}, true],
  ] as readonly (readonly [string, Answers, boolean])[])('%s at %j is %s', (text, answers, expected) => {
    expect(holds(text, answers)).toBe(expected)
  })

  it('are counted', () => {
    const parts = ['sign', 'other', 'third'].map((text) => compile(toCondition(text), layout))
    expect(countOf(parts, contextFor({ sign: true, other: true }))).toBe(2)
    expect(countOf([], contextFor({}))).toBe(0)
  })
})

describe('what the evaluation itself has found', () => {
  it('is read from the context', () => {
    expect(holds('worst(g) is emergency-now', {}, rank({ g: 0 }))).toBe(true)
    expect(holds('worst(g) is emergency-now', {}, rank({ g: 1 }))).toBe(false)
    expect(holds('worst(g, h) is emergency-now', {}, rank({ g: 2, h: 0 }))).toBe(true)
    expect(holds('worst(g, h) is clinician-48h', {}, rank({ g: 2, h: 0 }))).toBe(false)
    expect(holds('worst(g) in [clinician-48h, clinician-2w]', {}, rank({ g: 3 }))).toBe(true)
    expect(holds('worst(g) in [emergency-now, self-care]')).toBe(false)

    expect(holds('band(c) is likely', {}, { bandOf: (cause) => (cause === 'c' ? 'likely' : 'unlikely') })).toBe(true)
    expect(holds('band(c) in [possible, unlikely]', {}, { bandOf: () => 'likely' })).toBe(false)
    expect(holds('band(c) is unlikely')).toBe(true)

    expect(holds('blocked(heat)', {}, { isBlocked: (token) => token === 'heat' })).toBe(true)
    expect(holds('blocked(heat)')).toBe(false)
    expect(holds('open(pack)', {}, { isOpen: (tool) => tool === 'pack' })).toBe(true)
    expect(holds('open(pack)')).toBe(false)
    expect(holds('fired(RF-1)', {}, { hasFired: (rule) => rule === 'RF-1' })).toBe(true)
    expect(holds('fired(RF-1)')).toBe(false)
  })
})

describe('a condition that reads what does not exist', () => {
  it.each([
    ['nowhere', 'expected a finding, a derived value or a fact, got nowhere'],
    ['nowhere >= 3', 'expected a finding, a derived value or a fact, got nowhere'],
    ['unknown(nowhere)', 'expected a finding, a derived value or a fact, got nowhere'],
    ['choice is z', 'expected an option of choice, got z'],
    ['choice in [a, z]', 'expected an option of choice, got z'],
    ['multi has z', 'expected an option of multi, got z'],
  ])('%s is refused when it is compiled', (text, message) => {
    expect(() => compile(toCondition(text), layout)).toThrow(message)
  })
})

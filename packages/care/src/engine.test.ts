import { describe, expect, it } from 'vitest'
import { toCondition } from '@unspasm/guideline/condition'
import type { Derived, Finding } from '@unspasm/guideline/finding'
import type { Guideline } from '@unspasm/guideline/guideline'
import { on } from '../test/arbitrary-answers.ts'
import { createAssess } from './assess.ts'
import { createEngine, engineInForce, layOnDesk, readContext } from './engine.ts'
import { answersBehind } from './explain.ts'
import { answerState } from './facts.ts'

const finding = (id: string, more: Partial<Finding> = {}): Finding => ({
  id,
  kind: 'boolean',
  category: 'safety',
  screen: 's',
  unknown: 'as-no',
  share: 'yes',
  ...more,
})
const derived = (id: string, expression: string, kind: Derived['kind'] = 'boolean'): Derived => ({
  id,
  kind,
  expression,
  meaning: '',
})
const homeCare = { id: 'PD-9', when: 'true', disposition: 'self-care', blocks: [], sources: ['R0'] } as const
const small: Guideline = {
  version: 'small',
  findings: [finding('a'), finding('b', { askedIf: 'a' }), finding('c', { category: 'cause' })],
  derived: [
    derived('d-outer', 'd-inner and b'),
    derived('d-inner', 'a'),
    derived('d-count', 'count(d-outer, a, b)', 'number'),
    { id: 'd-safety-complete', kind: 'boolean', meaning: '' },
  ],
  metrics: [],
  redFlags: [],
  remedyGates: [],
  professionalRules: [homeCare],
  causeIds: ['strain'],
  causeWeights: [{ id: 'strain/c', cause: 'strain', when: 'c', weight: 6 }],
  consistencyPrompts: [],
}
const truthOf = (guideline: Guideline, condition: string, answers: object) => {
  const engine = createEngine(guideline)
  return engine.compile(toCondition(condition))(readContext(engine, { ...answers }, on))
}

describe('an engine', () => {
  it('reads derived values after those they are made of, whatever their order', () => {
    expect(truthOf(small, 'd-outer', { a: true, b: true })).toBe(true)
    expect(truthOf(small, 'd-outer', { a: true })).toBe(false)
    expect(truthOf(small, 'd-count == 3', { a: true, b: true })).toBe(true)
    expect(truthOf({ ...small, derived: small.derived.toReversed() }, 'd-count == 3', { a: true, b: true })).toBe(true)
  })

  it('knows that a derived value is no, and a counted one nought, when nothing sets them off', () => {
    expect(truthOf(small, 'd-count == 0', {})).toBe(true)
    expect(truthOf(small, 'unknown(d-count) or unknown(d-outer)', {})).toBe(false)
    const engine = createEngine(small)
    expect(readContext(engine, {}, on).facts.state[engine.layout.slots.get('d-outer')!.index]).toBe(answerState.no)
  })

  it('reads the same answers again on another day', () => {
    const answers = { 'onset-date': '2026-11-01' }
    const { index } = engineInForce.layout.slots.get('d-duration-days')!
    const days = (day: string) => layOnDesk(engineInForce, answers, day).number[index]

    expect([days('2026-11-02'), days('2026-11-12'), days('2026-11-02')]).toEqual([1, 11, 1])
  })

  it('refuses derived values that read one another in a ring', () => {
    const ring = { ...small, derived: [derived('d-1', 'd-2'), derived('d-2', 'not d-1')] }
    expect(() => createEngine(ring)).toThrow('expected derived values without a ring, got one through d-1')
  })

  it('works out the named values itself, also when they carry an expression', () => {
    const named = { ...small, derived: [derived('d-recheck-unsure', 'a')] }
    expect(truthOf(named, 'd-recheck-unsure', { a: true })).toBe(false)
  })

  it('takes a safety question as open only while it is asked', () => {
    const isComplete = (answers: object) => truthOf(small, 'd-safety-complete', answers)
    expect(isComplete({})).toBe(false)
    expect(isComplete({ a: false })).toBe(true)
    expect(isComplete({ a: true })).toBe(false)
    expect(isComplete({ a: true, b: '?' })).toBe(true)
  })

  it('knows its questions by id, and when each is asked', () => {
    const engine = createEngine(small)
    expect([...engine.questionOf.keys()]).toEqual(['a', 'b', 'c'])
    expect(engine.questionOf.get('b')!.isAsked(readContext(engine, { a: true }, on))).toBe(true)
    expect(engine.questionOf.get('b')!.isAsked(readContext(engine, {}, on))).toBe(false)
    expect(engine.questionOf.get('c')!.isAsked(readContext(engine, {}, on))).toBe(true)
  })

  it('keeps what a derived number counts, so that it can be explained', () => {
    expect(answersBehind(createEngine(small), 'd-count >= 2', { a: true, b: true }, on)).toEqual(['a', 'b'])
  })

  it('has a slot for names that are set from outside', () => {
    const engine = createEngine(small, [{ id: 'm-day', kind: 'number' }])
    const { size } = createEngine(small).layout
    expect(engine.layout.size).toBe(size + 1)
    expect([...createEngine(small).layout.slots.keys()]).toEqual([
      'a',
      'b',
      'c',
      'd-outer',
      'd-inner',
      'd-count',
      'd-safety-complete',
      'top-cause',
      'disposition',
    ])
    expect(engine.compile(toCondition('m-day >= 3'))(readContext(engine, { 'm-day': 3 }, on))).toBe(true)
  })

  it('knows nothing of rules, groups, bands and blocks before they are judged', () => {
    const state = 'worst(ces) in [emergency-now, self-care] or band(strain) in [likely, possible] or blocked(heat)'
    expect(truthOf(small, state, {})).toBe(false)
    expect(truthOf(small, 'band(strain) is unlikely', {})).toBe(true)
  })
})

describe('a rule that reads the evaluation', () => {
  const rule = { id: 'PD-1', disposition: 'physiotherapist', blocks: [], sources: ['R0'] } as const
  const firesAt = (when: string, answers: object) =>
    createAssess(createEngine({ ...small, professionalRules: [{ ...rule, when }, homeCare] }))({ ...answers }, on)
      .decidedBy[0] === 'PD-1'

  it('sees the band of a cause, and "unlikely" for one that does not exist', () => {
    expect(firesAt('band(strain) is likely', { c: true })).toBe(true)
    expect(firesAt('band(strain) is likely', { c: false })).toBe(false)
    expect(firesAt('band(nothing) is unlikely', { c: true })).toBe(true)
  })

  it('sees the top cause', () => {
    expect(firesAt('top-cause is strain', { c: true })).toBe(true)
    expect(firesAt('top-cause is unclear', { c: false })).toBe(true)
  })

  it('sees what a rule before it closed', () => {
    const guideline: Guideline = {
      ...small,
      professionalRules: [
        { ...homeCare, id: 'PD-0', when: 'a', blocks: ['massage'] },
        { ...rule, when: 'blocked(massage)' },
        homeCare,
      ],
    }
    const judge = createAssess(createEngine(guideline))
    expect(judge({ a: true }, on).decidedBy).toEqual(['PD-1'])
    expect(judge({ a: false }, on).decidedBy).toEqual(['PD-9'])
  })

  it('closes what its disposition closes by itself', () => {
    const doctor = { ...rule, disposition: 'clinician-48h', when: 'a' } as const
    const judge = createAssess(createEngine({ ...small, professionalRules: [doctor, homeCare] }))
    expect(judge({ a: true }, on).blocked).toEqual(['massage', 'exercise', 'booking', 'ultrasound'])
    expect(judge({ a: false }, on).blocked).toEqual([])
  })
})

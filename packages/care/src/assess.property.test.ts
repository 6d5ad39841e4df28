import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guideline } from '@unspasm/guideline/guideline'
import { answersNear, junk, on } from '../test/arbitrary-answers.ts'
import { arbitraryGuideline } from '../test/arbitrary-guideline.ts'
import { personWith } from '../test/people.ts'
import { referenceAssess } from '../test/reference.ts'
import { runs } from '../test/runs.ts'
import type { Answers } from './answers.ts'
import { assess, createAssess } from './assess.ts'
import { createEngine } from './engine.ts'

const shuffled = <T>(rows: readonly T[]) => fc.shuffledSubarray([...rows], { minLength: rows.length })
const judge = (rules: Parameters<typeof createEngine>[0]) => createAssess(createEngine(rules))
const generated = arbitraryGuideline().chain((rules) =>
  fc.record({ rules: fc.constant(rules), answers: answersNear(rules.findings, {}, 12) }),
)
const person = fc.oneof(
  answersNear(guideline.findings, personWith({}), 8),
  answersNear(guideline.findings, {}, 8),
  answersNear(guideline.findings, {}, 200),
)

describe('an assessment by any guideline', () => {
  it('is what a plain reading of the specification gives', () => {
    fc.assert(
      fc.property(generated, ({ rules, answers }) => {
        expect(judge(rules)(answers, on)).toEqual(referenceAssess(rules, answers, on))
      }),
      { numRuns: runs(2000) },
    )
  })

  it('does not depend on the order of red flags and gates, nor on the order of answers', () => {
    const both = generated.chain(({ rules, answers }) =>
      fc.record({
        rules: fc.constant(rules),
        answers: fc.constant(answers),
        redFlags: shuffled(rules.redFlags),
        remedyGates: shuffled(rules.remedyGates),
        entries: shuffled(Object.entries(answers)),
      }),
    )
    fc.assert(
      fc.property(both, ({ rules, answers, redFlags, remedyGates, entries }) => {
        const first = judge(rules)(answers, on)
        const second = judge({ ...rules, redFlags, remedyGates })(Object.fromEntries(entries), on)
        expect(second).toMatchObject({
          disposition: first.disposition,
          blocked: first.blocked,
          topCause: first.topCause,
          causes: first.causes,
          complete: first.complete,
        })
        expect(second.fired.toSorted()).toEqual(first.fired.toSorted())
        expect(second.decidedBy.toSorted()).toEqual(first.decidedBy.toSorted())
      }),
    )
  })

  it('remembers nothing of the person before', () => {
    const two = arbitraryGuideline().chain((rules) =>
      fc.record({
        rules: fc.constant(rules),
        one: answersNear(rules.findings, {}, 12),
        other: answersNear(rules.findings, {}, 12),
      }),
    )
    fc.assert(
      fc.property(two, ({ rules, one, other }) => {
        const fresh = judge(rules)(one, on)
        const shared = judge(rules)
        const text = JSON.stringify(shared(one, on))
        const first = shared(one, on)
        shared(other, on)
        expect(first).toEqual(fresh)
        expect(shared(one, on)).toEqual(fresh)
        expect(JSON.stringify(first)).toBe(text)
      }),
    )
  })

  it('never throws, whatever stands in the answers', () => {
    const anything = arbitraryGuideline().chain((rules) =>
      fc.record({
        rules: fc.constant(rules),
        answers: fc.dictionary(
          fc.constantFrom(...rules.findings.map(({ id }) => id), 'top-cause', 'd-1', '__proto__', 'nowhere'),
          junk,
        ) as fc.Arbitrary<Answers>,
      }),
    )
    fc.assert(
      fc.property(anything, fc.oneof(fc.constant(on), fc.string()), ({ rules, answers }, day) => {
        expect(judge(rules)(answers, day).decidedBy).not.toEqual([])
      }),
    )
  })
})

describe('an assessment by the guideline in force', () => {
  it('is what a plain reading of the specification gives', () => {
    fc.assert(
      fc.property(person, (answers) => {
        expect(assess(answers, on)).toEqual(referenceAssess(guideline, answers, on))
      }),
      { numRuns: runs(300) },
    )
  })

  it('takes an answer that fits no finding as no answer', () => {
    const wild = fc.tuple(person, fc.constantFrom(...guideline.findings), junk)
    fc.assert(
      fc.property(wild, ([answers, { id }, answer]) => {
        const given = { ...answers, [id]: answer }
        expect(assess(given, on)).toEqual(referenceAssess(guideline, given, on))
      }),
      { numRuns: runs(300) },
    )
  })

  it('leaves the answers as they were, and gives the same result again', () => {
    fc.assert(
      fc.property(person, person, (answers, other) => {
        const frozen = Object.freeze(structuredClone(answers))
        const first = assess(frozen, on)
        assess(other, on)
        expect(assess(frozen, on)).toEqual(first)
        expect(frozen).toEqual(answers)
      }),
    )
  })
})

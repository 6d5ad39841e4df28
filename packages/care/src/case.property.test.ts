import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guideline } from '@unspasm/guideline/guideline'
import { answersNear, answerTo, junk, on } from '../test/arbitrary-answers.ts'
import { runs } from '../test/runs.ts'
import { assess } from './assess.ts'
import { isAnswerTo, parseCase, whatIsWrong } from './case.ts'
import { engineInForce } from './engine.ts'

const json = fc.oneof(
  fc.jsonValue(),
  fc.record({ answers: fc.jsonValue(), on: fc.jsonValue(), id: fc.jsonValue() }, { requiredKeys: [] }),
  fc.record({
    answers: fc.dictionary(fc.constantFrom(...guideline.findings.map(({ id }) => id), '__proto__'), fc.jsonValue()),
  }),
)

describe('a case from outside', () => {
  it('is a case or a list of faults, whatever JSON it is', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value)
        const parsed = parseCase(engineInForce, JSON.parse(text), on)
        if (parsed.ok) {
          expect(assess(parsed.case.answers, parsed.case.on).decidedBy).not.toEqual([])
          return
        }
        expect(parsed.faults.length).toBeGreaterThan(0)
        expect(parsed.faults.length).toBeLessThanOrEqual(20)
        for (const { found, expected } of parsed.faults) {
          expect(found.length).toBeLessThanOrEqual(60)
          expect(found).not.toBe('')
          expect(expected).not.toBe('')
        }
      }),
      { numRuns: runs(1000) },
    )
  })

  it('is taken as it is when every answer fits its finding', () => {
    fc.assert(
      fc.property(answersNear(guideline.findings, {}, 40), (answers) => {
        const parsed = parseCase(engineInForce, { id: 'a', on, answers, guideline: guideline.version }, '2020-01-01')
        expect(parsed).toEqual({ ok: true, case: { id: 'a', on, answers } })
      }),
    )
  })

  it('is refused as soon as one answer does not fit, with the name of that answer', () => {
    const wrong = fc
      .tuple(answersNear(guideline.findings, {}, 10), fc.constantFrom(...guideline.findings), junk)
      .filter(([, finding, answer]) => !isAnswerTo(finding, answer, on))
      .filter(([, , answer]) => typeof answer !== 'bigint')
    fc.assert(
      fc.property(wrong, ([answers, finding, answer]) => {
        const parsed = parseCase(engineInForce, { answers: { ...answers, [finding.id]: answer } }, on)
        expect(parsed).toMatchObject({
          ok: false,
          faults: [{ field: `answers.${finding.id}`, expected: whatIsWrong(finding, answer, on) }],
        })
      }),
      { numRuns: runs(500) },
    )
  })

  it('knows the answers that fit a finding', () => {
    const fitting = fc
      .constantFrom(...guideline.findings)
      .chain((finding) => answerTo(finding).map((answer) => [finding, answer] as const))
    fc.assert(
      fc.property(fitting, ([finding, answer]) => {
        expect(whatIsWrong(finding, answer, on)).toBeNull()
      }),
      { numRuns: runs(500) },
    )
  })
})

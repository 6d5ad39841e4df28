import { whatIsWrong } from '@unspasm/care/case'
import type { Finding } from '@unspasm/guideline/finding'
import { findings } from '@unspasm/guideline/findings'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesSchema } from '../../test/matches-schema.ts'
import { answerSchema } from './case-schema.ts'

const on = '2026-11-24'

/** Answers that fit and answers that nearly fit. */
function answersTo({ options = [], min = 0, max = 0 }: Finding) {
  const option = fc.constantFrom('none', 'no-such-option', ...options)
  return fc.oneof(
    fc.boolean(),
    fc.constantFrom('?', '', null, {}, '2026-11-24', '2026-11-25', '2026-02-30', '2026-11-24T00:00', '1999-1-1'),
    option,
    fc.integer({ min: min - 2, max: max + 2 }),
    fc.integer({ min: min * 8 - 2, max: max * 8 + 2 }).map((eighths) => eighths / 8),
    fc.array(option, { maxLength: 4 }),
  )
}

describe('the published schema of a case', () => {
  it.each(findings.map((finding) => [finding.id, finding as Finding] as const))(
    'accepts the same answers to %s as the case itself',
    (_, finding) => {
      const schema = answerSchema(finding)
      fc.assert(
        fc.property(answersTo(finding), (answer) => {
          // NOTE: a schema cannot compare a date with the date of the case.
          fc.pre(!(finding.kind === 'date' && answer === '2026-11-25'))
          expect(matchesSchema(schema, answer)).toBe(whatIsWrong(finding, answer, on) === null)
        }),
        { numRuns: 200 },
      )
    },
  )
})

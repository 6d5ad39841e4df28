import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindsWith, tinyGuideline, tinyParts } from '../../test/tiny-guideline.ts'

const words =
  'fever age duration shape d-signs d-odd-shape m-day top-cause strain new curve and or not is in has true ( ) [ ] , ' +
  '>= < == 3 60 ? count unknown unsure band worst blocked open fired likely heat infection RF-01'
const word = fc.constantFrom(...words.split(' '))
const text = fc.oneof(
  fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  fc.string({ maxLength: 20 }),
)

describe('lint, for any text where a condition should stand', () => {
  it('gives a list of problems and never throws', () => {
    fc.assert(
      fc.property(text, text, text, text, text, (askedIf, number, boolean, when, plan) => {
        const problems = kindsWith(
          {
            findings: tinyGuideline.findings.map((finding) =>
              finding.id === 'shape' ? { ...finding, askedIf } : finding,
            ),
            derived: tinyGuideline.derived.map((value) =>
              value.id === 'd-duration-days'
                ? value
                : { ...value, expression: value.kind === 'number' ? number : boolean },
            ),
            redFlags: tinyGuideline.redFlags.map((flag) => ({ ...flag, when })),
          },
          {
            screens: tinyParts.screens.map((screen) => ({ ...screen, shownIf: askedIf })),
            toolTables: tinyParts.toolTables.map((table) => ({
              ...table,
              rows: table.rows.map((row) => ({ ...row, when: plan })),
            })),
          },
        )

        expect(Array.isArray(problems)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

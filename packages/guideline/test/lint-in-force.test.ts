import { describe, expect, it } from 'vitest'
import { describedGuideline as guideline } from '../src/described-guideline.ts'
import type { Guideline } from '../src/guideline.ts'
import { partsInForce } from '../src/lint/in-force.ts'
import type { Parts } from '../src/lint/parts.ts'
import { problemText } from '../src/lint/problem.ts'
import { lint } from '../src/lint/lint.ts'

/** The guideline in force with every rule changed. */
function withEveryRule(change: (when: string) => string): readonly [Guideline, Parts] {
  const changed = <Row extends { readonly when: string }>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, when: change(row.when) }))
  return [
    {
      ...guideline,
      redFlags: changed(guideline.redFlags),
      remedyGates: changed(guideline.remedyGates),
      professionalRules: changed(guideline.professionalRules),
      causeWeights: changed(guideline.causeWeights),
      consistencyPrompts: changed(guideline.consistencyPrompts),
    },
    { ...partsInForce, reviewRules: changed(partsInForce.reviewRules) },
  ]
}

const rules = [
  ...guideline.redFlags,
  ...guideline.remedyGates,
  ...guideline.professionalRules,
  ...guideline.causeWeights,
  ...guideline.consistencyPrompts,
  ...partsInForce.reviewRules,
].map(({ id }) => id)

const rowsWith = (kind: string, changed: readonly [Guideline, Parts]) =>
  lint(...changed)
    .filter(({ what, field }) => what === kind && field === 'when')
    .map(({ row }) => row)

describe('the guideline in force', () => {
  it('has nothing that its lint finds wrong', () => {
    expect(lint(guideline, partsInForce).map(problemText)).toEqual([])
  })

  it('is small enough for the search: a contradiction is found in every single rule', () => {
    const contradicted = withEveryRule((when) => `(${when}) and not (${when})`)

    expect(new Set(rowsWith('never-holds', contradicted))).toEqual(new Set(rules))
  })

  it('is small enough for the search: a rule that cannot fail is found in every single rule', () => {
    const certain = withEveryRule((when) => `(${when}) or not (${when})`)

    expect(new Set(rowsWith('always-holds', certain))).toEqual(new Set(rules))
  })
})

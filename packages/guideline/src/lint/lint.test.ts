import { describe, expect, it } from 'vitest'
import { problemsWith, tinyGuideline } from '../../test/tiny-guideline.ts'

describe('lint', () => {
  it('finds nothing in a guideline without a fault', () => {
    expect(problemsWith({})).toEqual([])
  })

  it('names the row, the field, what was expected and what came', () => {
    const [first, ...rest] = tinyGuideline.redFlags

    expect(problemsWith({ redFlags: [{ ...first!, when: 'fever and chills' }, ...rest] })).toEqual([
      'RF-01 (when): unknown-name: expected a finding, a derived value, a metric or a fact, got chills',
    ])
  })

  it('goes on after a derived value that is no condition', () => {
    const derived = tinyGuideline.derived.map((value) =>
      value.id === 'd-odd-shape' ? { ...value, expression: 'shape has' } : value,
    )

    expect(problemsWith({ derived })).toEqual([
      'd-odd-shape (expression): no-condition: expected an option, got the end at 9',
      'shape (id): nothing-reads: expected a row that reads it, got none',
    ])
  })

  it('goes on after derived values that read one another in a ring', () => {
    const derived = [
      ...tinyGuideline.derived,
      { id: 'd-egg', kind: 'boolean', expression: 'd-hen or fever', meaning: 'An egg.' },
      { id: 'd-hen', kind: 'boolean', expression: 'd-egg and fever', meaning: 'A hen.' },
    ] as const
    const [first, ...rest] = tinyGuideline.redFlags

    expect(problemsWith({ derived, redFlags: [{ ...first!, when: 'd-hen and age >= 70' }, ...rest] })).toEqual([
      'd-egg (expression): ring: expected values made from answers, got d-egg → d-hen → d-egg',
      'd-hen (expression): ring: expected values made from answers, got d-hen → d-egg → d-hen',
    ])
  })
})

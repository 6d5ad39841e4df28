import { describe, expect, it } from 'vitest'
import { kindsWith, tinyGuideline, tinyParts } from '../../test/tiny-guideline.ts'

const withFinding = (id: string, change: object) =>
  kindsWith({ findings: tinyGuideline.findings.map((each) => (each.id === id ? { ...each, ...change } : each)) })

describe('ids', () => {
  it('stand once', () => {
    const { redFlags, findings, derived } = tinyGuideline

    expect(kindsWith({ redFlags: [...redFlags, redFlags[0]!] })).toEqual(['RF-01 duplicate-id'])
    expect(kindsWith({ derived: [...derived, { ...derived[1]!, id: 'fever' }] })).toContain('fever duplicate-id')
    expect(kindsWith({ findings: [...findings, findings[1]!] })).toContain('age duplicate-id')
    expect(kindsWith({}, { screens: [...tinyParts.screens, tinyParts.screens[0]!] })).toContain('s1-ill duplicate-id')
  })

  it('stand once among all rules, whatever their table', () => {
    const [gate] = tinyGuideline.remedyGates

    expect(kindsWith({ remedyGates: [...tinyGuideline.remedyGates, { ...gate!, id: 'PD-01' }] })).toContain(
      'PD-01 duplicate-id',
    )
  })

  it('leave no number out without a word', () => {
    const [first, second] = tinyGuideline.redFlags

    expect(kindsWith({}, { idGaps: [] })).toEqual(['RF-02 id-gap'])
    expect(kindsWith({ redFlags: [first!, { ...second!, id: 'RF-04' }] })).toContain('RF-03 id-gap')
    expect(kindsWith({}, { idGaps: [...tinyParts.idGaps, { chapter: 'RG', from: 2, to: 2, why: 'gone' }] })).toContain(
      'RG-02 id-gap',
    )
    expect(kindsWith({}, { idGaps: [...tinyParts.idGaps, { chapter: 'RG', from: 7, to: 9, why: 'gone' }] })).toContain(
      'RG-7 id-gap',
    )
  })

  it('say which chapter and which cause they belong to', () => {
    const [flag, ...flags] = tinyGuideline.redFlags
    const [weight, ...weights] = tinyGuideline.causeWeights

    expect(kindsWith({ redFlags: [{ ...flag!, id: 'fever-in-old-age' }, ...flags] })).toContain(
      'fever-in-old-age id-gap',
    )
    expect(kindsWith({ redFlags: [{ ...flag!, id: 'RG-03' }, ...flags] })).toContain('RG-03 id-gap')
    expect(kindsWith({ causeWeights: [{ ...weight!, id: 'sprain/odd-shape' }, ...weights] })).toEqual([
      'sprain/odd-shape id-gap',
    ])
  })
})

describe('options', () => {
  it('fit a bit mask', () => {
    const many = Array.from({ length: 29 }, (_, place) => `shape-${place}`)

    expect(withFinding('shape', { options: ['curve', 'short-leg', 'none', ...many] })).toContain('shape wrong-options')
    expect(withFinding('shape', { options: ['curve', 'short-leg', 'none', ...many.slice(1)] })).not.toContain(
      'shape wrong-options',
    )
  })

  it('belong to findings that have some, each once', () => {
    expect(withFinding('shape', { options: ['curve', 'short-leg', 'none', 'none'] })).toContain('shape wrong-options')
    expect(withFinding('shape', { options: [] })).toContain('shape wrong-options')
    expect(withFinding('shape', { kind: 'boolean' })).toContain('shape wrong-options')
  })

  it('of a number are a least and a greatest', () => {
    expect(withFinding('age', { min: 120, max: 120 })).toContain('age wrong-options')
    expect(withFinding('age', { max: undefined })).toContain('age wrong-options')
  })
})

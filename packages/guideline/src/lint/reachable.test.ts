import { describe, expect, it } from 'vitest'
import { kindsWhen, kindsWith, tinyGuideline, tinyParts } from '../../test/tiny-guideline.ts'

describe('a rule that can never speak', () => {
  it.each([
    'fever and not fever',
    'age >= 60 and age < 40',
    'age > 60 and age < 61',
    'duration is new and duration is months',
    'shape has none and shape has curve',
    'unknown(age) and age < 10',
    'unsure(duration) and duration is new',
    'd-odd-shape and unknown(shape)',
    'd-signs >= 2 and not fever',
    'd-signs >= 1 and not fever and age < 60',
    'count(fever, age >= 70, age < 20) >= 3',
    'd-duration-days < 7 and d-duration-days >= 28',
    'unsure(fever) and fever',
    'not unknown(shape) and not (shape has curve or shape has short-leg or shape has none)',
  ])('is found: %s', (when) => {
    expect(kindsWhen(when)).toContain('RF-01 never-holds')
  })

  it.each([
    'fever and not (age >= 60)',
    'age >= 60 and age < 61',
    'age > 60 and age < 62',
    'unknown(age) and age >= 60',
    'unknown(duration) and not (duration is new)',
    'shape has curve and shape has short-leg',
    'not (shape has curve) and not unknown(shape)',
    'd-signs >= 2 and not d-odd-shape',
    'count(fever, age >= 70, age < 20) >= 2',
  ])('is not seen in: %s', (when) => {
    expect(kindsWhen(when)).toEqual([])
  })

  it('is found when it needs the answer to a question that is not asked', () => {
    expect(kindsWhen('shape has curve and age < 50')).toEqual(['RF-01 never-holds'])
    expect(kindsWhen('shape has curve and age < 51')).toEqual([])
  })

  it('is found when the question hangs on another one that is not asked', () => {
    const hump = { ...tinyGuideline.findings[0]!, id: 'hump', screen: 's2-you', askedIf: 'shape has curve' }
    const words = {
      ...tinyParts.words,
      findings: { ...tinyParts.words.findings, hump: tinyParts.words.findings['fever']! },
    }
    const [first, ...rest] = tinyGuideline.redFlags
    const kinds = (when: string) =>
      kindsWith({ findings: [...tinyGuideline.findings, hump], redFlags: [{ ...first!, when }, ...rest] }, { words })

    expect(kinds('hump and age < 50')).toEqual(['RF-01 never-holds'])
    expect(kinds('hump and age < 51')).toEqual([])
  })

  it('is found behind a not-sure that counts as yes', () => {
    const asYes = tinyGuideline.findings.map((finding) =>
      finding.id === 'fever' ? ({ ...finding, unknown: 'as-yes' } as const) : finding,
    )
    const [first, ...rest] = tinyGuideline.redFlags
    const redFlags = [{ ...first!, when: 'unsure(fever) and not fever' }, ...rest]

    expect(kindsWith({ findings: asYes, redFlags })).toEqual(['RF-01 never-holds'])
    expect(kindsWith({ redFlags })).toEqual([])
  })
})

describe('a rule that always speaks', () => {
  it.each([
    'fever or not fever',
    'not (age >= 60 and age < 40)',
    'count(fever, not fever) >= 1',
    'not (duration is new) or not (duration is weeks)',
  ])('is found: %s', (when) => {
    expect(kindsWhen(when)).toEqual(['RF-01 always-holds'])
  })

  it('may be written as true', () => {
    expect(kindsWhen('true')).toEqual([])
  })

  it('is not seen where silence decides', () => {
    expect(kindsWhen('age >= 60 or age < 60')).toEqual(['RF-01 always-holds'])
    expect(kindsWhen('duration in [new, weeks, months, half-year]')).toEqual([])
  })
})

describe('an alternative that never matters', () => {
  it.each([
    'age < 40 and (fever or age >= 60)',
    'fever or (age >= 60 and age < 40)',
    'not fever and (d-odd-shape or (fever and age >= 70))',
  ])('is found: %s', (when) => {
    expect(kindsWhen(when)).toEqual(['RF-01 dead-branch'])
  })
})

describe('what an evaluation finds out', () => {
  it.each([
    ['band(strain) is likely and band(strain) is possible', 'never-holds'],
    ['worst(infection) is emergency-today and not (worst(infection) is emergency-today)', 'never-holds'],
    ['disposition is self-care and disposition is clinician-2w', 'never-holds'],
    ['blocked(heat) and not blocked(heat)', 'never-holds'],
    ['m-trend is better and unknown(m-trend)', 'never-holds'],
    ['blocked(heat) or not blocked(heat)', 'always-holds'],
  ])('is one thing at a time: %s', (when, what) => {
    const [first] = tinyParts.reviewRules

    expect(kindsWith({}, { reviewRules: [{ ...first!, when }] })).toContain(`RV-01 ${what}`)
  })
})

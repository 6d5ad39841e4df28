import { describe, expect, it } from 'vitest'
import { kindsWith, tinyGuideline, tinyParts } from '../../test/tiny-guideline.ts'

const withFinding = (id: string, change: object) =>
  kindsWith({ findings: tinyGuideline.findings.map((each) => (each.id === id ? { ...each, ...change } : each)) })
const [ill, you] = tinyParts.screens
const more = { id: 's3-more', kind: 'form', part: 'safety' }

const withScreens = (...screens: object[]) => kindsWith({}, { screens: screens as typeof tinyParts.screens })

/** The tiny guideline with one screen more, to which a finding has moved. */
const withMore = (...screens: object[]) =>
  kindsWith(
    { findings: tinyGuideline.findings.map((each) => (each.id === 'shape' ? { ...each, screen: 's3-more' } : each)) },
    {
      screens: screens as typeof tinyParts.screens,
      words: { ...tinyParts.words, screens: { ...tinyParts.words.screens, 's3-more': 'More' } },
    },
  )

const bring = (finding: string) => withScreens({ ...ill!, bringsForward: [{ finding }] }, you!)

describe('screens', () => {
  it('exist for every finding', () => {
    expect(withFinding('shape', { screen: 's9-shape' })).toEqual(['shape unknown-screen'])
  })

  it('have a question', () => {
    expect(withScreens(ill!, you!, more)).toContain('s3-more nothing-reads')
  })

  it('of the safety part hold what must be answered before a result', () => {
    expect(kindsWith({}, { screens: [ill!, { ...you!, part: 'cause' }] })).toEqual([
      'age wrong-screen',
      'duration wrong-screen',
    ])
  })

  it('that follow a screen of another part hold nothing that must be answered before a result', () => {
    const screens = [
      { ...ill!, part: 'cause' },
      { ...you!, followUpOf: 's1-ill' },
    ] as typeof tinyParts.screens

    expect(kindsWith({}, { screens })).toEqual(['fever wrong-screen', 'age wrong-screen', 'duration wrong-screen'])
  })

  it('follow a screen that comes before and follows none itself', () => {
    expect(withMore(ill!, you!, { ...more, followUpOf: 's1-ill' })).toEqual([])
    expect(withMore(ill!, you!, { ...more, followUpOf: 's9' })).toEqual(['s3-more unknown-screen'])
    expect(withMore(ill!, { ...you!, followUpOf: 's3-more' }, more)).toContain('s2-you wrong-screen')
    expect(withMore(ill!, { ...you!, followUpOf: 's1-ill' }, { ...more, followUpOf: 's2-you' })).toEqual([
      's3-more wrong-screen',
    ])
  })

  it('bring forward findings of later screens', () => {
    expect(bring('age')).toEqual([])
    expect(bring('chills')).toEqual(['s1-ill unknown-name'])
    expect(bring('fever')).toEqual(['s1-ill wrong-screen'])
  })

  it('that a review opens, and findings that it or a prompt asks, exist', () => {
    const [review] = tinyParts.reviewRules
    const [prompt] = tinyGuideline.consistencyPrompts

    expect(kindsWith({}, { reviewRules: [{ ...review!, effect: { ...review!.effect, open: ['s9'] } }] })).toEqual([
      'RV-01 unknown-screen',
    ])
    expect(kindsWith({}, { reviewRules: [{ ...review!, effect: { ...review!.effect, ask: ['chills'] } }] })).toEqual([
      'RV-01 unknown-name',
    ])
    expect(kindsWith({ consistencyPrompts: [{ ...prompt!, ask: ['chills'] }] })).toEqual(['CP-1 unknown-name'])
  })

  it('that ask again say so', () => {
    expect(withFinding('fever', { recheck: undefined })).toContain('fever wrong-screen')
  })
})

describe('a question', () => {
  it('hangs only on answers that come before it', () => {
    expect(withFinding('fever', { askedIf: 'age >= 50' })).toEqual(['fever asked-too-late'])
    expect(withFinding('age', { askedIf: 'duration is new' })).toEqual(['age asked-too-late'])
    expect(withFinding('age', { askedIf: 'age >= 50' })).toContain('age asked-too-late')
    expect(withFinding('duration', { askedIf: 'age >= 50' })).toEqual([])
  })

  it('hangs on no later answer through a derived value', () => {
    expect(withFinding('fever', { askedIf: 'd-odd-shape' })).toContain('fever asked-too-late')
    expect(withFinding('fever', { askedIf: 'd-duration-days >= 28' })).toEqual(['fever asked-too-late'])
  })

  it('may hang on an answer that an earlier screen brings forward', () => {
    const screens = [{ ...ill!, bringsForward: [{ finding: 'duration' }] }, you!]
    const findings = tinyGuideline.findings.map((each) =>
      each.id === 'age' ? { ...each, askedIf: 'duration is new' } : each,
    )

    expect(kindsWith({ findings }, { screens })).toEqual([])
  })

  it('stands on a screen that hangs only on earlier screens', () => {
    expect(kindsWith({}, { screens: [ill!, { ...you!, shownIf: 'age >= 50' }] })).toEqual(['s2-you asked-too-late'])
  })
})

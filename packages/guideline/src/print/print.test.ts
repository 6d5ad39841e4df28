import { describe, expect, it } from 'vitest'
import { tinyGuideline, tinyParts } from '../../test/tiny-guideline.ts'
import { printGuideline } from './print.ts'
import type { BlockName } from '../token.ts'

const signature = { name: 'A. Clinician', licence: 'GP 123', signedOn: '2026-12-01', version: '1' }
const printed = printGuideline(tinyGuideline, tinyParts, null)

/** The printed guideline when its only warning sign has this disposition and closes this. */
const closing = (disposition: 'clinician-48h' | 'clinician-2w', blocks: readonly BlockName[]) => {
  const flag = { ...tinyGuideline.redFlags[0]!, disposition, blocks }
  return printGuideline({ ...tinyGuideline, redFlags: [flag] }, tinyParts, null)
}

describe('the printed guideline', () => {
  it('is the same every time', () => {
    expect(printGuideline(tinyGuideline, tinyParts, null)).toBe(printed)
  })

  it('says that nobody has signed it', () => {
    expect(printed).toContain('**No clinician has signed this version.**')
  })

  it('names who has signed it, with licence, date and version', () => {
    const signed = printGuideline(tinyGuideline, tinyParts, signature)

    expect(signed).toContain('**Signed** by A. Clinician, GP 123, on 2026-12-01, for version 1.')
    expect(signed).not.toContain('No clinician has signed')
  })

  it('does not take a signature for another version', () => {
    const stale = printGuideline(tinyGuideline, tinyParts, { ...signature, version: '0' })

    expect(stale).toContain('**No clinician has signed this version.**')
    expect(stale).toContain('The last signature is for version 0')
  })

  it('gives each warning sign its text, its English, what follows, its words and its sources', () => {
    const [, flag = ''] = printed.split('#### RF-01: Infection\n')

    expect(flag.split('\n####')[0]!.split('\n###')[0]).toBe(
      [
        '',
        '`fever and age >= 70`',
        '',
        '“A fever” AND age: 70 or more.',
        '',
        '- Then: **emergency-today**; closes everything',
        '- Told: “It can be an infection.”',
        '- Sources: R1',
        '',
      ].join('\n'),
    )
  })

  it('says what a warning sign closes, its disposition included', () => {
    expect(closing('clinician-2w', [])).toContain('- Then: **clinician-2w**; closes nothing')
    expect(closing('clinician-2w', ['massage'])).toContain('- Then: **clinician-2w**; closes `massage`')
    expect(closing('clinician-48h', ['heat'])).toContain(
      '- Then: **clinician-48h**; closes `massage`, `heat`, `exercise`, `booking`, `ultrasound`',
    )
    expect(closing('clinician-2w', ['all'])).toContain('- Then: **clinician-2w**; closes everything')
  })

  it('gives each row of a table its English, what it closes, its words and its sources', () => {
    expect(printed).toContain(
      '| RG-01 | `top-cause is strain`<br>Top cause: “A strain”. | `heat` | – | Not today. | R2 |',
    )
    expect(printed).toContain(
      '| PD-01 | `band(strain) is likely`<br>The cause “A strain” is likely. | `physiotherapist` | – | Exercise helps. | R1 |',
    )
    expect(printed).toContain('| N-01 | `open(heat-session) and not fired(RV-01)`<br>')
    expect(printed).toContain('| +3 | `d-odd-shape and d-duration-days >= 92`<br>')
    expect(printed).toContain('| -2 | `d-duration-days >= 183`<br>')
    expect(printed).toContain('| How long is it? | `duration` |')
  })

  it('lists each source with its status and the rows behind which it stands, and each rule with its sources', () => {
    expect(printed).toContain('| R2 | A trial | verified | RG-01, RG-02 |')
    expect(printed).toContain('| RF-01 | R1 (verified) |')
  })

  it('holds every row, every question and every option', () => {
    const ids = [
      ...tinyGuideline.findings.flatMap(({ id, options = [] }) => [id, ...options]),
      ...tinyGuideline.derived.map(({ id }) => id),
      ...tinyGuideline.metrics.map(({ id }) => id),
      ...tinyGuideline.redFlags.map(({ id }) => id),
      ...tinyGuideline.remedyGates.map(({ id }) => id),
      ...tinyGuideline.professionalRules.map(({ id }) => id),
      ...tinyGuideline.causeWeights.map(({ id }) => id),
      ...tinyGuideline.consistencyPrompts.map(({ id }) => id),
      ...tinyParts.reviewRules.map(({ id }) => id),
      ...tinyParts.movements.map(({ id }) => id),
      ...tinyParts.toolTables.flatMap(({ rows }) => rows.map(({ id }) => id)),
      ...Object.keys(tinyParts.sources),
      ...Object.keys(tinyParts.parameters),
    ]

    expect(ids.filter((id) => !printed.includes(id))).toEqual([])
  })

  it('says who reads each answer', () => {
    expect(printed).toContain('| s2-you, RF-01, RF-03 |')
  })

  it('ends with a page to sign, with two boxes for each warning sign', () => {
    const [, signOff = ''] = printed.split('## Sign-off\n')

    expect(signOff).toContain('| Profession and licence |  |')
    expect(signOff).toContain('| RF-01 | Infection → `emergency-today` | ☐ | ☐ |  |')
    expect(signOff).toContain('| RF-03 | Long pain → `clinician-2w` | ☐ | ☐ |  |')
  })

  it('keeps its tables whole when a sentence holds a bar or a line break', () => {
    const text = printGuideline(
      tinyGuideline,
      { ...tinyParts, words: { ...tinyParts.words, remedyGates: { 'RG-01': 'Not\ntoday | ever.', 'RG-02': 'Ask.' } } },
      null,
    )

    expect(text).toContain('| Not today \\| ever. |')
  })

  it('links to every chapter that it has', () => {
    const links = [...printed.matchAll(/^- \[.*\]\(#(.*)\)$/gm)].map(([, anchor]) => anchor)
    const chapters = printed.match(/^## /gm) ?? []

    expect(links).toContain('warning-signs')
    expect(links.length).toBe(chapters.length - 2)
  })
})

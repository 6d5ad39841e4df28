import type { Answers } from '@unspasm/care/answers'
import { assess } from '@unspasm/care/assess'
import { answerTheRestNo } from '@unspasm/care/complete'
import { engineInForce } from '@unspasm/care/engine'
import type { Finding } from '@unspasm/guideline/finding'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import examples from '../../../../care/test/examples/triage.json' with { type: 'json' }
import { storyLines } from './story.ts'
import { backgroundOf, sheetLimit, sheetOf, sheetText, type Sheet } from './sheet.ts'

const on = '2026-11-24'
const leftOut = 'Left out for length.'
const answersOf = (id: string) =>
  answerTheRestNo(engineInForce, examples.find((row) => row.id === id)!.answers as unknown as Answers, on)

const make = (answers: Answers, more: { struck?: readonly string[]; questions?: readonly string[] } = {}) =>
  sheetOf({
    assessment: assess(answers, on),
    answers,
    enteredAt: '24 November 2026, 10:00',
    forSomeoneElse: false,
    struck: [],
    questions: [],
    ...more,
  })
const section = (sheet: Sheet, id: string) => sheet.sections.find((row) => row.id === id)!.lines.join('\n')

describe('the sheet for the doctor', () => {
  it('has its sections in the order of the specification', () => {
    expect(make(answersOf('ex-01')).sections.map(({ id }) => id)).toEqual([
      'urgency',
      'flags',
      'story',
      'neuro',
      'tried',
      'background',
      'questions',
      'reply',
      'other',
    ])
  })

  it('says first where it comes from and that it is no diagnosis', () => {
    expect(make(answersOf('ex-01')).origin[0]).toBe('Patient-entered data, software-generated, not a diagnosis.')
    expect(make(answersOf('ex-01')).origin[2]).toBe('Age 38, sex at birth: Male')
  })

  it('names the urgency, what is suspected, the rule and its plain sentence', () => {
    expect(section(make(answersOf('ex-01')), 'urgency')).toMatch(
      /^EMERGENCY: to be seen now\.\nCauda equina syndrome \(RF-20\): Nerves at the base of your spine may be squashed; hours matter\./,
    )
  })

  it('lists what is present, what is not sure and what was denied apart from one another', () => {
    const answers: Answers = { ...answersOf('ex-01'), 'leg-weakness': '?' }
    const [present, since, notSure, denied] = section(make(answers), 'flags').split('\n')

    expect(present).toBe('Present: saddle sensory change; bladder dysfunction.')
    expect(since).toBe('Nerve signs since: It began in the last 2 weeks.')
    expect(notSure).toBe('Asked, patient NOT SURE: leg weakness.')
    expect(denied).toMatch(/^Asked and denied: bowel dysfunction; bilateral leg pain; fever/)
  })

  it('states every denial that a letter must state', () => {
    const denied = section(make(answersOf('ex-26')), 'flags')

    for (const name of [
      'saddle sensory change',
      'bladder dysfunction',
      'bowel dysfunction',
      'leg weakness',
      'bilateral leg pain',
      'fever',
      'unintended weight loss',
      'cancer',
      'major trauma',
      'systemic steroids',
      'anticoagulant',
      'immunosuppression',
      'injecting drug use',
    ])
      expect(denied).toContain(name)
  })

  it('never counts a question that nobody asked as denied', () => {
    const flags = section(make({ breathless: true }), 'flags')

    expect(flags).toContain('Present: dyspnoea at rest.')
    expect(flags).toContain('Asked and denied: none.')
    expect(flags).toMatch(/Not asked: saddle sensory change;.* and \d+ others\./)
  })

  it('leaves out the background lines that the person struck out, and only those', () => {
    const answers = { ...answersOf('ex-04'), 'kidney-disease': true }

    expect(backgroundOf(answers)).toEqual(['kidney-disease', 'diabetes'])
    expect(section(make(answers), 'background')).toBe('kidney disease; diabetes')
    expect(section(make(answers, { struck: ['diabetes'] }), 'background')).toBe('kidney disease')
  })

  it('names the questions that were chosen, and a strip to answer on', () => {
    const sheet = make(answersOf('ex-10'), { questions: ['nerve', 'pain-relief'] })

    expect(section(sheet, 'questions')).toMatch(/^Nerve\? Pain relief\?\n/)
    expect(section(sheet, 'reply')).toContain('[ ] massage  [ ] heat  [ ] exercise  [ ] supplements  [ ] drinking goal')
  })

  it('never says of something that was left out that nothing was stated', () => {
    const all = engineInForce.guideline.findings.flatMap(({ id, kind }) => (kind === 'boolean' ? [[id, true]] : []))
    const sheet = make(Object.fromEntries(all) as Answers)

    expect(section(sheet, 'background')).toBe(leftOut)
    expect(section(sheet, 'other')).toMatch(/Shortened to one page: \d+ lines left out\.$/)
  })

  it('tells since when by the date, where there is one: the band of its first day is old by then', () => {
    const banded = { ...answersOf('ex-10'), duration: 'under-3-days' }

    expect(section(make(banded), 'story')).toContain('Duration: Less than 3 days')
    expect(section(make({ ...banded, 'onset-date': '2026-11-10' }), 'story')).not.toContain('Duration')
  })

  it('says in the words of the review why now, when the days decided', () => {
    const decided = { ...assess(answersOf('ex-26'), on), decidedBy: ['RV-06'] }
    const sheet = sheetOf({
      assessment: decided,
      answers: {},
      enteredAt: '',
      forSomeoneElse: false,
      struck: [],
      questions: [],
      diary: { course: ['Course: one'], tried: ['Heat × 2'] },
    })

    expect(section(sheet, 'urgency')).toContain('Two weeks and not better: let a physiotherapist look. (RV-06)')
    expect(section(sheet, 'story')).toContain('Course: one')
    expect(section(sheet, 'tried')).toContain('Heat × 2')
  })

  it('never ranks causes', () => {
    for (const { id } of examples) expect(sheetText(make(answersOf(id)))).not.toMatch(/likely|score/i)
  })
})

const answerTo = ({ kind, options = [], min = 0, max = 10 }: Finding): fc.Arbitrary<Answers[string] | undefined> => {
  if (kind === 'boolean') return fc.constantFrom(true, false, '?', undefined)
  if (kind === 'number') return fc.integer({ min, max })
  if (kind === 'choice') return fc.constantFrom(...options, '?')
  if (kind === 'date') return fc.constant(undefined)
  return fc.subarray([...options], { minLength: 1 })
}

describe('a sheet of any answers', () => {
  const anyAnswers = fc
    .record(Object.fromEntries(engineInForce.guideline.findings.map((finding) => [finding.id, answerTo(finding)])))
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, answer]) => answer !== undefined)) as Answers)

  it('never loses the urgency or a red flag, and loses the background before the story', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const sheet = make(answers)
        const short = make(answers, { struck: backgroundOf(answers) })

        expect(section(sheet, 'urgency')).toBe(section(short, 'urgency'))
        expect(section(sheet, 'flags')).toBe(section(short, 'flags'))
        if (section(sheet, 'story') !== storyLines(answers).join('\n'))
          expect(section(sheet, 'background')).toBe(backgroundOf(answers).length > 0 ? leftOut : 'Nothing stated.')
      }),
      { numRuns: 200 },
    )
  })

  it('is at most 3500 characters long, or holds nothing more that may be left out', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const sheet = make(answers)

        if (sheetText(sheet).length > sheetLimit)
          for (const id of ['story', 'tried', 'background'])
            expect([leftOut, 'Nothing stated.']).toContain(section(sheet, id))
      }),
      { numRuns: 200 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { kindsWith, tinyParts } from '../../test/tiny-guideline.ts'
import { lintSentence } from './words.ts'

const { words } = tinyParts
const withWords = (change: Partial<typeof words>) => kindsWith({}, { words: { ...words, ...change } })
const withFever = (change: object) =>
  withWords({ findings: { ...words.findings, fever: { ...words.findings['fever']!, ...change } } })
const shape = words.findings['shape']!
const withShape = (options: Readonly<Record<string, string>>) =>
  withWords({ findings: { ...words.findings, shape: { ...shape, options } } })

describe('words', () => {
  it('exist for every row', () => {
    expect(withWords({ redFlags: { 'RF-01': words.redFlags['RF-01']! } })).toEqual(['RF-03 missing-words'])
    expect(withWords({ remedyGates: { 'RG-01': 'Not today.' } })).toEqual(['RG-02 missing-words'])
    expect(withWords({ professionalRules: { 'PD-01': 'Exercise helps.' } })).toEqual(['PD-02 missing-words'])
    expect(withWords({ reviewRules: {} })).toEqual(['RV-01 missing-words'])
    expect(withWords({ causes: { strain: words.causes['strain']! } })).toEqual(['unclear missing-words'])
    expect(withWords({ screens: { 's1-ill': 'Are you ill?' } })).toEqual(['s2-you missing-words'])
    expect(withWords({ prompts: {} })).toEqual(['CP-1 missing-words'])
    expect(kindsWith({}, { chapters: [{ id: 'tools', ids: ['heat-session'], words: {} }] })).toEqual([
      'heat-session missing-words',
    ])
  })

  it('are dead when their row is gone', () => {
    expect(withWords({ remedyGates: { ...words.remedyGates, 'RG-09': 'Not today.' } })).toEqual(['RG-09 dead-words'])
    expect(withWords({ screens: { ...words.screens, s9: 'More' } })).toEqual(['s9 dead-words'])
    expect(withWords({ findings: { ...words.findings, chills: words.findings['fever']! } })).toEqual([
      'chills dead-words',
    ])
  })

  it('may be missing where only some rows have them, but not dead', () => {
    expect(withWords({ clinicalNames: { fever: 'fever' }, answerLabels: { age: 'Age' } })).toEqual([])
    expect(withWords({ clinicalNames: { chills: 'chills' } })).toEqual(['chills dead-words'])
    expect(withWords({ answerLabels: { chills: 'Chills' } })).toEqual(['chills dead-words'])
  })

  it('exist for every option, no more and no fewer', () => {
    expect(withShape({ curve: 'A curve', none: 'None' })).toEqual(['shape missing-words'])
    expect(withShape({ ...shape.options, hump: 'A hump' })).toEqual(['shape dead-words'])
  })

  it('of a tick row have a label, and of a question that is asked again a help', () => {
    expect(withFever({ label: undefined })).toEqual(['fever missing-words'])
    expect(withFever({ recheck: undefined })).toEqual(['fever missing-words'])
  })

  it('of asking again are dead where nobody asks again', () => {
    const age = { ...words.findings['age']!, recheck: 'Count again.' }

    expect(withWords({ findings: { ...words.findings, age } })).toEqual(['age dead-words'])
  })

  it('say something', () => {
    expect(withFever({ why: ' ' })).toEqual(['fever missing-words'])
  })

  it('are looked at in every table', () => {
    const { movements, restPositions, transitions, ...parts } = tinyParts
    const keyframes = [{ t: 0, hold: 0, cue: 'Go!', pose: {} }]
    const said = [
      ...withFever({ help: "Don't worry." }),
      ...withWords({ redFlags: { ...words.redFlags, 'RF-01': 'Run!' } }),
      ...withWords({ causes: { ...words.causes, strain: { ...words.causes['strain']!, shown: 'All clear.' } } }),
      ...kindsWith({}, { movements: [{ ...movements[0]!, goal: 'Win!' }] }),
      ...kindsWith({}, { movements: [{ ...movements[0]!, keyframes }] }),
      ...kindsWith({}, { restPositions: [...restPositions, { id: 'rest', name: 'Rest!', view: 'side', pose: {} }] }),
      ...kindsWith(
        {},
        {
          ...parts,
          transitions: [...transitions, { id: 'up', view: 'side', props: [], secondsTotal: 1, keyframes }],
        },
      ),
    ]

    expect(said).toEqual([
      'fever banned-words',
      'RF-01 banned-words',
      'strain banned-words',
      'breathe banned-words',
      'breathe banned-words',
      'rest banned-words',
      'up banned-words',
    ])
  })
})

describe('a sentence that is filled in', () => {
  it('is looked at too', () => {
    const chapters = [{ id: 'the call', words: { call: (number: string) => `Don't worry, call ${number}.` } }]

    expect(kindsWith({}, { chapters })).toEqual(['call banned-words'])
  })
})

describe('a sentence for people (HZ-08, HZ-14)', () => {
  it.each([
    'It is nothing serious.',
    'All clear.',
    'You get the all-clear.',
    'You are fine.',
    "You're fine to go.",
    'Your back will heal, you are OK',
    "Don't worry.",
    'Do not worry about it.',
    'The article says so.',
    'Well done!',
    'Take 300 mg of magnesium.',
    'Take 300mg.',
    'At most 350 milligrams a day',
    '2,000 IU of vitamin D',
    '400 µg',
    '400 μg',
    '1000 mcg',
    'Take two tablets now.',
    'Take 2 extra pills',
    'half a tablet',
  ])('never says: %s', (sentence) => {
    expect(lintSentence(sentence).map(({ what }) => what)).toEqual(['banned-words'])
  })

  it.each([
    'Your answers do not show danger.',
    'Drink 0.25 litres.',
    'Shorter than before (4 cm or 1.5 in)',
    'Temperature of 38 °C (100.4 °F) or more',
    'Phone a pharmacist before the next tablet.',
    'Steroid tablets for 3 months or more',
    'Cool it with running water for 20 minutes.',
    'Some advice counts chronic pain from six months.',
    'You are finely tuned.',
  ])('may say: %s', (sentence) => {
    expect(lintSentence(sentence)).toEqual([])
  })
})

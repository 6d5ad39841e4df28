import { describe, expect, it } from 'vitest'
import { tinyGuideline, tinyParts } from '../../test/tiny-guideline.ts'
import { toCondition, type Condition } from '../condition.ts'
import { sentenceOf } from './sentence.ts'
import { wordingOf } from './wording.ts'

const wording = wordingOf(tinyGuideline, tinyParts)
const english = (text: string) => sentenceOf(toCondition(text), wording)

const joined = (parts: readonly Condition[]): Condition[] =>
  parts.flatMap((first) =>
    parts.flatMap((second): Condition[] => [
      { type: 'and', of: [first, second] },
      { type: 'or', of: [first, second] },
      { type: 'count', of: [first, second], operator: '>=', value: 2 },
    ]),
  )
const negated = (parts: readonly Condition[]) => parts.map((of): Condition => ({ type: 'not', of }))

describe('the English of a condition', () => {
  it.each([
    ['true', 'Always.'],
    ['fever', '“A fever”.'],
    ['not fever', 'NOT “A fever”.'],
    ['age >= 60', 'Age: 60 or more.'],
    ['d-duration-days < 14', 'Days since it began, from duration: under 14.'],
    ['duration is new', 'Duration: “New”.'],
    ['duration in [new, weeks, months]', 'Duration: “New”, “Weeks” or “Months”.'],
    ['shape has curve', 'Shape includes “A curve”.'],
    ['shape has curve or shape has short-leg', 'Shape includes “A curve” or “A short leg”.'],
    ['d-odd-shape', 'Odd shape.'],
    ['not d-odd-shape', 'NOT (odd shape).'],
    ['unknown(age)', 'No answer, or “not sure”, to “How old are you?”.'],
    ['unsure(fever)', 'The answer “not sure” to “A fever”.'],
    ['top-cause is strain', 'Top cause: “A strain”.'],
    ['band(strain) in [likely, possible]', 'The cause “A strain” is likely or possible.'],
    ['worst(infection, time) is clinician-2w', 'The most urgent warning sign of infection, time is clinician-2w.'],
    ['blocked(heat)', 'Heat is closed.'],
    ['open(heat-session)', 'The tool heat-session is open.'],
    ['fired(RF-01)', 'RF-01 fired.'],
    ['count(fever, age < 20, d-odd-shape) >= 2', '2 or more of [“A fever”; age: under 20; odd shape].'],
    [
      'fever and (age >= 60 or (d-odd-shape and not (duration is new)))',
      '“A fever” AND any of [age: 60 or more; (odd shape AND NOT (duration: “New”))].',
    ],
    ['not (fever or age > 60)', 'None of [“A fever”; age: more than 60].'],
    ['not (fever and age <= 60)', 'NOT (“A fever” AND age: at most 60).'],
    ['m-day == 3', 'Day: exactly 3.'],
  ])('of "%s" is %s', (text, sentence) => {
    expect(english(text)).toBe(sentence)
  })

  it('calls a finding by its clinical name, and what is asked by its short label, where it has one', () => {
    const named = wordingOf(tinyGuideline, {
      ...tinyParts,
      words: { ...tinyParts.words, clinicalNames: { fever: 'pyrexia' }, answerLabels: { age: 'Age in years' } },
    })

    expect(sentenceOf(toCondition('fever and age >= 60 and unknown(age)'), named)).toBe(
      'Pyrexia AND age in years: 60 or more AND no answer, or “not sure”, to “Age in years”.',
    )
  })

  it('is never the same for two conditions', () => {
    const atoms = ['fever', 'd-odd-shape', 'shape has curve', 'shape has short-leg'].map(toCondition)
    const small = [...atoms, ...negated(atoms)]
    const middle = [...small, ...joined(small), ...negated(joined(small))]
    const large = [...middle, ...joined([...atoms, ...joined(atoms), ...negated(joined(atoms))])]
    const trees = new Map(large.map((tree) => [JSON.stringify(tree), tree]))

    const sentences = new Map<string, string>()
    for (const [written, tree] of trees) {
      const sentence = sentenceOf(tree, wording)
      if (sentences.has(sentence)) expect(`${sentence} ${written}`).toBe(`${sentence} ${sentences.get(sentence)}`)
      sentences.set(sentence, written)
    }
    expect(sentences.size).toBeGreaterThan(5000)
  })
})

import { describe, expect, it } from 'vitest'
import { answerText, beforeAnswer, givenAnswers } from './answer-text.ts'

describe('an answer in words', () => {
  it('says yes, no, not sure and not answered', () => {
    expect([true, false, '?', undefined].map((answer) => answerText('leg-weakness', answer))).toEqual([
      'yes',
      'no',
      'not sure',
      'not answered',
    ])
  })

  it('says a date as people do', () => {
    expect(answerText('onset-date', '2026-11-28')).toBe('28 Nov 2026')
  })

  it('stands after a question mark or a colon, never both', () => {
    expect(['Age', 'Have you fallen in the last year?'].map(beforeAnswer)).toEqual([
      'Age:',
      'Have you fallen in the last year?',
    ])
  })

  it('names options and units', () => {
    expect(answerText('mechanism', 'lift-or-twist')).toBe('Lifting, bending or twisting')
    expect(answerText('pain-region', ['lower-back', 'buttock'])).toBe('Lower back, Buttock')
    expect(answerText('age', 38)).toBe('38 years')
    expect(answerText('pain-now', 7)).toBe('7 of 10')
    expect(answerText('massage-sittings', 2)).toBe('2')
    expect(answerText('pain-region', [])).toBe('not answered')
  })
})

describe('answers in a list', () => {
  it('keep the order they are asked for', () => {
    expect(givenAnswers(['age', 'sex'], { sex: 'male', age: 30 }).map(({ answer }) => answer)).toEqual([
      '30 years',
      'Male',
    ])
  })
})

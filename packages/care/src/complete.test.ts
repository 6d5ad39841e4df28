import { describe, expect, it } from 'vitest'
import { on } from '../test/arbitrary-answers.ts'
import { simpleStrain } from '../test/people.ts'
import { assess } from './assess.ts'
import { answerTheRestNo, openSafetyQuestions } from './complete.ts'
import { engineInForce } from './engine.ts'

const complete = (answers: Parameters<typeof answerTheRestNo>[1]) => answerTheRestNo(engineInForce, answers, on)

describe('answering the rest with no', () => {
  it('leaves no safety question open', () => {
    expect(assess(complete(simpleStrain), on).complete).toBe(true)
    expect(openSafetyQuestions(engineInForce, complete(simpleStrain), on)).toEqual([])
  })

  it('keeps every answer that is there, also not sure', () => {
    const given = { ...simpleStrain, 'fever-or-chills': '?', 'leg-weakness': true }
    expect(complete(given)).toMatchObject(given)
  })

  it('answers only yes-or-no questions that are asked, and none about the cause', () => {
    const all = complete({ sex: 'male', age: 30 })
    expect(all).not.toHaveProperty('duration')
    expect(all).not.toHaveProperty('cramps-elsewhere')
    expect(all).not.toHaveProperty('takes-fluoroquinolone')
    expect(all).not.toHaveProperty('height-loss')
    expect(all).toHaveProperty('skin-numb', false)
    expect(all).toHaveProperty('night-pain', false)
    expect(new Set(Object.values(all))).toEqual(new Set(['male', 30, false]))
  })

  it('answers what is asked only because of an answer that is there', () => {
    expect(complete({ 'new-medicine': true })).toHaveProperty('takes-fluoroquinolone', false)
    expect(complete({ age: 50 })).toHaveProperty('height-loss', false)
    expect(complete({ 'low-mood': true })).toHaveProperty('self-harm-thoughts', false)
  })

  it('changes nothing in what it was given', () => {
    const given = Object.freeze({ age: 30 })
    complete(given)
    expect(given).toEqual({ age: 30 })
  })
})

describe('the open safety questions', () => {
  it('come in asking order and leave out what need not be answered', () => {
    const { age: _, 'iv-drug-use': __, ...left } = complete(simpleStrain)
    expect(openSafetyQuestions(engineInForce, left, on)).toEqual(['age', 'iv-drug-use', 'height-loss'])
  })

  it('count an answer of not sure as an answer', () => {
    const all = complete(simpleStrain)
    expect(openSafetyQuestions(engineInForce, { ...all, age: '?', 'height-loss': '?' }, on)).toEqual([])
  })

  it('are all of them when nothing is answered, but for those that are not asked', () => {
    const open = openSafetyQuestions(engineInForce, {}, on)
    expect(open[0]).toBe('breathless')
    expect(open).toContain('duration')
    expect(open).not.toContain('chest-pain-type')
    expect(open).not.toContain('leg-feel')
    expect(open).not.toContain('skin-numb')
  })

  it('leave out what is asked and may stay open', () => {
    const open = openSafetyQuestions(engineInForce, { 'pain-region': ['leg-below-knee'] }, on)
    expect(open).not.toContain('leg-feel')
    expect(open).not.toContain('pain-region')
    expect(open).toContain('pain-now')
  })
})

import { describe, expect, it } from 'vitest'
import { toCondition } from '@unspasm/guideline/condition'
import { guideline } from '@unspasm/guideline/guideline'
import type { Answers } from './answers.ts'
import { createEngine, readContext } from './engine.ts'
import { createJudge } from './three-valued.ts'

const engine = createEngine(guideline, [
  { id: 't-asked', kind: 'boolean' },
  { id: 't-quiet', kind: 'number' },
])
const judge = createJudge(engine, (id) => id === 't-asked')
const on = '2026-11-24'
const woman: Answers = { sex: 'female', age: 40 }

const truthOf = (condition: string, answers: Answers = woman) =>
  judge(toCondition(condition), readContext(engine, answers, on)).truth
const askOf = (condition: string, answers: Answers = woman) =>
  judge(toCondition(condition), readContext(engine, answers, on)).ask

describe('a single question in three values', () => {
  it('is what was answered', () => {
    expect(truthOf('diabetes', { diabetes: true })).toBe('yes')
    expect(truthOf('diabetes', { diabetes: false })).toBe('no')
    expect(truthOf('pain-now >= 8', { 'pain-now': 8 })).toBe('yes')
    expect(truthOf('pain-now >= 8', { 'pain-now': 7 })).toBe('no')
    expect(truthOf('mobility-now in [on-floor, in-bed]', { 'mobility-now': 'in-bed' })).toBe('yes')
    expect(truthOf('equipment has shower', { equipment: ['kettle'] })).toBe('no')
  })

  it('is maybe when it is not answered, and names itself', () => {
    expect(truthOf('diabetes')).toBe('maybe')
    expect(truthOf('not diabetes')).toBe('maybe')
    expect(askOf('not diabetes')).toEqual(['diabetes'])
    expect(truthOf('curve-known has narrow-canal')).toBe('maybe')
    expect(truthOf('pain-now >= 8')).toBe('maybe')
  })

  it('reads "not sure" by the policy of its finding', () => {
    expect(truthOf('chest-pain', { 'chest-pain': '?' })).toBe('yes')
    expect(truthOf('diabetes', { diabetes: '?' })).toBe('no')
    expect(truthOf('pacemaker-or-icd', { 'pacemaker-or-icd': '?' })).toBe('maybe')
    expect(truthOf('fever-or-chills', { 'fever-or-chills': '?' })).toBe('maybe')
    expect(truthOf('medicine-groups has lithium', { 'medicine-groups': '?' })).toBe('maybe')
    expect(truthOf('pregnancy-weeks < 13', { ...woman, pregnancy: 'yes', 'pregnancy-weeks': '?' })).toBe('maybe')
  })

  it('takes an unknown age as old', () => {
    for (const answers of [{}, { age: '?' }]) {
      expect(truthOf('age >= 65', answers)).toBe('yes')
      expect(truthOf('age < 16', answers)).toBe('no')
    }
  })

  it('is no when it is not asked of this person', () => {
    expect(truthOf('pregnancy is yes', { sex: 'male', age: 30 })).toBe('no')
    expect(truthOf('d-pregnant', { sex: 'male', age: 30 })).toBe('no')
    expect(truthOf('pregnancy-weeks < 13', { ...woman, pregnancy: 'no' })).toBe('no')
    expect(truthOf('unknown(pregnancy)', { sex: 'male', age: 30 })).toBe('no')
    expect(truthOf('pregnancy is yes', { age: 30 })).toBe('maybe')
  })
})

describe('what is made of several', () => {
  it('is settled by one part that decides', () => {
    expect(truthOf('diabetes or takes-steroids', { 'takes-steroids': true })).toBe('yes')
    expect(truthOf('diabetes and takes-steroids', { 'takes-steroids': false })).toBe('no')
    expect(truthOf('diabetes or takes-steroids', { 'takes-steroids': false })).toBe('maybe')
    expect(truthOf('diabetes and takes-steroids', { 'takes-steroids': true })).toBe('maybe')
  })

  it('names every open question once, and none that is settled', () => {
    const answers = { 'takes-steroids': false }

    expect(askOf('(diabetes or takes-steroids) or (diabetes and poor-circulation)', answers)).toEqual([
      'diabetes',
      'poor-circulation',
    ])
  })

  it('follows derived values down to the questions', () => {
    expect(truthOf('d-curve-known', { 'curve-known': ['none'] })).toBe('no')
    expect(askOf('d-curve-known')).toEqual(['curve-known'])
  })

  it('counts by what is sure and what is possible', () => {
    const none = { age: 30, osteoporosis: false, 'takes-steroids': false, 'midline-bone-pain': false }

    expect(truthOf('d-fracture-flags >= 2', none)).toBe('no')
    expect(truthOf('d-fracture-flags >= 2', { ...none, osteoporosis: true, 'takes-steroids': true })).toBe('yes')
    expect(truthOf('d-fracture-flags >= 2', { age: 70 })).toBe('maybe')
    expect(truthOf('count(diabetes, osteoporosis) == 1', { diabetes: true, osteoporosis: false })).toBe('yes')
    expect(truthOf('count(diabetes, osteoporosis) == 1', { diabetes: true })).toBe('maybe')
  })

  it('asks for facts that are asked, and takes others as no', () => {
    expect(truthOf('t-asked')).toBe('maybe')
    expect(askOf('not t-asked')).toEqual(['t-asked'])
    expect(truthOf('t-quiet >= 0')).toBe('no')
    expect(truthOf('m-quiet-days >= 3')).toBe('no')
  })
})

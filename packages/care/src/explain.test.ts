import { describe, expect, it } from 'vitest'
import { on } from '../test/arbitrary-answers.ts'
import { personWith } from '../test/people.ts'
import type { Answers } from './answers.ts'
import { engineInForce } from './engine.ts'
import { answersBehind } from './explain.ts'

const behind = (when: string, answers: Answers = {}) => answersBehind(engineInForce, when, answers, on)

describe('the answers behind a condition', () => {
  it.each([
    ['fever-or-chills', { 'fever-or-chills': true }, ['fever-or-chills']],
    ['fever-or-chills and unwell', { 'fever-or-chills': true, unwell: true }, ['fever-or-chills', 'unwell']],
    ['fever-or-chills or unwell', {}, ['fever-or-chills', 'unwell']],
    ['fever-or-chills or unwell', { unwell: true }, ['unwell']],
    ['fever-or-chills and unwell', { unwell: true }, ['fever-or-chills']],
    ['not (fever-or-chills or unwell)', { unwell: true }, ['unwell']],
    ['age >= 50 and sex is male', { age: 60, sex: 'male' }, ['age', 'sex']],
    ['pain-region has chest', { 'pain-region': ['chest'] }, ['pain-region']],
    ['unknown(age) or unsure(sex)', { sex: '?' }, ['age', 'sex']],
    ['unwell or unwell and sex is male', { unwell: true, sex: 'male' }, ['unwell', 'sex']],
    ['count(unwell, night-pain, weight-loss) >= 2', { unwell: true, 'weight-loss': true }, ['unwell', 'weight-loss']],
    ['true', {}, []],
    ['worst(ces) is emergency-now or band(nerve-root) is likely or blocked(heat)', {}, []],
    ['m-day >= 3', {}, []],
  ] as readonly (readonly [string, Answers, readonly string[]])[])('%s at %j are %j', (when, answers, ids) => {
    expect(behind(when, answers)).toEqual(ids)
  })

  it('follow a derived value down to what was answered', () => {
    const answers = { diabetes: true, 'takes-steroids': true, 'fever-or-chills': true }
    expect(behind('fever-or-chills and d-infection-risk', answers)).toEqual([
      'fever-or-chills',
      'diabetes',
      'takes-steroids',
    ])
    expect(behind('d-leg-below-knee', { 'pain-region': ['leg-below-knee'] })).toContain('pain-region')
  })

  it('follow a derived number down to what was counted', () => {
    const answers = personWith({ age: 72, osteoporosis: true })
    expect(behind('d-fracture-flags >= 2', answers)).toEqual(['age', 'osteoporosis'])
  })

  it('name the date when there is one, else the band, for the days since this bout began', () => {
    expect(behind('d-duration-days >= 7', { 'onset-date': '2026-11-01', duration: 'under-3-days' })).toEqual([
      'onset-date',
    ])
    expect(behind('d-duration-days >= 7', { duration: '1-to-2-weeks' })).toEqual(['duration'])
    expect(behind('d-duration-days < 7')).toEqual(['duration'])
  })

  it('name the questions that stayed open after the help text', () => {
    expect(behind('d-recheck-unsure', { 'foot-drop': '?', 'calf-swelling': '?', unwell: '?' })).toEqual([
      'foot-drop',
      'calf-swelling',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import type { Answers } from '../answers.ts'
import { noDay } from './drink-log.ts'
import { hotDayAdviceOf } from './hot-day.ts'

const on = '2026-07-20'
const healthy: Answers = {
  age: 40,
  sex: 'female',
  'heart-failure': false,
  'kidney-disease': false,
  'fluid-restricted': false,
  'low-salt-blood-history': false,
  'liver-cirrhosis': false,
  'medicine-groups': ['none'],
}
const advice = (state: 'open' | 'ask' | 'closed', closedBy: readonly string[] = [], answers: Answers = {}) =>
  hotDayAdviceOf({
    status: { state, closedBy, limits: {} },
    answers: { ...healthy, ...answers },
    on,
    day: noDay(on),
    clinician: null,
  })

describe('a hot or sick day', () => {
  it('gives advice only where the drinking plan is open, and sips where only a sick stomach closes it', () => {
    expect(advice('open')).toBe('advise')
    expect(advice('closed', ['D-5'])).toBe('sips')
    expect(advice('closed', ['G-5', 'D-5'])).toBe('as-doctor')
    expect(advice('closed', ['G-5'])).toBe('as-doctor')
    expect(advice('ask')).toBe('ask')
  })

  it('leaves it to the doctor where drinking is not ours to set', () => {
    expect(advice('open', [], { 'heart-failure': true })).toBe('as-doctor')
    expect(advice('closed', ['D-5'], { 'kidney-disease': '?' })).toBe('as-doctor')
  })
})

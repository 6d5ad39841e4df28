import { pharmacistHits } from '@unspasm/guideline/medicines/pharmacist-hits'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../answers.ts'
import { hitStates, openFindings } from './known-hit.ts'
import { areManyPainkillerDays } from './painkiller-days.ts'

const on = '2026-07-20'
const stateOf = (id: (typeof pharmacistHits)[number]['id'], answers: Answers) =>
  hitStates(pharmacistHits, answers, on).get(id)

describe('lines of the pharmacist sheet', () => {
  it.each([
    ['older', { age: 65 }, 'yes'],
    ['older', { age: 64 }, 'no'],
    ['older', {}, 'unknown'],
    ['pregnant', { sex: 'female', age: 30, pregnancy: 'maybe' }, 'yes'],
    ['pregnant', { sex: 'female', age: 30, pregnancy: '?' }, 'unknown'],
    ['pregnant', { sex: 'female', age: 30 }, 'unknown'],
    ['pregnant', { sex: 'male', age: 30 }, 'no'],
    ['ulcer', { 'ulcer-history': true }, 'yes'],
    ['ulcer', { 'ulcer-history': '?' }, 'unknown'],
    ['ulcer', {}, 'unknown'],
    ['ulcer', { 'ulcer-history': false }, 'no'],
    ['breastfeeding', { sex: 'female', age: 30, breastfeeding: '?' }, 'unknown'],
  ] as const)('%s with %o: %s', (id, answers, state) => {
    expect(stateOf(id, answers)).toBe(state)
  })

  it('name the questions that are open, each once, and none that nobody would ask', () => {
    const open = openFindings(pharmacistHits, { age: 30, sex: 'male', 'kidney-disease': false }, on)

    expect(open).toContain('ulcer-history')
    expect(open).not.toContain('pregnancy')
    expect(open).not.toContain('breastfeeding')
    expect(open).not.toContain('kidney-disease')
    expect(new Set(open).size).toBe(open.length)
  })
})

describe('painkillers on many days', () => {
  const days = (count: number, from: number) =>
    Array.from({ length: count }, (_, at) => `2026-07-${String(from + at).padStart(2, '0')}`)

  it('are ten of the last fourteen, today included, each day once', () => {
    expect(areManyPainkillerDays(days(10, 7), on)).toBe(true)
    expect(areManyPainkillerDays(days(9, 7), on)).toBe(false)
    expect(areManyPainkillerDays([...days(9, 7), '2026-07-07'], on)).toBe(false)
    expect(areManyPainkillerDays(days(10, 6), on)).toBe(false)
  })
})

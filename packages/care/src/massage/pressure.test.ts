import { describe, expect, it } from 'vitest'
import type { Sitting } from '../diary.ts'
import { halved, pressureCapOf } from './pressure.ts'

const worse: Sitting = { on: '2026-01-10', kind: 'massage', response: 'worse' }
const better: Sitting = { on: '2026-01-20', kind: 'massage', response: 'better' }

describe('the cap of pressure', () => {
  it('is 5, and rules only lower it', () => {
    expect(pressureCapOf({}, [], [])).toBe(5)
    expect(pressureCapOf({ pressureCap: 9 }, [], [])).toBe(5)
    expect(pressureCapOf({ pressureCap: 3 }, [], [])).toBe(3)
  })

  it('falls by 2 for the rest of the bout after a sitting that was worse, and never below 1', () => {
    expect(pressureCapOf({}, [], [worse])).toBe(3)
    expect(pressureCapOf({}, [], [worse, better, better])).toBe(3)
    expect(pressureCapOf({}, [], [worse, worse])).toBe(3)
    expect(pressureCapOf({ pressureCap: 2 }, [], [worse])).toBe(1)
  })

  it('is not lowered twice where the gate has done it', () => {
    expect(pressureCapOf({ pressureCap: 3 }, ['MR-1'], [worse])).toBe(3)
  })

  it('does not mind a visit to a physiotherapist', () => {
    expect(pressureCapOf({}, [], [{ ...worse, kind: 'physio' }])).toBe(5)
  })

  it('is halved after too much, and never below 1', () => {
    expect([5, 4, 3, 2, 1].map(halved)).toEqual([2, 2, 1, 1, 1])
  })
})

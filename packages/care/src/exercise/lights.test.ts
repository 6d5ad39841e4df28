import { describe, expect, it } from 'vitest'
import { lightDuring, nextDayLight, nextDayRise, worstLight } from './lights.ts'

describe('the light during a movement', () => {
  it.each([
    [0, 2, 'green'],
    [3, 2, 'green'],
    [4, 4, 'amber'],
    [5, 4, 'amber'],
    [6, 6, 'red'],
    [4, 2, 'red'],
    [3, 1, 'red'],
    [2, 0, 'red'],
    [1, 0, 'green'],
    [10, 9, 'red'],
  ] as const)('of pain %i after %i before is %s', (pain, before, light) => {
    expect(lightDuring(pain, before)).toBe(light)
  })

  it('is not known, and never green, when nobody answers', () => {
    expect(lightDuring(null, 2)).toBeNull()
    expect(worstLight(['green', null])).toBeNull()
  })
})

describe('the light of the next day', () => {
  it.each([
    [-3, 'green'],
    [1, 'green'],
    [2, 'amber'],
    [3, 'red'],
    [7, 'red'],
  ] as const)('of a rise by %i is %s', (rise, light) => {
    expect(nextDayLight(rise)).toBe(light)
  })

  it('reads the highest number of the day after, and is not known without one', () => {
    const pains = [
      { on: '2026-11-24', pain: 9 },
      { on: '2026-11-25', pain: 3 },
      { on: '2026-11-25', pain: 6 },
      { on: '2026-11-26', pain: 9 },
    ]

    expect(nextDayRise('2026-11-24', 4, pains)).toBe(2)
    expect(nextDayRise('2026-11-26', 4, pains)).toBeNull()
    expect(nextDayRise('2026-11-24', undefined, pains)).toBeNull()
    expect(nextDayLight(null)).toBeNull()
  })
})

it('takes the worst of some lights', () => {
  expect(worstLight([])).toBe('green')
  expect(worstLight([null, 'amber', 'green'])).toBe('amber')
  expect(worstLight(['amber', 'red', null])).toBe('red')
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFinished, typed } from './age-digits.ts'

const afterTaps = (taps: string) => [...taps].reduce(typed, '')

describe('the number pad for the age', () => {
  it.each(['13', '34', '99', '100', '112', '120'])('takes %s at the last digit', (age) => {
    expect(afterTaps(age)).toBe(age)
    expect(isFinished(age)).toBe(true)
  })

  it.each(['4', '9', '10', '11', '12'])('waits for "Continue" after %s, which may go on or is one digit', (digits) => {
    expect(afterTaps(digits)).toBe(digits)
    expect(isFinished(digits)).toBe(false)
  })

  it('begins anew at a digit that would make nobody’s age, and after a finished age', () => {
    expect(afterTaps('125')).toBe('5')
    expect(afterTaps('345')).toBe('5')
    expect(afterTaps('3456')).toBe('56')
  })

  it('never holds an age outside 0 to 120, whatever is tapped', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'0123456789'), { maxLength: 12 }), (taps) => {
        const digits = taps.reduce(typed, '')
        expect(digits).toMatch(taps.length === 0 ? /^$/ : /^(0|[1-9]\d{0,2})$/)
        expect(Number(digits)).toBeLessThanOrEqual(120)
      }),
    )
  })

  it('reaches every age by its own digits', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 120 }), (age) => afterTaps(String(age)) === String(age)))
  })
})

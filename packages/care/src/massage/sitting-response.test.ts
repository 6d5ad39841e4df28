import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSitting, settledResponse } from './sitting-response.ts'

describe('how a sitting counts', () => {
  it.each([
    ['better', 5, 3, false, 'better', false],
    ['better', 5, 4, false, 'better', false],
    ['better', 5, 5, false, 'same', true],
    ['better', 5, 8, false, 'worse', true],
    ['same', 5, 3, false, 'same', true],
    ['same', 5, 4, false, 'same', false],
    ['same', 5, 7, false, 'worse', true],
    ['worse', 5, 5, false, 'worse', false],
    ['worse', 5, 2, false, 'worse', true],
    ['better', 5, 2, true, 'worse', false],
    ['same', 5, 5, true, 'worse', false],
  ] as const)('said %s, pain %i to %i, new leg symptom %s: counts %s', (said, before, later, leg, counts, disagree) => {
    expect(readSitting(said, before, later, leg)).toMatchObject({ counts, disagree })
  })

  it.each([
    ['better', 'same'],
    ['same', 'same'],
    ['worse', 'worse'],
  ] as const)('said %s counts as %s when a number is missing', (said, counts) => {
    expect(readSitting(said, undefined, 3, false)).toEqual({ byNumbers: null, byWord: said, counts, disagree: false })
    expect(readSitting(said, 3, undefined, false)).toMatchObject({ byNumbers: null, counts })
  })

  it('waits a day for the choice, then takes the less favourable one', () => {
    const read = readSitting('better', 5, 8, false)
    expect(settledResponse(read, null, 23)).toBeNull()
    expect(settledResponse(read, null, 24)).toBe('worse')
    expect(settledResponse(read, 'better', 1)).toBe('better')
    expect(settledResponse(read, 'same', 1)).toBeNull()
  })

  it('never counts as better what either calls worse, unless the person chooses', () => {
    const pain = fc.nat({ max: 10 })
    fc.assert(
      fc.property(fc.constantFrom('better', 'same', 'worse'), pain, pain, fc.boolean(), (said, before, later, leg) => {
        const { counts, byNumbers } = readSitting(said, before, later, leg)
        if (said === 'worse' || byNumbers === 'worse' || leg) expect(counts).toBe('worse')
      }),
    )
  })
})

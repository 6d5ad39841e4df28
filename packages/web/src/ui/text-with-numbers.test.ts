import { regionOf } from '@unspasm/guideline/region-of'
import { regions, unknownRegion } from '@unspasm/guideline/regions'
import { describe, expect, it } from 'vitest'
import { cutAtNumbers } from './text-with-numbers.tsx'

const region = (chosen: string) => regionOf({ chosen, timeZone: '', languages: [] })
const numbersIn = (text: string, code: string) =>
  cutAtNumbers(text, region(code)).flatMap(({ phone }) => phone?.number ?? [])

describe('telephone numbers in a text', () => {
  it('are found, each with what stands around it', () => {
    expect(cutAtNumbers('Call 999 now.', region('GB')).map(({ text }) => text)).toEqual(['Call ', '999', ' now.'])
    expect(numbersIn('Call someone to be with you, and 111 or 999.', 'GB')).toEqual(['111', '999'])
    expect(numbersIn('call 0800 111 0 111, or 112 if', 'DE')).toEqual(['0800 111 0 111', '112'])
    expect(numbersIn('call *4141, or 131 if', 'CL')).toEqual(['*4141', '131'])
  })

  it('are not found inside a longer number', () => {
    expect(numbersIn('in the year 1112, or 9990', 'GB')).toEqual([])
  })

  it('change nothing of the text, in any region', () => {
    for (const where of [...regions, unknownRegion]) {
      const text = `Call ${where.emergency.number}, ${where.crisis?.number ?? ''} or ${where.urgentAdvice?.number ?? ''}.`
      expect(
        cutAtNumbers(text, where)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
      expect(cutAtNumbers(text, where).filter(({ phone }) => phone).length).toBeGreaterThan(0)
    }
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded, foldedPostcode } from './folded.ts'

describe('a folded text', () => {
  it('does not change when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(folded(text))).toBe(folded(text))
      }),
    )
  })

  it('is the same for the composed and the decomposed spelling', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(text.normalize('NFD'))).toBe(folded(text.normalize('NFC')))
      }),
    )
  })

  it.each([
    ['Zürich', 'zurich'],
    ['Łódź', 'lodz'],
    ['Saint-Étienne', 'saint etienne'],
    ['GROẞSTADT', 'grossstadt'],
    ['İzmir', 'izmir'],
    ["St Paul's", 'st paul s'],
    ['東京', '東京'],
  ])('of %s is %s', (text, expected) => {
    expect(folded(text)).toBe(expected)
  })

  it('of a postcode has no space', () => {
    expect(foldedPostcode(' bs1 4dj ')).toBe('bs14dj')
  })
})

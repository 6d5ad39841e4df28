import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDraft } from './draft.ts'

describe('a draft, whatever lies on the device', () => {
  it('is read without an error, and read again is the same', () => {
    const parts = ['practice', 'place', 'kept', 'details', 'agreedTo', 'gender'] as const
    const stored = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...parts), fc.jsonValue()))
    fc.assert(
      fc.property(stored, (raw) => {
        const draft = readDraft(raw)

        expect(readDraft(draft)).toEqual(draft)
      }),
    )
  })
})

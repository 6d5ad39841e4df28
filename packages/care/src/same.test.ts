import { describe, expect, it } from 'vitest'
import { isSame } from './same.ts'

describe('two pieces of data', () => {
  it('say the same when every part does, in whatever order it is named', () => {
    expect(isSame({ on: 'a', list: [1, { b: null }] }, { list: [1, { b: null }], on: 'a' })).toBe(true)
    expect(isSame(Number.NaN, Number.NaN)).toBe(true)
  })

  it('differ by a value, by a name, by a length, by being nothing', () => {
    for (const [one, other] of [
      [{ a: 1 }, { a: 2 }],
      [{ a: 1 }, { b: 1 }],
      [{ a: undefined }, {}],
      [{}, { a: undefined }],
      [{ a: undefined }, { b: undefined }],
      [[1], [1, 2]],
      [[], {}],
      [null, {}],
      [undefined, null],
      ['1', 1],
    ])
      expect(isSame(one, other)).toBe(false)
  })
})

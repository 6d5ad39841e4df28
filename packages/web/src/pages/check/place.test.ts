import { newCheck, type Check, type Step } from '@unspasm/care/ask'
import { describe, expect, it } from 'vitest'
import { backTo, closeAgain, entryAfter, placeIn } from './place.ts'

const leaving = (...left: readonly string[]): Check => ({ ...newCheck, answers: { breathless: false }, left })
const screen: Step = { kind: 'screen', screen: 's2-nerves', rows: [] }
const recheck: Step = { kind: 'recheck', screen: 's2-nerves', finding: 'leg-weakness' }

describe('the way back through the check', () => {
  it('opens the screens that were left since, and keeps every answer', () => {
    const check = leaving('s1-danger-now', 's2-nerves', 's3-feeling-ill')

    expect(backTo(check, 1)).toEqual(leaving('s1-danger-now'))
    expect(backTo(check, 0)).toEqual(leaving())
  })

  it('does not invent a way forward', () => {
    const check = leaving('s1-danger-now')

    expect(backTo(check, 5)).toBe(check)
  })

  it('makes an entry for each screen, and none for what is asked in between', () => {
    const first = { left: 0, isFirst: true }

    expect(entryAfter(screen, first, leaving('s1-danger-now'))).toEqual({
      replaces: false,
      place: { left: 1, isFirst: false },
    })
    expect(entryAfter(recheck, first, leaving('s1-danger-now'))).toEqual({
      replaces: true,
      place: { left: 1, isFirst: true },
    })
  })

  it('reads only entries of the check', () => {
    expect(placeIn({ left: 3, isFirst: true })).toEqual({ left: 3, isFirst: true })
    expect(placeIn({ left: 3 })).toEqual({ left: 3, isFirst: false })
    for (const state of [null, undefined, 'left', {}, { left: -1 }, { left: '3' }, { left: 1.5 }]) {
      expect(placeIn(state)).toBeNull()
    }
  })

  it('closes a screen that was opened for a change and left as it was', () => {
    expect(closeAgain(leaving('s1-danger-now'), ['s9-how-bad']).left).toEqual(['s1-danger-now', 's9-how-bad'])
    expect(closeAgain(leaving('s9-how-bad'), ['s9-how-bad']).left).toEqual(['s9-how-bad'])
  })
})

import { describe, expect, it } from 'vitest'
import { isSlip, type Tap } from './slip.ts'

const first: Tap = { page: 'Part 1', at: 1000, x: 200, y: 700, count: 1, isTouch: true }
const second = (change: Partial<Tap>): Tap => ({ ...first, ...change })

describe('a slip of the finger', () => {
  it('is a second tap on a page that has just come under the finger', () => {
    expect(isSlip(first, second({ page: 'Part 2', at: 1200, x: 220 }))).toBe(true)
    expect(isSlip(first, second({ page: 'Part 2', at: 1400, count: 2, isTouch: false }))).toBe(true)
  })

  it('is not a second tap on the same page, as for an age of 33', () => {
    expect(isSlip(first, second({ at: 1100, count: 2 }))).toBe(false)
  })

  it('is not a tap after the time that it takes to read', () => {
    expect(isSlip(first, second({ page: 'Part 2', at: 1350 }))).toBe(false)
  })

  it('is not a tap on another place, as on two places that hurt', () => {
    expect(isSlip(first, second({ page: 'Part 2', at: 1100, y: 640 }))).toBe(false)
  })

  it('is not a quick click with a mouse, nor the first tap of all', () => {
    expect(isSlip(first, second({ page: 'Part 2', at: 1100, isTouch: false }))).toBe(false)
    expect(isSlip(null, first)).toBe(false)
  })
})

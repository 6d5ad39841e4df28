import { describe, expect, it } from 'vitest'
import { mergeLimits } from './limits.ts'

describe('limits of several rules', () => {
  it('take the least of what is at most, and the greatest of what is at least', () => {
    expect(mergeLimits([{ maxMinutes: 20, layers: 2 }, { maxMinutes: 10, layers: 3 }, { gapMinutes: 60 }])).toEqual({
      maxMinutes: 10,
      layers: 3,
      gapMinutes: 60,
    })
  })

  it('do not depend on their order', () => {
    const some = [{ maxMinutes: 15, extraLayers: 1 }, { maxMinutes: 10 }, { gapMinutes: 60, pressureCap: 3 }] as const

    expect(mergeLimits(some)).toEqual(mergeLimits(some.toReversed()))
  })

  it('keep every note once, in the order in which they come', () => {
    expect(mergeLimits([{ notes: ['sit-up', 'not-in-bed'] }, { notes: ['not-in-bed', 'back-only'] }]).notes).toEqual([
      'sit-up',
      'not-in-bed',
      'back-only',
    ])
  })

  it('never start with more than they allow', () => {
    expect(mergeLimits([{ defaultMinutes: 15 }, { maxMinutes: 10 }])).toEqual({ defaultMinutes: 10, maxMinutes: 10 })
  })

  it('take a drop off the pressure, down to 1 and no further', () => {
    expect(mergeLimits([{ pressureCap: 5 }, { pressureDrop: 2 }])).toEqual({ pressureCap: 3 })
    expect(mergeLimits([{ pressureCap: 2 }, { pressureDrop: 2 }])).toEqual({ pressureCap: 1 })
  })
})

import { heatDoses } from '@unspasm/guideline/tools'
import type { HeatVariant } from '@unspasm/guideline/heat/heat-variant'
import { describe, expect, it } from 'vitest'
import { looksAtSkin, nextCheckMinute } from './check-times.ts'

/** Checks of each kind of heat until the end of its longest session, by hand; `skin`: those that look at the skin. */
const kinds: readonly (readonly [HeatVariant, checks: readonly number[], skin: readonly number[]])[] = [
  ['heat-wrap', [30, 90, 150, 210, 270, 330, 390, 450], [30, 90, 150, 210, 270, 330, 390, 450]],
  ['electric-pad', [5, 10, 20], [10, 20]],
  ['hot-water-bottle', [5, 10, 20], [10]],
  ['warm-shower', [5, 10], [10]],
  ['improvised-bottle', [5, 10], [10]],
  ['cold-pack', [5, 10], [5, 10]],
]

function checksOf(variant: HeatVariant, checkEveryMinutes: number | null, until: number): readonly number[] {
  const minutes: number[] = []
  for (let at = 0; ;) {
    at = nextCheckMinute({ variant, checkEveryMinutes }, at)
    if (at > until) return minutes
    minutes.push(at)
  }
}

describe('the checks of each kind of heat', () => {
  it('are of every kind', () => {
    expect(kinds.map(([variant]) => variant).toSorted()).toEqual(Object.keys(heatDoses).toSorted())
  })

  it.each(kinds)('%s is asked at %j minutes, and looked at under it at %j', (variant, checks, skin) => {
    const { maxMinutes } = heatDoses[variant]

    expect(checksOf(variant, null, maxMinutes)).toEqual(checks)
    expect(checks.filter((minute) => looksAtSkin({ variant, checkEveryMinutes: null }, minute))).toEqual(skin)
  })

  it.each(kinds)('%s is asked every 5 minutes where a gate says so, and looked at under it each time', (variant) => {
    const everyFive = checksOf(variant, 5, 15)

    expect(everyFive).toEqual([5, 10, 15])
    expect(everyFive.every((minute) => looksAtSkin({ variant, checkEveryMinutes: 5 }, minute))).toBe(true)
  })

  it('of the wrap stay as they are where a gate asks for every hour', () => {
    expect(checksOf('heat-wrap', 60, 150)).toEqual([30, 90, 150])
  })
})

/** The dose table, by hand: usual, most, gap, sessions and skin minutes a day, layers. Source: remedies 1.4. */
const doses: readonly (readonly [variant: HeatVariant, dose: readonly (number | undefined)[]])[] = [
  ['hot-water-bottle', [15, 20, 60, 6, 120, 2]],
  ['improvised-bottle', [10, 15, 60, 4, 60, 3]],
  ['electric-pad', [15, 20, 60, 4, 120, 2]],
  ['heat-wrap', [240, 480, 960, 1, 480, undefined]],
  ['warm-shower', [10, 15, 60, 2, 30, undefined]],
  ['cold-pack', [10, 15, 60, 6, 90, 1]],
]

describe('each row of the doses', () => {
  it.each(doses)('%s is as the specification says: %j', (variant, dose) => {
    const { defaultMinutes, maxMinutes, gapMinutes, sessionsPerDay, skinMinutesPerDay, ...more } = heatDoses[variant]
    const { layers, ...rest } = { layers: undefined, ...more } as { readonly layers?: number }

    expect([defaultMinutes, maxMinutes, gapMinutes, sessionsPerDay, skinMinutesPerDay, layers]).toEqual(dose)
    expect(rest).toEqual({
      ...(variant !== 'cold-pack' && { comfortMax: 2 }),
      ...(variant === 'warm-shower' && { waterMaxCelsius: 40 }),
    })
  })

  it('is of every kind', () => {
    expect(doses.map(([variant]) => variant).toSorted()).toEqual(Object.keys(heatDoses).toSorted())
  })
})

import type { Sources } from '../source.ts'

/** What hot water there is. */
export type HotWater = 'kettle' | 'tap'

/** Parts of hot to cold water, by volume. */
export type MixRatio = {
  readonly from: HotWater
  /** `warm`: cold tap water is warmer than `coldTap.usualMost`. */
  readonly cold: 'usual' | 'warm'
  readonly hot: number
  readonly coldParts: number
}

/**
 * Warm water for a bottle: how warm, how full, from what. Degrees Celsius; litres.
 *
 * `most` is never exceeded; below `least` it is only milder. `boiled` is a kettle that has just boiled, `hotTap` a tap that
 * nobody measured. `coldTap` is how cold the cold tap may be; warmer than `usualMost` is a hot climate.
 * Source: remedies 1.5, 4.
 */
export const waterRules = {
  target: 50,
  least: 45,
  most: 55,
  fillShare: 2 / 3,
  boiled: 100,
  hotTap: 60,
  coldTap: { least: 10, usualMost: 25, warmMost: 30 },
  litres: [0.5, 1, 1.5, 2],
  sources: ['E8', 'EXPERT'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

/**
 * Ratios that reach 45 to 55 °C. Cold water goes in first.
 *
 * Source: remedies 1.5, 4.
 */
export const mixRatios = [
  { from: 'kettle', cold: 'usual', hot: 2, coldParts: 3 },
  { from: 'kettle', cold: 'warm', hot: 1, coldParts: 2 },
  { from: 'tap', cold: 'usual', hot: 3, coldParts: 1 },
  { from: 'tap', cold: 'warm', hot: 3, coldParts: 1 },
] as const satisfies readonly MixRatio[]

/**
 * Ratios for bottles that go soft: at most 45 °C, and never from a kettle. Half and half is the choice of the authors: with
 * a 60 °C tap it stays at or below 45 °C up to 30 °C of cold water.
 *
 * Source: remedies 1.5, extra rules of `improvised-bottle`.
 */
export const softBottle = {
  mostCelsius: 45,
  ratios: [
    { from: 'tap', cold: 'usual', hot: 1, coldParts: 1 },
    { from: 'tap', cold: 'warm', hot: 1, coldParts: 1 },
  ] satisfies readonly MixRatio[],
  sources: ['EXPERT'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

/**
 * A hot-water bottle lasts about so many months from the month of its date mark; older ones are not used.
 *
 * Source: remedies 1.5, 1.
 */
export const bottleLife = { months: 24, sources: ['E8'] } as const satisfies {
  readonly months: number
  readonly sources: Sources
}

import { mixRatios, softBottle, waterRules, type HotWater, type MixRatio } from '@unspasm/guideline/heat/water-rules'

/** Water for a bottle. Litres; degrees Celsius at the coldest and the warmest that the cold tap may be. */
export type Mix = {
  readonly coldLitres: number
  readonly hotLitres: number
  readonly fromCelsius: number
  readonly toCelsius: number
}

/** What is measured: too hot, right, or only milder. */
export type WaterVerdict = 'too-hot' | 'right' | 'mild'

/**
 * Temperature of hot and cold water together: T = (Vh·Th + Vc·Tc) / (Vh + Vc).
 *
 * @param hotParts and `coldParts`: volumes in one unit, their sum more than 0.
 * @param hot and `cold`: degrees Celsius.
 * Source: remedies 1.5, 4.
 */
export function mixedCelsius(hotParts: number, hot: number, coldParts: number, cold: number): number {
  return (hotParts * hot + coldParts * cold) / (hotParts + coldParts)
}

/**
 * How much cold and how much hot water, for a bottle filled to its mark.
 *
 * @param bottleLitres what the bottle holds, more than 0; it is filled to two thirds.
 * @param isWarmCold   cold tap water is warmer than usual; not sure counts as warm, which makes the water milder.
 * @param most         degrees Celsius that the water never exceeds; more than the rules allow counts as what they allow.
 * @returns `null` when no ratio stays below `most` from this water: it is not used.
 * Source: remedies 1.5, 4.
 */
export function mixOf(bottleLitres: number, from: HotWater, isWarmCold: boolean, most: number): Mix | null {
  const limit = Math.min(most, waterRules.most)
  const ratios: readonly MixRatio[] = limit <= softBottle.mostCelsius ? softBottle.ratios : mixRatios
  const ratio = ratios.find((row) => row.from === from && row.cold === (isWarmCold ? 'warm' : 'usual'))
  if (!ratio) return null
  const { least, usualMost, warmMost } = waterRules.coldTap
  const hot = from === 'kettle' ? waterRules.boiled : waterRules.hotTap
  const at = (cold: number) => mixedCelsius(ratio.hot, hot, ratio.coldParts, cold)
  const toCelsius = at(isWarmCold ? warmMost : usualMost)
  if (toCelsius > limit) return null
  const litres = bottleLitres * waterRules.fillShare
  const hotLitres = (litres * ratio.hot) / (ratio.hot + ratio.coldParts)
  return {
    coldLitres: litres - hotLitres,
    hotLitres,
    fromCelsius: at(isWarmCold ? usualMost : least),
    toCelsius,
  }
}

/**
 * What a thermometer reading means.
 *
 * @param most as in `mixOf`.
 * Source: remedies 1.5, 4.
 */
export function waterVerdict(celsius: number, most: number): WaterVerdict {
  const limit = Math.min(most, waterRules.most)
  if (!(celsius <= limit)) return 'too-hot'
  return celsius < waterRules.least ? 'mild' : 'right'
}

import { effectPrior, verdictRules } from '@unspasm/guideline/effect/effect-rules'
import { normalShareBelow } from './normal.ts'

/** What is believed of an effect after some comparisons. Negative points mean less pain with the remedy. */
export type Posterior = {
  /** s²: variance of one comparison, points². */
  readonly noiseVariance: number
  /** m: the effect, shrunk towards none; points. */
  readonly mean: number
  /** √v; points. */
  readonly deviation: number
  /** Probability of half a point less pain, or more. */
  readonly helps: number
  /** Probability of half a point more pain, or more. */
  readonly worse: number
  /** Probability of less than one point either way. */
  readonly same: number
}

/**
 * What pairs of days say.
 *
 * s² = (ν0·s0² + Σ(Dᵢ−D̄)²) / (ν0+n−1),  se² = s²/n
 *
 * @param differences with minus without, points, one a pair; numbers that are not finite are left out.
 * @returns           `null` of no difference.
 * Source: plan 6.5.
 */
export function posteriorOfPairs(differences: readonly number[]): Posterior | null {
  const known = differences.filter(Number.isFinite)
  if (known.length === 0) return null
  return posteriorOf(meanOf(known), squaresOf(known), known.length - 1, 1 / known.length)
}

/**
 * What requests say.
 *
 * s² = (ν0·s0² + SS within arms) / (ν0+na+nb−2),  se² = s²·(1/na+1/nb)
 *
 * @param now  change of pain in 20 minutes where the remedy came first; points.
 * @param wait the same where it came after.
 * @returns    `null` when either has no number.
 * Source: plan 6.5.
 */
export function posteriorOfArms(now: readonly number[], wait: readonly number[]): Posterior | null {
  const [a, b] = [now.filter(Number.isFinite), wait.filter(Number.isFinite)]
  if (a.length === 0 || b.length === 0) return null
  return posteriorOf(
    meanOf(a) - meanOf(b),
    squaresOf(a) + squaresOf(b),
    a.length + b.length - 2,
    1 / a.length + 1 / b.length,
  )
}

/** The mean of some numbers; not a number of none. */
export const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

function squaresOf(values: readonly number[]): number {
  const mean = meanOf(values)
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
}

/** v = 1/(1/se² + 1/τ²),  m = v·(estimate/se²) */
function posteriorOf(estimate: number, squares: number, degrees: number, share: number): Posterior {
  const { noiseDegrees, noisePoints, effectPoints } = effectPrior
  const { helpPoints, worsePoints, samePoints } = verdictRules
  const noiseVariance = (noiseDegrees * noisePoints ** 2 + squares) / (noiseDegrees + degrees)
  const errorVariance = noiseVariance * share
  const variance = 1 / (1 / errorVariance + 1 / effectPoints ** 2)
  const mean = variance * (estimate / errorVariance)
  const deviation = Math.sqrt(variance)
  const below = (points: number) => normalShareBelow((points - mean) / deviation)
  return {
    noiseVariance,
    mean,
    deviation,
    helps: below(-helpPoints),
    worse: 1 - below(worsePoints),
    same: below(samePoints) - below(-samePoints),
  }
}

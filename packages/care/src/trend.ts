import { metricBounds } from '@unspasm/guideline/review-rules'

export const trends = ['better', 'same', 'worse', 'no-data'] as const

export type Trend = (typeof trends)[number]

/** The middle of some numbers, the mean of the middle two of an even count; `null` of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

/**
 * How much pain has fallen: `points = base − week`, `percent = 100 · points / base`, 0 when base is 0; negative is a rise.
 *
 * @param base points 0 to 10, or `null` when it is not known.
 * @param week points 0 to 10, or `null` when it is not known.
 * @returns    `null` when either is not known.
 */
export function dropOf(
  base: number | null,
  week: number | null,
): { readonly points: number; readonly percent: number } | null {
  if (base === null || week === null) return null
  const points = base - week
  return { points, percent: base === 0 ? 0 : (100 * points) / base }
}

/**
 * Which way the pain goes. Worse is tried first, then better, no data, same: a doubt never speaks for better.
 *
 * @param feelsWorse whether the newest check-in says worse or much worse.
 * Source: findings dictionary 0.2.1, m-pain-trend.
 */
export function trendOf(base: number | null, week: number | null, feelsWorse: boolean): Trend {
  const { trendPoints, trendPercent } = metricBounds
  const drop = dropOf(base, week)
  if (feelsWorse || (drop !== null && drop.points <= -trendPoints)) return 'worse'
  if (drop !== null && (drop.points >= trendPoints || drop.percent >= trendPercent)) return 'better'
  return week === null ? 'no-data' : 'same'
}

import { mostPercent, roundedTo } from '@unspasm/guideline/effect/effect-rules'

/** Points as people read them, to the nearest half: "1.5", "2", never "-0". Source: plan 6.6. */
export function inHalves(points: number): string {
  const rounded = Math.round(points / roundedTo) * roundedTo
  return String(rounded === 0 ? 0 : rounded)
}

/** A probability as people read it: whole percent, rounded down, at most 99. */
export function inPercent(probability: number): string {
  return `${Math.min(mostPercent, Math.max(0, Math.floor(100 * probability)))} %`
}

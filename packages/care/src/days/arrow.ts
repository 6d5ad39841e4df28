import { measureChange } from '@unspasm/guideline/check-in'
import { dropOf } from '../trend.ts'

export type Arrow = 'up' | 'down' | 'same'

/**
 * Which way a measure went against its start: an arrow only for a change that counts, else "about the same".
 *
 * @param start and `now`: the same unit; `null` when not known.
 * @returns `null` when either is not known.
 * Source: plan 7, arrow rule.
 */
export function arrowOf(measure: keyof typeof measureChange, start: number | null, now: number | null): Arrow | null {
  const drop = dropOf(start, now)
  if (drop === null) return null
  const { points, percent } = measureChange[measure]
  const counts = Math.abs(drop.points) >= points || (percent !== null && Math.abs(drop.percent) >= percent)
  if (!counts) return 'same'
  return drop.points > 0 ? 'down' : 'up'
}

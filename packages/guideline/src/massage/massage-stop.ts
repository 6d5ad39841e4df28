import type { Sources } from '../source.ts'
import type { StopSign, StopSignId } from '../stop-signs.ts'

/**
 * What stops a massage and asks the danger questions again, besides every sign that does so anywhere: `rechecks` go on
 * elsewhere and do not here, `signs` are asked only here.
 *
 * `painRise`: points above the start, during the massage or after it.
 * Source: remedies 2.5, stop signs while running.
 */
export const massageStop = {
  signs: [{ id: 'SM-S1', does: 'stop', opens: ['s2-nerves'], sources: ['R46', 'E13'] }],
  rechecks: ['SS-3', 'SS-4', 'SS-6'],
  painRise: 2,
  sources: ['R46', 'E13'],
} as const satisfies {
  readonly signs: readonly StopSign[]
  readonly rechecks: readonly StopSignId[]
  readonly painRise: number
  readonly sources: Sources
}

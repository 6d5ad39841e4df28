import type { Sources } from '../source.ts'

/**
 * Pressure feel, 0 to 10: what is aimed at, and what is never passed. Rules only lower it, and never below `least`.
 *
 * `anchors`: numbers that have a word. `worseDrop`: taken off for the rest of a bout after the first sitting that was worse.
 * Source: remedies 2.3, 2.7 MR-1.
 */
export const pressureScale = {
  target: { from: 3, to: 5 },
  ceiling: 5,
  least: 1,
  anchors: [0, 3, 5, 7, 10],
  worseDrop: 2,
  sources: ['E13', 'EXPERT'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

/** Signs that end pressure at once on that spot; each has words. Source: remedies 2.3. */
export const spotSigns = ['electric-or-burning', 'down-a-leg', 'numb', 'holding-breath', 'above-cap'] as const

export type SpotSignId = (typeof spotSigns)[number]

import type { Sources } from '../source.ts'

/** One way to spend a break: a movement with its count, or its minutes. Ids of `movements.ts`. */
export type BreakMove = {
  readonly movement: string
  /** On each side where the movement has two. */
  readonly reps?: number
  readonly minutes?: { readonly from: number; readonly until: number }
  /** Also offered while sitting is paced. */
  readonly whenPaced?: true
}

/**
 * What a break can hold, in the order of rotation.
 *
 * Source: remedies 3.2, break menu.
 */
export const breakMenu = [
  { movement: 'standing-back-bend', reps: 8 },
  { movement: 'standing-side-bend', reps: 4 },
  { movement: 'seated-pelvic-rock', reps: 10 },
  { movement: 'sit-to-stand', reps: 8 },
  { movement: 'walking-gait', minutes: { from: 2, until: 5 }, whenPaced: true },
  { movement: 'standing-supported-sway', reps: 6, whenPaced: true },
] as const satisfies readonly BreakMove[]

export const breakMenuSources: Sources = ['E15', 'E16', 'EXPERT']

/**
 * Movements of the menu that bend the back forward; left out while this is not surely "no".
 *
 * Source: remedies 5.2, X-1.
 */
export const noBendingWhen = 'osteoporosis or takes-steroids or height-loss or d-fracture-flags >= 2'

import type { Sources } from '../source.ts'

/**
 * Points of a movement in the choice. `match`: its direction is the one that the direction test found good.
 *
 * Source: remedies 5.6.
 */
export const choicePoints = {
  match: 3,
  neutral: 1,
  thumbUp: 2,
  thumbDown: -5,
  notInLastSession: 1,
  sources: ['EXPERT'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

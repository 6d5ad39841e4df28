import type { Sources } from '../source.ts'
import type { LimitNote } from '../tool.ts'
import type { HeatVariant } from './heat-variant.ts'

/** A position for a session: the warmth lies on the back with light contact, never under body weight. */
export type HeatPlace = {
  /** Id of a rest position. */
  readonly position: string
  readonly variants: readonly HeatVariant[]
  /** Not shown with one of these restrictions. */
  readonly unlessNotes: readonly LimitNote[]
  readonly sources: Sources
}

/**
 * Positions that are shown at the start; the first that fits.
 *
 * Source: remedies 1.5, 8; plan 4.1 (heat never lies under body weight).
 */
export const heatPlaces = [
  {
    position: 'rest-side-lying',
    variants: ['electric-pad', 'hot-water-bottle', 'improvised-bottle', 'cold-pack'],
    unlessNotes: ['sit-up', 'not-in-bed'],
    sources: ['EXPERT'],
  },
] as const satisfies readonly HeatPlace[]

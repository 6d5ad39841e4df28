import type { restPositions } from '../movements.ts'
import type { Sources } from '../source.ts'

export type PositionId = (typeof restPositions)[number]['id']

/** The six positions, in the order that settles a tie. Source: remedies 3.5. */
export const positionOrder = [
  'rest-crook-lying',
  'rest-side-lying',
  'rest-ninety-ninety',
  'rest-counter-lean',
  'rest-kneel-lean',
  'rest-prone-pillow',
] as const satisfies readonly PositionId[]

/**
 * Times and bounds of finding the position.
 *
 * `mostMinutes` counts the time in positions, not the time to get into them: nobody is hurried. `stopRise`: rise of pain
 * that ends a position at once. `stay`: minutes in the best one; at the end a reminder to change or walk.
 * `kneeling`: positions that "I cannot kneel" leaves out.
 * Source: remedies 3.5.
 */
export const findPosition = {
  secondsEach: 90,
  mostMinutes: 8,
  stopRise: 2,
  extendSeconds: 30,
  stay: { fromMinutes: 10, untilMinutes: 20 },
  kneeling: ['rest-kneel-lean'],
  sources: ['EXPERT'],
} as const satisfies { readonly kneeling: readonly PositionId[]; readonly sources: Sources } & Readonly<
  Record<string, unknown>
>

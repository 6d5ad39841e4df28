import type { movements, restPositions } from './movements.ts'
import type { Place } from './session-facts.ts'

type MovementId = (typeof movements)[number]['id']
type RestPositionId = (typeof restPositions)[number]['id']

/** How a movement is begun. */
export type Posture = 'lying' | 'kneeling' | 'sitting' | 'standing'

/**
 * How each movement is begun, and what must be at hand; without a need it takes nothing.
 *
 * Source: starts and equipment of remedies 7.
 */
export const movementStarts = {
  'belly-breathing-crook': { posture: 'lying' },
  'pelvic-tilt-supine': { posture: 'lying' },
  'knee-rolls-supine': { posture: 'lying' },
  'heel-slide-supine': { posture: 'lying' },
  'single-knee-to-chest': { posture: 'lying' },
  'prone-on-elbows': { posture: 'lying' },
  'standing-supported-sway': { posture: 'standing', needs: 'equipment has counter' },
  'cat-cow-all-fours': { posture: 'kneeling' },
  'rock-back-all-fours': { posture: 'kneeling' },
  'standing-back-bend': { posture: 'standing' },
  'standing-side-bend': { posture: 'standing' },
  'seated-pelvic-rock': { posture: 'sitting' },
  'glute-bridge': { posture: 'lying' },
  'supine-march': { posture: 'lying' },
  'sit-to-stand': { posture: 'sitting', needs: 'equipment has firm-chair' },
  'bird-dog': { posture: 'kneeling' },
  'side-plank-knees': { posture: 'lying' },
  'standing-hip-hinge': { posture: 'standing' },
  'half-kneel-hip-flexor-stretch': { posture: 'kneeling', needs: 'equipment has firm-chair' },
  'front-plank': { posture: 'lying' },
  'suitcase-carry': { posture: 'standing' },
  'walking-gait': { posture: 'standing' },
} as const satisfies Readonly<Record<MovementId, { readonly posture: Posture; readonly needs?: string }>>

/** Postures a person can reach from where they are. Source: remedies 3.5, 5.6. */
export const reachablePostures = {
  'on-floor': ['lying'],
  'in-bed': ['lying'],
  'can-sit': ['lying', 'sitting'],
  'can-stand': ['lying', 'sitting', 'standing'],
  'can-walk': ['lying', 'kneeling', 'sitting', 'standing'],
} as const satisfies Readonly<Record<Place, readonly Posture[]>>

/** Rest positions a person can reach from where they are, in the order in which they are tried. Source: remedies 3.5. */
export const reachableRestPositions = {
  'on-floor': ['rest-crook-lying', 'rest-ninety-ninety', 'rest-side-lying', 'rest-prone-pillow'],
  'in-bed': ['rest-crook-lying', 'rest-ninety-ninety', 'rest-side-lying', 'rest-prone-pillow'],
  'can-sit': ['rest-kneel-lean', 'rest-crook-lying', 'rest-side-lying'],
  'can-stand': ['rest-counter-lean', 'rest-crook-lying', 'rest-side-lying', 'rest-ninety-ninety', 'rest-prone-pillow'],
  'can-walk': ['rest-counter-lean', 'rest-crook-lying', 'rest-side-lying', 'rest-ninety-ninety', 'rest-prone-pillow'],
} as const satisfies Readonly<Record<Place, readonly RestPositionId[]>>

/** First movements of somebody on the floor, in order. Source: remedies 5.6. */
export const floorMovements: readonly MovementId[] = [
  'belly-breathing-crook',
  'pelvic-tilt-supine',
  'knee-rolls-supine',
  'heel-slide-supine',
]

/** Movements of the breathing item. Source: remedies 5.6, plan N-09. */
export const breathingMovements: readonly MovementId[] = ['belly-breathing-crook']

/** Points of the choice of movements. Source: remedies 5.6. */
export const movementPoints = { neutral: 1, notInLastSession: 1 } as const

import type { movements } from '../movements.ts'

type MovementId = (typeof movements)[number]['id']

/**
 * One step of a movement's `progress` or `regress` list: another dose, another movement, or a way of doing it that only
 * words can tell (`way`, with a sentence in the words). `load`: with a weight, and from which level.
 */
export type MovementStep = {
  readonly reps?: number
  readonly sets?: number
  readonly holdSeconds?: number
  readonly rangePercent?: 50 | 75 | 100
  readonly to?: MovementId
  readonly way?: string
  readonly load?: { readonly fromLevel: 2 | 3 }
}

type Steps = { readonly progress: readonly MovementStep[]; readonly regress: readonly MovementStep[] }

/**
 * What each entry of the `progress` and `regress` lists of a movement means, in the same order.
 *
 * Source: remedies 7.
 */
export const movementSteps = {
  'belly-breathing-crook': { progress: [{ to: 'pelvic-tilt-supine' }], regress: [{ way: 'side-lying' }] },
  'pelvic-tilt-supine': {
    progress: [{ to: 'knee-rolls-supine' }, { to: 'glute-bridge' }],
    regress: [{ rangePercent: 50 }, { to: 'belly-breathing-crook' }],
  },
  'knee-rolls-supine': {
    progress: [{ way: 'roll-wider' }, { to: 'single-knee-to-chest' }],
    regress: [{ rangePercent: 50, way: 'roll-15' }, { to: 'pelvic-tilt-supine' }],
  },
  'heel-slide-supine': { progress: [{ to: 'supine-march' }], regress: [{ rangePercent: 50 }] },
  'single-knee-to-chest': {
    progress: [{ holdSeconds: 30 }, { to: 'rock-back-all-fours' }],
    regress: [{ holdSeconds: 5, way: 'hands-behind-thigh' }, { to: 'pelvic-tilt-supine' }],
  },
  'prone-on-elbows': {
    progress: [{ holdSeconds: 60 }, { to: 'standing-back-bend' }],
    regress: [{ way: 'flat-with-pillow' }],
  },
  'standing-supported-sway': { progress: [{ to: 'standing-hip-hinge' }], regress: [{ way: 'lean-and-rest' }] },
  'cat-cow-all-fours': { progress: [{ to: 'bird-dog' }], regress: [{ to: 'seated-pelvic-rock' }] },
  'rock-back-all-fours': {
    progress: [{ holdSeconds: 10 }, { to: 'standing-hip-hinge' }],
    regress: [{ rangePercent: 50 }, { to: 'single-knee-to-chest' }],
  },
  'standing-back-bend': {
    progress: [{ reps: 10 }],
    regress: [{ way: 'counter-edge' }, { to: 'prone-on-elbows' }],
  },
  'standing-side-bend': {
    progress: [{ way: 'arm-overhead' }, { to: 'side-plank-knees' }],
    regress: [{ way: 'seated' }],
  },
  'seated-pelvic-rock': { progress: [{ to: 'sit-to-stand' }], regress: [{ rangePercent: 50 }] },
  'glute-bridge': {
    progress: [{ reps: 12 }, { holdSeconds: 6 }, { reps: 6, sets: 2, way: 'one-leg-bridge' }],
    regress: [{ rangePercent: 50 }, { to: 'pelvic-tilt-supine' }],
  },
  'supine-march': {
    progress: [{ way: 'straighten-leg' }, { way: 'dead-bug' }],
    regress: [{ way: 'one-foot-down' }, { to: 'heel-slide-supine' }],
  },
  'sit-to-stand': {
    progress: [{ reps: 12 }, { way: 'slow-down' }, { way: 'weight-at-chest', load: { fromLevel: 2 } }],
    regress: [{ way: 'hands-on-armrests' }, { way: 'higher-seat' }],
  },
  'bird-dog': {
    progress: [{ holdSeconds: 10 }, { reps: 8, sets: 3 }],
    regress: [{ way: 'arm-only' }, { way: 'leg-only-toe-down' }],
  },
  'side-plank-knees': {
    progress: [{ holdSeconds: 15 }, { way: 'legs-straight' }],
    regress: [{ way: 'wall-plank' }, { to: 'standing-side-bend' }],
  },
  'standing-hip-hinge': {
    progress: [{ way: 'weight-4-8', load: { fromLevel: 3 } }, { way: 'single-leg-support' }],
    regress: [{ way: 'hips-to-wall' }, { to: 'standing-supported-sway' }],
  },
  'half-kneel-hip-flexor-stretch': {
    progress: [{ holdSeconds: 30 }, { way: 'arm-overhead' }],
    regress: [{ way: 'split-stance' }],
  },
  'front-plank': {
    progress: [{ holdSeconds: 20 }, { holdSeconds: 30, reps: 3 }],
    regress: [{ way: 'stay-on-knees' }, { way: 'forearms-on-table' }],
  },
  'suitcase-carry': {
    progress: [{ way: 'carry-heavier', load: { fromLevel: 3 } }],
    regress: [{ way: 'two-bags' }, { way: 'lighter-bag' }],
  },
  'walking-gait': { progress: [{ way: 'walk-plan' }], regress: [{ way: 'hold-on' }, { way: 'shift-weight' }] },
} as const satisfies Readonly<Record<MovementId, Steps>>

/** Movements that are done with a weight from the start. Source: remedies 5.2, X-10. */
export const loadedMovements: readonly MovementId[] = ['suitcase-carry']

/**
 * What each `instead` of a `limitedBy` row means, by its text: a smaller range, or a way that words tell.
 *
 * Source: remedies 7.
 */
export const movementLimits: Readonly<Record<string, Pick<MovementStep, 'rangePercent' | 'way'>>> = {
  'do it in rest-side-lying': { way: 'side-lying' },
  'range 50 %': { rangePercent: 50 },
  'back of hips against a counter': { way: 'counter-edge' },
  seated: { way: 'seated' },
  'skip the slump, only tall and arch': { way: 'no-slump' },
  'hands on armrests, chair against a wall': { way: 'hands-on-armrests' },
  'leg only, toe stays on the floor': { way: 'leg-only-toe-down' },
  'no load, trunk lean at most 30 degrees': { rangePercent: 50, way: 'no-load-small-lean' },
  'standing split stance with chair': { way: 'split-stance' },
  'at most 5 % of body weight': { way: 'light-bag-5' },
  'indoors along a wall, or with a walking aid': { way: 'hold-on' },
}

/**
 * How a movement is done by somebody who needs a seat or a hold; movements that are not named have one already.
 *
 * Source: remedies 5.2, X-6; regress lists of remedies 7.
 */
export const supportedWays: Readonly<Partial<Record<MovementId, string>>> = {
  'standing-back-bend': 'counter-edge',
  'standing-side-bend': 'seated',
  'sit-to-stand': 'hands-on-armrests',
  'bird-dog': 'leg-only-toe-down',
  'side-plank-knees': 'wall-plank',
  'standing-hip-hinge': 'hips-to-wall',
  'half-kneel-hip-flexor-stretch': 'split-stance',
  'walking-gait': 'hold-on',
}

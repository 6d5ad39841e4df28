import type { movements } from '../movements.ts'
import type { Sources } from '../source.ts'

type MovementId = (typeof movements)[number]['id']

/** How far from the back the pain reaches, nearest first: the place in the list is its number. Source: remedies 5.6. */
export const painPlaces = ['back', 'buttock', 'thigh', 'below-knee'] as const

export type PainPlace = (typeof painPlaces)[number]

/** The two directions, in the order in which they are tried. Source: remedies 5.6. */
export const testedDirections = ['flexion', 'extension'] as const

export type Direction = (typeof testedDirections)[number]

/** What the test says. Source: remedies 5.6. */
export const directionVerdicts = ['flexion', 'extension', 'both', 'neither'] as const

export type DirectionVerdict = (typeof directionVerdicts)[number]

/**
 * Movements that try a direction, the first that is open; `holds` are the seconds in each keyframe, as the test is quick.
 *
 * Source: remedies 5.6.
 */
export const directionMovements = {
  flexion: [{ movement: 'single-knee-to-chest', holds: [0, 0, 0, 0, 0] }],
  extension: [
    { movement: 'prone-on-elbows', holds: [1, 0, 1, 0, 1] },
    { movement: 'standing-back-bend', holds: [1, 1, 0] },
  ],
} as const satisfies Readonly<
  Record<Direction, readonly { readonly movement: MovementId; readonly holds: readonly number[] }[]>
>

/**
 * The direction test: repetitions of each direction, then a wait, then pain and place are asked.
 *
 * A direction is good when pain fell by `goodFall` or the place came nearer; bad when the place moved away, or pain is
 * `badRise` higher and still is after `badSeconds` in all. A bad one closes movements of that direction for
 * `closedDays`. Once an episode, on the levels of `levels`.
 *
 * `closedWhen`: rows as far as they bear on it, and strong pain below the knee; unknown counts as yes.
 * Source: remedies 5.6; plan 4.3, nerve root.
 */
export const directionTest = {
  reps: 10,
  waitSeconds: 60,
  goodFall: 1,
  badRise: 2,
  badSeconds: 120,
  closedDays: 3,
  minutes: 4,
  levels: [0, 1],
  closedWhen: [
    { rule: 'X-1', when: 'osteoporosis or takes-steroids or height-loss or d-fracture-flags >= 2' },
    { rule: 'X-2', when: 'walking-leg-heaviness' },
    { rule: 'X-3', when: 'd-pregnant or pregnancy is gave-birth-6-weeks' },
    { rule: 'below-knee', when: 'pain-region has leg-below-knee and pain-now >= 7' },
  ],
  grade: 'C',
  sources: ['EXPERT'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

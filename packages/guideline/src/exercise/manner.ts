import type { Sources } from '../source.ts'
import type { movements } from '../movements.ts'

type MovementId = (typeof movements)[number]['id']

/** Speeds of the figure and the counting: 1 is the time of the movement table. Source: remedies 5.4. */
export const tempos = [0.75, 1, 1.25] as const

export type Tempo = (typeof tempos)[number]

/** Share of the whole range that a person may choose, in percent. Source: remedies 5.4. */
export const ranges = [50, 75, 100] as const

export type Range = (typeof ranges)[number]

/**
 * How a movement with two sides goes from one to the other: both are in each repetition of its figure, they take turns,
 * or the second comes when the first is finished.
 *
 * Source: cues of the figures in remedies 7.
 */
export const sideOrders = {
  'knee-rolls-supine': 'both-in-one',
  'heel-slide-supine': 'in-turn',
  'single-knee-to-chest': 'in-turn',
  'standing-side-bend': 'both-in-one',
  'supine-march': 'both-in-one',
  'bird-dog': 'in-turn',
  'side-plank-knees': 'one-then-other',
  'half-kneel-hip-flexor-stretch': 'one-then-other',
  'suitcase-carry': 'one-then-other',
} as const satisfies Readonly<Partial<Record<MovementId, 'both-in-one' | 'in-turn' | 'one-then-other'>>>

/**
 * Seconds of the pauses inside a movement where its row names none: between sets, and to change to the other side.
 * `moreSeconds`: what a tap on "more rest" adds.
 */
export const pauses = {
  restSeconds: 30,
  changeSideSeconds: 8,
  moreSeconds: 15,
  sources: ['EXPERT'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

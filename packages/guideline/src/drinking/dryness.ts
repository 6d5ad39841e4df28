import type { Sources } from '../source.ts'

/** What the four taps may say. `?` is not sure: it adds nothing, and never reassures. */
export const dryTaps = {
  thirst: ['0', '1', '2', '3'],
  colour: ['pale', 'yellow', 'dark-yellow', 'brown-or-red'],
  pees: ['4-or-more', '2-3', '0-1'],
  dizzy: ['no', 'yes'],
} as const

export type DryTap = keyof typeof dryTaps

/**
 * Points of the four taps, and the score from which somebody is dry.
 *
 * Source: remedies 4.5.
 */
export const dryScore = {
  points: {
    thirst: { '2': 1, '3': 1 },
    colour: { 'dark-yellow': 2 },
    pees: { '2-3': 1, '0-1': 2 },
    dizzy: { yes: 1 },
  } as const satisfies Readonly<Record<DryTap, Readonly<Record<string, number>>>>,
  dryFrom: 3,
  /** With the note `never-below-band` any sign sends to the clinic. */
  anySignNote: 'never-below-band',
  sources: ['E29', 'EXPERT'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

/**
 * Answers of the taps that the check is told or asked about: the finding itself, or the row that is asked at once.
 *
 * Source: remedies 4.5; triage RF-35, RF-36.
 */
export const dryFindings = {
  colour: 'urine-colour',
  /** Few pees ask whether there was none in 12 hours. */
  fewPees: { tap: 'pees', option: '0-1', asks: 'no-urine-12h' },
  /** A colour that is an emergency by itself. */
  dangerColour: 'brown-or-red',
} as const

/**
 * Glasses for somebody who is dry: how much, at which minutes, and how long between two at least.
 *
 * Source: remedies 4.5.
 */
export const dryGlasses = {
  ml: 250,
  atMinutes: [0, 30, 60],
  gapMinutes: 30,
  sources: ['E29', 'E45'],
} as const satisfies {
  readonly sources: Sources
} & Readonly<Record<string, unknown>>

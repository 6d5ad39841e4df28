import type { Sources } from '../source.ts'

/** What people ask about. Source: remedies 4.8. */
export const substances = ['magnesium', 'potassium', 'calcium', 'vitamin-d', 'other'] as const

export type Substance = (typeof substances)[number]

/**
 * Most of a substance from supplements in a day, in milligrams. It is held against what a label says and is never shown:
 * it is no goal. A place that is not known takes the smallest number.
 *
 * Source: remedies 4.8.
 */
export const supplementUpper: Readonly<Partial<Record<Substance, SupplementUpper>>> = {
  magnesium: { mgPerDay: 250, mgPerDayIn: { US: 350 }, sources: ['E34'] },
}

type SupplementUpper = {
  readonly mgPerDay: number
  /** By ISO 3166 code of the country. */
  readonly mgPerDayIn: Readonly<Record<string, number>>
  readonly sources: Sources
}

/** Who may answer the sheet. Source: remedies 4.8. */
export const answeringRoles = ['pharmacist', 'doctor', 'dietitian'] as const

export type AnsweringRole = (typeof answeringRoles)[number]

/** Days from the answer to the review. Source: remedies 4.8. */
export const reviewAfterDays = 56

/** What to watch while something is taken. Words live under the id. */
export const watchSigns = ['diarrhoea', 'sickness', 'drowsiness', 'weakness', 'slow-pulse'] as const

export type WatchSign = (typeof watchSigns)[number]

/**
 * What the signs lead to: any one stops it; these sets, whole, want help on the same day. A sign of which somebody is not
 * sure counts.
 *
 * Source: remedies 4.8.
 */
export const watchRules = {
  sameDay: [
    ['drowsiness', 'weakness'],
    ['drowsiness', 'slow-pulse'],
  ],
  sources: ['E35'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

/** A hit with this permission of a clinician no longer stands in the way. Source: remedies 4.8. */
export const supplementClearance = 'clinician-clearance has supplements-ok'

import type { Sources } from '../source.ts'

/** What a person may feel after too much water. Words live under the id. */
export const waterSigns = ['headache', 'sickness', 'vomiting', 'confusion', 'fit', 'puffy-hands'] as const

export type WaterSign = (typeof waterSigns)[number]

/**
 * How fast and how much. Millilitres; "more than" each number. Limits count everything that was drunk, also what does not
 * count towards the range.
 *
 * `hour` is the last 60 minutes, both ends included. `warm`: on a hot day, or within an hour of sweaty activity.
 * Source: remedies 4.4.
 */
export const drinkPace = {
  hourMinutes: 60,
  'P-1': { restMl: 750 },
  'P-2': { restMl: 1000, warmMl: 1400 },
  /** The rest of two hours after P-2 and P-3. */
  stopMinutes: 120,
  'P-4': {
    /** Any one of these sets, whole. A sign of which somebody is not sure counts. */
    anyOf: [['headache', 'sickness'], ['vomiting'], ['confusion'], ['fit']],
    /** What the check is told then. */
    runAs: 'very-ill',
  },
  sources: ['E31', 'E45'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

/**
 * Prompts to drink: how much one may suggest, how often, and how long before bedtime they end. The start of the quiet
 * hours stands for bedtime.
 *
 * Source: remedies 4.4.
 */
export const drinkPrompts = {
  mostMl: 250,
  everyMinutes: 90,
  beforeBedMinutes: 120,
  sources: ['EXPERT'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

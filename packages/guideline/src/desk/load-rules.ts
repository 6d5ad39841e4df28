import type { Sources } from '../source.ts'

/**
 * The most to lift in a day, by pain now. The first row that holds; the last row leads to the ladder.
 *
 * Source: remedies 3.5, day rules, lifting.
 */
export const liftLimits = [
  { id: 'kettle', when: 'pain-now >= 5', mostKg: 2 },
  { id: 'close', when: 'pain-now >= 3', mostKg: 5 },
  { id: 'ladder', when: 'pain-now <= 2', mostKg: null },
] as const

/**
 * Lifting that grows after the bout.
 *
 * `growPercent.from` is taken: the gentler end. A week grows only after a next-day rise of at most `mostRise` points.
 * Source: remedies 3.5, lift ladder.
 */
export const liftLadder = {
  startPercent: 25,
  sets: 2,
  reps: 8,
  daysPerWeek: 2,
  growPercent: { from: 10, until: 15 },
  daysOfWeek: 7,
  mostRise: 1,
  goalPercent: 100,
  stepKg: 0.5,
  sources: ['E19', 'EXPERT'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

/**
 * A bag on one side: more than `percentOfBody` of the body weight for more than `overMinutes` is too much.
 *
 * Source: remedies 3.5, uneven load.
 */
export const bagRule = {
  percentOfBody: 10,
  overMinutes: 15,
  swapEveryMinutes: 5,
  sources: ['R0', 'EXPERT'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

/**
 * Rules of the day while a bout is new, in the order in which they are shown. Each topic has a sentence in the words.
 *
 * Source: remedies 3.5, day rules.
 */
export const dayRules = {
  when: 'd-duration-days < 14',
  topics: ['bed', 'sitting', 'standing', 'walking', 'lifting', 'bending', 'coughing', 'car', 'sleep', 'sport'],
  numbers: {
    lieMostHours: 2,
    upMinutesPerHour: 5,
    standMostMinutes: 20,
    carMostMinutes: 30,
    carBreakMinutes: 3,
    sportMostPain: 3,
  },
  sources: ['E20', 'E24', 'EXPERT'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

export type DayTopic = (typeof dayRules.topics)[number]

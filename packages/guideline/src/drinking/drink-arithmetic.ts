import type { Sources } from '../source.ts'

/**
 * Numbers behind the range of a day. Millilitres; degrees Celsius of the air.
 *
 * Sweaty activity and heat do not add up: the larger of the two is added.
 * Source: remedies 4.3, steps 2 to 7.
 */
export const drinkArithmetic = {
  mlPerKg: 30,
  /** From here on not more than the middle of the band. */
  olderWhen: 'age >= 65',
  activity: { mlPerHour: 500, mlPerHourInHeat: 750, mostMlPerDay: 1500 },
  /** Additions without activity, the hottest first. */
  heat: [
    { fromCelsius: 33, ml: 600 },
    { fromCelsius: 28, ml: 300 },
  ],
  hotFromCelsius: 28,
  roundToMl: 100,
  dayMax: { overTargetMl: 1000, overBandMl: 500 },
  sources: ['E29', 'E30', 'E31'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

/** Litres that a clinician may have set, and the step of the field. Source: EXPERT. */
export const clinicianLitres = { min: 0.3, max: 6, step: 0.1 } as const

/**
 * People who are never pushed to drink: no number, no prompt, no "you are behind". What is not known counts too.
 *
 * Source: remedies 4.7.
 */
export const neverPushed = {
  when: 'heart-failure or kidney-disease or fluid-restricted or low-salt-blood-history or liver-cirrhosis or medicine-groups has lithium or medicine-groups has desmopressin',
  /** With it, and only with it, the number of a clinician is shown, as a maximum. */
  clearance: 'clinician-clearance has fluid-goal-ok',
  sources: ['R43', 'R47'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

/**
 * When "a salty snack or soup with your drinks" is offered: after much sweat, and never when one of `butNot` may be.
 *
 * Source: remedies 4.5.
 */
export const saltySnack = {
  when: 'heavy-sweating',
  overActivityMinutes: 60,
  butNot: 'takes-diuretic or heart-failure or kidney-disease or blood-pressure-very-high',
  sources: ['E31', 'E32'],
} as const satisfies { readonly sources: Sources } & Readonly<Record<string, unknown>>

/** The gate of a sick stomach: it hides the range, and its advice is small sips. Source: remedies 4.2, D-5. */
export const sickDayGate = 'D-5'

/**
 * What "how much do you drink in a day" is filled with from the log: the mean of whole days with enough drinks in them.
 *
 * Source: remedies 4.5; bounds EXPERT.
 */
export const usualLitres = { fewestDays: 3, fewestDrinks: 4, stepMl: 250, sources: ['EXPERT'] } as const satisfies {
  readonly sources: Sources
} & Readonly<Record<string, unknown>>

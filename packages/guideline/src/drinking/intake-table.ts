import type { LimitNote } from '../tool.ts'
import type { Sources } from '../source.ts'

/** Millilitres a day. */
type Band = { readonly lowMl: number; readonly highMl: number }

/**
 * What groups of people drink in a day. `total` is all water, food included, and is only told as a fact; `band` is the
 * range of drinks that is worked with.
 */
export type IntakeRow = Band & {
  readonly id: string
  /** Holds when the limits of the gates carry this note, whatever `when` says. */
  readonly note?: LimitNote
  /** Condition on the answers; missing means that only the note chooses the row. */
  readonly when?: string
  /** Adequate intake of all water a day in millilitres, and the part of it that is drinks; missing: none is published. */
  readonly total?: Readonly<Record<IntakeReference, { readonly totalMl: number; readonly drinksMl: number }>>
}

/** Where reference intakes are published: the National Academies, or the European Food Safety Authority. */
export type IntakeReference = 'NASEM' | 'EFSA'

/**
 * Groups, the first one that holds. Both references span the band, so that nobody is pushed to its top.
 *
 * Somebody who is pregnant and breastfeeds takes the row with the lower band.
 * Source: remedies 4.3.
 */
export const intakeTable = [
  {
    id: 'pregnant',
    note: 'pregnancy-row',
    lowMl: 1800,
    highMl: 2300,
    total: { NASEM: { totalMl: 3000, drinksMl: 2300 }, EFSA: { totalMl: 2300, drinksMl: 1800 } },
  },
  {
    id: 'breastfeeding',
    note: 'breastfeeding-row',
    lowMl: 2200,
    highMl: 3100,
    total: { NASEM: { totalMl: 3800, drinksMl: 3100 }, EFSA: { totalMl: 2700, drinksMl: 2200 } },
  },
  {
    id: 'man',
    when: 'sex is male and age >= 19',
    lowMl: 2000,
    highMl: 3000,
    total: { NASEM: { totalMl: 3700, drinksMl: 3000 }, EFSA: { totalMl: 2500, drinksMl: 2000 } },
  },
  {
    id: 'woman',
    when: 'sex is female and age >= 19',
    lowMl: 1600,
    highMl: 2200,
    total: { NASEM: { totalMl: 2700, drinksMl: 2200 }, EFSA: { totalMl: 2000, drinksMl: 1600 } },
  },
  {
    id: 'boy',
    when: 'sex is male and age >= 16 and age < 19',
    lowMl: 2000,
    highMl: 2600,
    total: { NASEM: { totalMl: 3300, drinksMl: 2600 }, EFSA: { totalMl: 2500, drinksMl: 2000 } },
  },
  {
    id: 'girl',
    when: 'sex is female and age >= 16 and age < 19',
    lowMl: 1600,
    highMl: 1800,
    total: { NASEM: { totalMl: 2300, drinksMl: 1800 }, EFSA: { totalMl: 2000, drinksMl: 1600 } },
  },
  { id: 'other', when: 'true', lowMl: 1600, highMl: 2600 },
] as const satisfies readonly IntakeRow[]

export type IntakeGroup = (typeof intakeTable)[number]['id']

export const intakeSources = ['E29', 'E30'] as const satisfies Sources

/** Countries that take the European reference; every other one, and an unknown one, takes the American. Source: remedies 4.3. */
export const efsaCountries: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK GB CH'.split(' ')

import type { Sources } from '../source.ts'

/** A kind of drink. What does not count is logged all the same. */
export type DrinkKind = {
  readonly id: string
  /** Part of the volume that counts towards the range, in percent. */
  readonly countsPercent: number
  readonly hasSugar?: true
  readonly isAlcohol?: true
  readonly caffeineMgPerLitre?: number
}

/**
 * What counts. Coffee holds what four mugs of a quarter litre need for the limit; tea is taken as half of it.
 *
 * Source: remedies 4.3.
 */
export const drinkKinds = [
  { id: 'water', countsPercent: 100 },
  { id: 'tea', countsPercent: 100, caffeineMgPerLitre: 200 },
  { id: 'coffee', countsPercent: 100, caffeineMgPerLitre: 400 },
  { id: 'milk', countsPercent: 100 },
  { id: 'juice', countsPercent: 100, hasSugar: true },
  { id: 'soft-drink', countsPercent: 100, hasSugar: true },
  { id: 'soup', countsPercent: 90 },
  { id: 'rehydration', countsPercent: 100 },
  { id: 'alcohol', countsPercent: 0, isAlcohol: true },
] as const satisfies readonly DrinkKind[]

export type DrinkKindId = (typeof drinkKinds)[number]['id']

/** What people drink from. Millilitres. */
export const vessels = [
  { id: 'cup', ml: 200 },
  { id: 'mug', ml: 250 },
  { id: 'glass', ml: 250 },
  { id: 'bottle', ml: 500 },
] as const

export type VesselId = (typeof vessels)[number]['id']

/** Caffeine of a day above which "less coffee later in the day" is shown; less in pregnancy. Source: remedies 4.3. */
export const caffeineLimit = { mgPerDay: 400, mgPerDayPregnant: 200, sources: ['EXPERT'] } as const satisfies {
  readonly sources: Sources
} & Readonly<Record<string, unknown>>

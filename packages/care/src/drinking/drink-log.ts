import { caffeineLimit, drinkKinds, type DrinkKind, type DrinkKindId } from '@unspasm/guideline/drinking/drink-kinds'
import { drinkArithmetic } from '@unspasm/guideline/drinking/drink-arithmetic'
import { drinkPace } from '@unspasm/guideline/drinking/drink-pace'
import { daysBetween, type LocalDate } from '../local-date.ts'

const millisecondsPerMinute = 60_000
const mlPerLitre = 1000
const percent = 100

/** One drink. `ml` is 0 for a tick that says only "I drank". */
export type Drink = {
  /** Instant of the steady clock, in milliseconds. */
  readonly at: number
  readonly on: LocalDate
  readonly kind: DrinkKindId
  /** Whole millilitres, 0 or more. */
  readonly ml: number
}

/** What a day is like for somebody who drinks. */
export type DrinkDay = {
  readonly on: LocalDate
  /** Heat of the air; `null`: not hot, or not said. */
  readonly celsius: number | null
  /** Minutes of sweaty activity, 0 or more. */
  readonly activityMinutes: number
  /** When activity was last told; `null`: never. */
  readonly activeAt: number | null
}

export const noDay = (on: LocalDate): DrinkDay => ({ on, celsius: null, activityMinutes: 0, activeAt: null })

const kindOf = new Map<string, DrinkKind>(drinkKinds.map((kind) => [kind.id, kind]))

/** What was drunk on a day, in whole millilitres. */
export type DaySum = {
  /** What counts towards the range. */
  readonly countedMl: number
  /** Everything that was poured, for the limits. */
  readonly pouredMl: number
  readonly alcoholMl: number
  readonly sugaryMl: number
  readonly caffeineMg: number
}

/** The sums of one day. Source: remedies 4.3, "what counts". */
export function sumOf(drinks: readonly Drink[], on: LocalDate): DaySum {
  const today = drinks.filter((drink) => drink.on === on)
  const sum = (part: (drink: Drink, kind: DrinkKind | undefined) => number) =>
    Math.round(today.reduce((total, drink) => total + part(drink, kindOf.get(drink.kind)), 0))
  return {
    countedMl: sum(({ ml }, kind) => (ml * (kind?.countsPercent ?? 0)) / percent),
    pouredMl: sum(({ ml }) => ml),
    alcoholMl: sum(({ ml }, kind) => (kind?.isAlcohol ? ml : 0)),
    sugaryMl: sum(({ ml }, kind) => (kind?.hasSugar ? ml : 0)),
    caffeineMg: sum(({ ml }, kind) => (ml * (kind?.caffeineMgPerLitre ?? 0)) / mlPerLitre),
  }
}

/**
 * Everything that was poured in the last 60 minutes, both ends included. A drink that lies ahead of `now` counts: a clock
 * was set back.
 *
 * Source: remedies 4.4.
 */
export function lastHourMl(drinks: readonly Drink[], now: number): number {
  const reach = drinkPace.hourMinutes * millisecondsPerMinute
  return drinks.reduce((sum, { at, ml }) => (now - at <= reach ? sum + ml : sum), 0)
}

/** Whether the pace of heat and activity holds: a hot day, or activity within the last hour. Source: remedies 4.4. */
export function isWarm({ celsius, activeAt }: DrinkDay, now: number): boolean {
  const isHot = celsius !== null && celsius >= drinkArithmetic.hotFromCelsius
  return isHot || (activeAt !== null && now - activeAt <= drinkPace.hourMinutes * millisecondsPerMinute)
}

/** Whether a day holds more caffeine than is good. Source: remedies 4.3. */
export function isMuchCaffeine({ caffeineMg }: DaySum, isPregnant: boolean): boolean {
  return caffeineMg > (isPregnant ? caffeineLimit.mgPerDayPregnant : caffeineLimit.mgPerDay)
}

/** Drinks of the last `days` days, today included; the others are let go. */
export function keepRecent(drinks: readonly Drink[], today: LocalDate, days: number): readonly Drink[] {
  return drinks.filter(({ on }) => (daysBetween(on, today) ?? Number.MAX_SAFE_INTEGER) < days)
}

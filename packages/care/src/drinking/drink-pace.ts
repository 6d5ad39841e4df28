import { drinkPace, waterSigns, type WaterSign } from '@unspasm/guideline/drinking/drink-pace'
import { notSure } from '../answers.ts'
import { isWarm, lastHourMl, sumOf, type Drink, type DrinkDay } from './drink-log.ts'
import type { DrinkGoal } from './drink-goal.ts'

const millisecondsPerMinute = 60_000

/** What a drink that was just logged sets off; `null`: nothing. */
export type PaceReaction = 'P-1' | 'P-2' | 'P-3' | null

/**
 * The reaction to the newest drink. The stop of an hour comes before the stop of a day.
 *
 * @param drinks with the newest one; `day` is that of the newest.
 * Source: remedies 4.4.
 */
export function paceReaction(drinks: readonly Drink[], day: DrinkDay, goal: DrinkGoal, now: number): PaceReaction {
  const hour = lastHourMl(drinks, now)
  const warm = isWarm(day, now)
  const { 'P-1': first, 'P-2': second } = drinkPace
  if (hour > (warm ? second.warmMl : second.restMl)) return 'P-2'
  if (goal.kind !== 'none' && sumOf(drinks, day.on).pouredMl >= goal.dayMaxMl) return 'P-3'
  return !warm && hour > first.restMl ? 'P-1' : null
}

/** A rest from drinking. */
export type DrinkStop = {
  readonly rule: 'P-2' | 'P-3'
  /** Instant of the steady clock, in milliseconds. */
  readonly since: number
  readonly signs: WaterSigns
}

/** What was said of each sign; a missing one was not answered. */
export type WaterSigns = Readonly<Partial<Record<WaterSign, boolean | typeof notSure>>>

/** When a rest ends, in milliseconds. */
export const stopEndsAt = ({ since }: DrinkStop): number => since + drinkPace.stopMinutes * millisecondsPerMinute

/** Whether the rest still lasts. A clock that was set back does not end it. */
export const isStopped = (stop: DrinkStop | null, now: number): stop is DrinkStop =>
  stop !== null && now < stopEndsAt(stop)

/**
 * What the signs lead to: `open` while one is not answered, `emergency` as soon as a whole set is there, `call` for any
 * other sign, `none` when every one was denied. "Not sure" counts as there.
 *
 * Source: remedies 4.4, P-4.
 */
export function signsLeadTo(signs: WaterSigns): 'emergency' | 'call' | 'none' | 'open' {
  const isThere = (sign: WaterSign) => signs[sign] === true || signs[sign] === notSure
  if (drinkPace['P-4'].anyOf.some((set) => set.every(isThere))) return 'emergency'
  if (waterSigns.some((sign) => signs[sign] === undefined)) return 'open'
  return waterSigns.some(isThere) ? 'call' : 'none'
}

import { drinkPace, drinkPrompts } from '@unspasm/guideline/drinking/drink-pace'
import { firstLoudInstant, minutesPerDay, type DaySpan } from '../breaks/local-hours.ts'
import { sumOf, type Drink } from './drink-log.ts'
import type { DrinkGoal } from './drink-goal.ts'
import type { LocalDate } from '../local-date.ts'

const millisecondsPerMinute = 60_000

/** What the next prompt depends on. */
export type PromptInput = {
  readonly goal: DrinkGoal
  readonly drinks: readonly Drink[]
  readonly on: LocalDate
  /** Instant of the steady clock, in milliseconds. */
  readonly now: number
  /** Local time of day at an instant, 0 to 1439. */
  readonly minuteAt: (instant: number) => number
  readonly quiet: DaySpan
  /** Minute of the local day at which the person goes to bed. */
  readonly bedtime: number
  /** When the last prompt was; `null`: none yet. */
  readonly promptedAt: number | null
}

/**
 * When the next prompt to drink may come, in milliseconds; `null` when none may come.
 *
 * Only a range prompts, and only below its lower end: nobody is pushed to the top, and a number of a clinician is a most.
 * At least 90 minutes lie between it and the last prompt or drink; never in quiet hours, and never within two hours of
 * bedtime.
 *
 * Source: remedies 4.4, 4.7.
 */
export function nextDrinkPromptAt(input: PromptInput): number | null {
  const { goal, drinks, on, now, minuteAt, quiet, bedtime, promptedAt } = input
  if (goal.kind !== 'range' || sumOf(drinks, on).countedMl >= goal.lowMl) return null
  const last = Math.max(promptedAt ?? 0, ...drinks.map(({ at }) => at))
  const evening = { from: (bedtime - drinkPrompts.beforeBedMinutes + minutesPerDay) % minutesPerDay, until: bedtime }
  const silent = [evening, quiet, evening]
  return silent.reduce(
    (at, span) => firstLoudInstant(at, now, minuteAt, span),
    last + drinkPrompts.everyMinutes * millisecondsPerMinute,
  )
}

/**
 * Millilitres that may still be drunk now without the pace of rest being left or the most of the day being reached; 0 or
 * more, and 0 without a number.
 */
export function roomMl(goal: DrinkGoal, hourMl: number, pouredMl: number): number {
  if (goal.kind === 'none') return 0
  return Math.max(0, Math.min(drinkPace['P-1'].restMl - hourMl, goal.dayMaxMl - 1 - pouredMl))
}

/** How much a prompt suggests, in millilitres: at most a glass, and no more than there is room for; 0: nothing. */
export function promptMl(goal: DrinkGoal, hourMl: number, pouredMl: number): number {
  return goal.kind === 'range' ? Math.min(drinkPrompts.mostMl, roomMl(goal, hourMl, pouredMl)) : 0
}

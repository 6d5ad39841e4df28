import {
  exclusionTraits,
  foodGateRules,
  lastInPregnancy,
  sortingIntakes,
  type FoodGateRule,
} from '@unspasm/guideline/food/food-rules'
import { foodTable, type Food, type FoodId, type FoodTrait } from '@unspasm/guideline/food/food-table'
import { plateTicks, plateWeek, type PlateTick } from '@unspasm/guideline/food/plate-ticks'
import type { LimitNote } from '@unspasm/guideline/tool'
import { notSure, type Answer } from '../answers.ts'
import { daysBetween, type LocalDate } from '../local-date.ts'

/** Ticks of one day; a missing one was not answered, and is neither yes nor no. */
export type PlateDay = {
  readonly on: LocalDate
  readonly ticks: Readonly<Partial<Record<PlateTick, boolean>>>
}

/** How often a tick was made in the last week, and of how many answers. */
export type TickCount = { readonly tick: PlateTick; readonly yes: number; readonly answered: number }

/** Counts of each tick over the last seven days, today included, in the order of the ticks. */
export function weekOf(days: readonly PlateDay[], today: LocalDate): readonly TickCount[] {
  const recent = recentOf(days, today)
  return plateTicks.map((tick) => {
    const given = recent.map(({ ticks }) => ticks[tick]).filter((answer) => answer !== undefined)
    return { tick, yes: given.filter(Boolean).length, answered: given.length }
  })
}

/**
 * The tick that is made least of those that were missed at all; of equal ones the first. `null` while fewer than three
 * days were ticked, or when none was missed.
 *
 * Source: remedies 4.6.
 */
export function rarestTick(days: readonly PlateDay[], today: LocalDate): PlateTick | null {
  if (recentOf(days, today).length < plateWeek.fewestDays) return null
  const missed = weekOf(days, today).filter(({ yes, answered }) => yes < answered)
  const [rarest] = missed.toSorted((a, b) => a.yes / a.answered - b.yes / b.answered)
  return rarest?.tick ?? null
}

const recentOf = (days: readonly PlateDay[], today: LocalDate) =>
  days.filter(({ on, ticks }) => {
    const ago = daysBetween(on, today)
    return ago !== null && ago >= 0 && ago < plateWeek.days && Object.keys(ticks).length > 0
  })

/**
 * Foods that serve a tick and that this person may and does eat, the richest in minerals first; with the kidney gate the
 * poorest in potassium first. Empty: a dietitian is asked instead.
 *
 * @param exclusions answer of `diet-exclusions`; not sure and no answer leave out everything that anybody may not eat.
 * @param notes      of the gates of the tool.
 * Source: remedies 4.6, FD-1 to FD-5.
 */
export function foodsFor(
  tick: PlateTick,
  exclusions: Answer | undefined,
  notes: readonly LimitNote[],
): readonly FoodId[] {
  const rules = (foodGateRules as readonly FoodGateRule[]).filter(({ note }) => notes.includes(note))
  const shunned = new Set([...shunnedBy(exclusions), ...rules.flatMap(({ leavesOut }) => leavesOut)])
  const isAllowed = ({ traits, potassiumMg, magnesiumMg }: Food) =>
    !traits.some((trait) => shunned.has(trait)) &&
    rules.every(
      ({ mostPotassiumMg = Infinity, mostMagnesiumMg = Infinity }) =>
        potassiumMg <= mostPotassiumMg && magnesiumMg <= mostMagnesiumMg,
    )
  const isPoorFirst = rules.some(({ mostPotassiumMg }) => mostPotassiumMg !== undefined)
  const isLast = ({ traits }: Food) =>
    notes.includes(lastInPregnancy.note) && traits.includes(lastInPregnancy.trait) ? 1 : 0
  return foodTable
    .filter((food) => (food.ticks as readonly PlateTick[]).includes(tick) && isAllowed(food))
    .toSorted((a, b) =>
      isPoorFirst ? a.potassiumMg - b.potassiumMg : isLast(a) - isLast(b) || richnessOf(b) - richnessOf(a),
    )
    .map(({ id }) => id)
}

function shunnedBy(exclusions: Answer | undefined): readonly FoodTrait[] {
  if (exclusions === undefined || exclusions === notSure || !Array.isArray(exclusions) || exclusions.length === 0)
    return Object.values(exclusionTraits).flat()
  return (exclusions as readonly string[]).flatMap((option) => exclusionTraits[option] ?? [])
}

/** Sum of the shares of a day that a portion holds. */
function richnessOf({ magnesiumMg, potassiumMg, calciumMg, vitaminDMicrograms }: Food): number {
  return (
    magnesiumMg / sortingIntakes.magnesiumMg +
    potassiumMg / sortingIntakes.potassiumMg +
    calciumMg / sortingIntakes.calciumMg +
    vitaminDMicrograms / sortingIntakes.vitaminDMicrograms
  )
}

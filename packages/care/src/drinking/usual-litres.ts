import { usualLitres } from '@unspasm/guideline/drinking/drink-arithmetic'
import type { LocalDate } from '../local-date.ts'
import { sumOf, type Drink } from './drink-log.ts'

const mlPerLitre = 1000

/**
 * Litres of a usual day by the log, in quarters of a litre: the mean of the days before today that were logged well.
 * `null` when there are too few, so that a forgotten log never passes for thirst.
 *
 * Source: remedies 4.5.
 */
export function usualLitresOf(drinks: readonly Drink[], today: LocalDate): number | null {
  const counted = drinks.filter(({ on, ml }) => on < today && ml > 0)
  const days = [...new Set(counted.map(({ on }) => on))].filter(
    (day) => counted.filter(({ on }) => on === day).length >= usualLitres.fewestDrinks,
  )
  if (days.length < usualLitres.fewestDays) return null
  const mean = days.reduce((sum, day) => sum + sumOf(counted, day).countedMl, 0) / days.length
  return (Math.round(mean / usualLitres.stepMl) * usualLitres.stepMl) / mlPerLitre
}

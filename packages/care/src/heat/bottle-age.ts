import { bottleLife } from '@unspasm/guideline/heat/water-rules'
import type { LocalDate } from '../local-date.ts'

/** The flower-shaped mark of a bottle: the number in the middle, and how many petals have dots. */
export type AgeMark = {
  /** Full year, such as 2025. */
  readonly year: number
  /** 1 to 12. */
  readonly petals: number
}

const monthsPerYear = 12

/**
 * Age of a bottle in whole months, from the month of its mark to that of a day; less than 0 for a mark of the future.
 *
 * Source: remedies 1.5, 1.
 */
export function bottleAgeMonths({ year, petals }: AgeMark, on: LocalDate): number {
  const [thisYear = Number.NaN, thisMonth = Number.NaN] = on.split('-').map(Number)
  return (thisYear - year) * monthsPerYear + thisMonth - petals
}

/**
 * The answer to the screen of the mark. A mark that cannot be right is no mark.
 *
 * Source: remedies 1.5, 1.
 */
export function answerToAgeMark(mark: AgeMark, on: LocalDate): 'young' | 'old' | 'not-found' {
  const months = bottleAgeMonths(mark, on)
  if (!Number.isInteger(months) || months < 0 || mark.petals < 1 || mark.petals > monthsPerYear) return 'not-found'
  return months > bottleLife.months ? 'old' : 'young'
}

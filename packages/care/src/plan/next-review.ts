import { reviewDays } from '@unspasm/guideline/plan-bounds'
import { dayNumber, daysBetween, type LocalDate } from '../local-date.ts'
import type { PlanInput } from './types.ts'

const millisecondsPerDay = 86_400_000

/** The civil date some whole days after another. @throws when `date` is no date of the calendar. */
export function addDays(date: LocalDate, days: number): LocalDate {
  const from = dayNumber(date)
  if (from === null) throw new Error(`expected a date YYYY-MM-DD, got ${date}`)
  return new Date((from + days) * millisecondsPerDay).toISOString().slice(0, 10)
}

/**
 * The next day to look again: the next fixed check-in counted from the first check, or the day after a visit of the
 * last two days when that is earlier. Always after `on`; `null` only when `on` is no date.
 *
 * Source: plan 4.6.
 */
export function nextReviewOf({ on, firstCheckOn = on, sessions = [] }: PlanInput): LocalDate | null {
  if (dayNumber(on) === null) return null
  const day = Math.max(0, daysBetween(firstCheckOn, on) ?? 0)
  const last = reviewDays.fixed.at(-1)!
  const every = reviewDays.afterwardsEvery
  const next = reviewDays.fixed.find((fixed) => fixed > day) ?? last + (Math.floor((day - last) / every) + 1) * every
  const visited = sessions.some(({ tool, on: visitOn }) => {
    const daysSince = daysBetween(visitOn, on)
    return tool === 'massage-visit' && daysSince !== null && daysSince >= 0 && daysSince < reviewDays.visitWindow
  })
  return addDays(on, visited ? Math.min(next - day, reviewDays.afterVisit) : next - day)
}

import type { PlateDay } from '@unspasm/care/food/food-suggestion'
import { dayNumber, daysBetween, type LocalDate } from '@unspasm/care/local-date'
import { plateTicks, plateWeek } from '@unspasm/guideline/food/plate-ticks'

/** Days with ticks, the oldest first. */
export type PlateState = { readonly days: readonly PlateDay[] }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Reads what is stored; what does not fit is left out. */
export function readPlate(stored: unknown): PlateState {
  const days = isRecord(stored) ? stored['days'] : undefined
  return { days: Array.isArray(days) ? days.flatMap(readDay) : [] }
}

function readDay(value: unknown): readonly PlateDay[] {
  if (!isRecord(value)) return []
  const { on, ticks } = value
  if (typeof on !== 'string' || dayNumber(on) === null || !isRecord(ticks)) return []
  const known = plateTicks.flatMap((tick) => (typeof ticks[tick] === 'boolean' ? [[tick, ticks[tick]]] : []))
  return [{ on, ticks: Object.fromEntries(known) as PlateDay['ticks'] }]
}

/** The days after a tick of today; days that are older than a week are let go. */
export function withTick({ days }: PlateState, today: LocalDate, ticks: PlateDay['ticks']): PlateState {
  const isKept = (on: LocalDate) => on !== today && (daysBetween(on, today) ?? plateWeek.days) < plateWeek.days
  const before = days.find(({ on }) => on === today)?.ticks
  return { days: [...days.filter(({ on }) => isKept(on)), { on: today, ticks: { ...before, ...ticks } }] }
}

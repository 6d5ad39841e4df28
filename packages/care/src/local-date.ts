/** A civil date `YYYY-MM-DD`, without a time and without a zone. */
export type LocalDate = string

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/
const millisecondsPerDay = 86_400_000

/**
 * Days since 1970-01-01 of a civil date, or `null` when the text is no date of the calendar.
 * Pure: the zone of the machine plays no part.
 */
export function dayNumber(date: string): number | null {
  const match = pattern.exec(date)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const instant = Date.UTC(year, month - 1, day)
  const back = new Date(instant)
  const exists = back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day
  return exists ? instant / millisecondsPerDay : null
}

/** Whole days from one civil date to another; negative when `to` is earlier, `null` when either is no date. */
export function daysBetween(from: LocalDate, to: LocalDate): number | null {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  return first === null || last === null ? null : last - first
}

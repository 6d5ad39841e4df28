import type { Fault } from '@unspasm/care/case'
import {
  findDayOverlap,
  findWeeklyOverlap,
  isPossible,
  type DayHours,
  type WeeklyHours,
} from '@unspasm/scheduling/working-hours'

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const pad = (part: number) => String(part).padStart(2, '0')
const clockText = (minute: number) => `${pad(Math.floor((minute % 1440) / 60))}:${pad(minute % 60)}`
const dayText = ({ startMinute, endMinute }: DayHours) => `${clockText(startMinute)}–${clockText(endMinute)}`
const weekText = (span: WeeklyHours) => `${days[span.weekday - 1]} ${dayText(span)}`

/** What is wrong with the hours of a week: one that cannot be, or which two overlap. Empty: nothing. */
export const faultsOfWeek = (weekly: readonly WeeklyHours[]) => faultsOf('weekly', weekly, weekText, findWeeklyOverlap)

/** The same for the hours of one date. */
export const faultsOfDay = (spans: readonly DayHours[]) => faultsOf('spans', spans, dayText, findDayOverlap)

function faultsOf<T extends DayHours>(
  field: string,
  spans: readonly T[],
  text: (span: T) => string,
  findOverlap: (spans: readonly T[]) => { readonly first: number; readonly second: number } | null,
): readonly Fault[] {
  const impossible = spans.flatMap((span, index) =>
    isPossible(span)
      ? []
      : [{ field: `${field}.${index}`, found: text(span), expected: 'an end after the start, at most a day later' }],
  )
  if (impossible.length > 0) return impossible
  const overlap = findOverlap(spans)
  if (!overlap) return []
  const found = `${text(spans[overlap.first]!)} and ${text(spans[overlap.second]!)}`
  return [{ field: `${field}.${overlap.second}`, found, expected: 'hours that do not overlap' }]
}

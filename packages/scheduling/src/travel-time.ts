import { daysAfter, instantAt, weekdayOf, type LocalDate } from './local-time.ts'
import { distanceMetres, type Place } from './place.ts'
import type { Instant, Span } from './span.ts'

export type TravelMode = 'car' | 'bicycle' | 'foot' | 'public-transport'

/** Whole minutes from one place to another, rounded up; `at` is about when. */
export type TravelMinutes = (from: Place, to: Place, mode: TravelMode, at: Instant) => number

/**
 * How much longer a way is than the straight line. Decided, near what is reported for England (Ballou, Rahardja and
 * Sakai 2002: 1.40, from memory); a road router takes its place where one is configured.
 */
export const roadFactor = 1.4

/** Decided for towns: pace on the way, and minutes for parking, locking up or waiting whatever the distance. */
const paces: Readonly<
  Record<TravelMode, { readonly kmPerHour: number; readonly atPeak: number; readonly fixed: number }>
> = {
  car: { kmPerHour: 32, atPeak: 22, fixed: 4 },
  bicycle: { kmPerHour: 15, atPeak: 15, fixed: 2 },
  foot: { kmPerHour: 4.8, atPeak: 4.8, fixed: 0 },
  'public-transport': { kmPerHour: 20, atPeak: 18, fixed: 10 },
}

/** Hours of a working day with slow roads, minutes since midnight. Decided. */
const peakHours = [
  { startMinute: 450, endMinute: 570 },
  { startMinute: 960, endMinute: 1110 },
] as const

/** When roads are slow from one date to another, the second excluded: Monday to Friday, on the clocks of a zone. */
export function peakSpans(zone: string, from: LocalDate, to: LocalDate): readonly Span[] {
  const spans: Span[] = []
  for (let on = from; on < to; on = daysAfter(on, 1)) {
    if (weekdayOf(on) > 5) continue
    for (const { startMinute, endMinute } of peakHours) {
      spans.push({ start: instantAt(on, startMinute, zone), end: instantAt(on, endMinute, zone) })
    }
  }
  return spans
}

/**
 * Travel times by the straight line with a road factor, and paces by mode and time of day. Asks nobody.
 *
 * @param peaks when roads are slow.
 */
export function straightLineMinutes(peaks: readonly Span[]): TravelMinutes {
  return (from, to, mode, at) => {
    const kilometres = (distanceMetres(from, to) * roadFactor) / 1000
    if (kilometres === 0) return 0
    const { kmPerHour, atPeak, fixed } = paces[mode]
    const pace = peaks.some(({ start, end }) => start <= at && at < end) ? atPeak : kmPerHour
    return Math.ceil((kilometres / pace) * 60 + fixed)
  }
}

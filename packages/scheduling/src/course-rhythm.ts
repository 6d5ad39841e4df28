import { Temporal } from 'temporal-polyfill'
import { dateAt, dayOf, daysAfter, instantAt } from './local-time.ts'
import type { Offer } from './offers.ts'
import type { Instant, Span } from './span.ts'

/**
 * When the sittings of a course would be: the first when it is, each further one so many days after the one before, at
 * the hour that the clocks showed at the first, also when they change in between.
 *
 * A time that a clock change leaves out counts as much later as the gap is long; the sittings after it have the usual
 * time again. Of a time that comes twice, the first.
 *
 * @param gapsDays whole days from each sitting to the next one.
 * @returns one instant more than there are gaps, in order.
 */
export function rhythmOf(first: Instant, gapsDays: readonly number[], zone: string): readonly Instant[] {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO(zone)
  let on = dateAt(first, zone)
  const rest = gapsDays.map((days) => {
    on = daysAfter(on, days)
    return instantAt(on, hour * 60 + minute, zone)
  })
  return [first, ...rest]
}

/** The offer that begins nearest to an instant, the earlier one of two; `null`: there is none. */
export function nearestTo(offers: readonly Offer[], wanted: Instant): Offer | null {
  const distance = ({ onSite }: Offer) => Math.abs(onSite.start - wanted)
  return offers.toSorted((a, b) => distance(a) - distance(b) || a.onSite.start - b.onSite.start)[0] ?? null
}

/** How far from its day a sitting may be put. Decided. */
const nearDays = 3

const dayMs = 24 * 3_600_000

/** Whole days between sittings. */
export type CourseBounds = {
  /** From each to the next, at least. */
  readonly leastGapDays: number
  /** From the first to the last, at most. */
  readonly mostDays: number
}

/**
 * When one sitting of a course may begin: near its day, far enough from those before and after it, and no further from
 * the first and the last than a course may last.
 *
 * @param wanted when it would be at the usual hour.
 * @param starts when the others begin, in order; `null` for itself and for those whose time is not known.
 * @param step   which of them it is, from 0.
 * @returns      empty when there is no room for it.
 */
export function roomFor(
  step: number,
  wanted: Instant,
  starts: readonly (Instant | null)[],
  { leastGapDays, mostDays }: CourseBounds,
  zone: string,
): Span {
  const before = starts.slice(0, step).filter((each) => each !== null)
  const after = starts.slice(step + 1).filter((each) => each !== null)
  const dayFrom = (from: Instant, days: number) => dayOf(daysAfter(dateAt(from, zone), days), zone)
  return {
    start: Math.max(
      wanted - nearDays * dayMs,
      ...before.slice(-1).map((previous) => previous + leastGapDays * dayMs),
      ...after.slice(-1).map((last) => dayFrom(last, -mostDays).start),
    ),
    end: Math.min(
      wanted + nearDays * dayMs + 1,
      ...after.slice(0, 1).map((next) => next - leastGapDays * dayMs + 1),
      ...before.slice(0, 1).map((first) => dayFrom(first, mostDays).end),
    ),
  }
}

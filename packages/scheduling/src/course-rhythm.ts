import { Temporal } from 'temporal-polyfill'
import { dateAt, daysAfter, instantAt } from './local-time.ts'
import type { Offer } from './offers.ts'
import type { Instant } from './span.ts'

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

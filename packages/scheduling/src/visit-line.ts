import type { Place } from './place.ts'
import type { Instant, Span } from './span.ts'

/** A visit that stands in somebody's day. */
export type StandingVisit = {
  readonly id: string
  readonly onSite: Span
  /** From leaving for it to the end of its notes. */
  readonly occupied: Span
  /** `null`: by phone, at the home base. */
  readonly place: Place | null
}

/**
 * The visits of somebody in the order of their starts; what they occupy does not overlap. Whoever looks for time asks
 * when each of them is, and has few of them whole: so a long line need not be made of whole ones.
 */
export type VisitLine = {
  readonly count: number
  readonly leavesAt: (index: number) => Instant
  readonly startsAt: (index: number) => Instant
  readonly freeAt: (index: number) => Instant
  readonly visit: (index: number) => StandingVisit
}

/** @param visits in the order of their starts. */
export const lineOf = (visits: readonly StandingVisit[]): VisitLine => ({
  count: visits.length,
  leavesAt: (index) => visits[index]!.occupied.start,
  startsAt: (index) => visits[index]!.onSite.start,
  freeAt: (index) => visits[index]!.occupied.end,
  visit: (index) => visits[index]!,
})

/** Those of a line that occupy some of a span: from the first index to the second, which is excluded. */
export function within({ count, leavesAt, freeAt }: VisitLine, { start, end }: Span): readonly [number, number] {
  const first = firstThat(count, (index) => freeAt(index) > start)
  return [first, firstThat(count, (index) => index >= first && leavesAt(index) >= end)]
}

/** The first index from which on something holds; `count` when it never does. */
function firstThat(count: number, holds: (index: number) => boolean): number {
  let [from, to] = [0, count]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return from
}

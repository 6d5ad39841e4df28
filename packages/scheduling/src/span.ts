/** An instant, milliseconds since 1970-01-01T00:00Z. */
export type Instant = number

/** Half-open: `end` is the first instant that no longer belongs to it. Empty when `end` is not after `start`. */
export type Span = { readonly start: Instant; readonly end: Instant }

export const isEmpty = ({ start, end }: Span) => end <= start

/** Whether two spans have an instant in common. Spans that only touch have none. */
export const overlaps = (a: Span, b: Span) => !isEmpty(a) && !isEmpty(b) && a.start < b.end && b.start < a.end

/** Whether a span lies within another; an empty one does not. */
export const contains = (outer: Span, inner: Span) =>
  !isEmpty(inner) && outer.start <= inner.start && inner.end <= outer.end

/** The instants that any of the spans has, as spans in order that neither overlap nor touch. */
export function union(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.filter((span) => !isEmpty(span)).toSorted((a, b) => a.start - b.start)
  const joined: Span[] = []
  for (const span of sorted) {
    const last = joined.at(-1)
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else joined.push(span)
  }
  return joined
}

/**
 * The instants of the first spans that none of the second has, in order, neither overlapping nor touching.
 *
 * Takes time in proportion to the number of spans, beyond putting them in order.
 */
export function subtract(from: readonly Span[], taken: readonly Span[]): readonly Span[] {
  const holes = union(taken)
  const rest: Span[] = []
  let hole = 0
  for (const span of union(from)) {
    let { start } = span
    while (hole < holes.length && holes[hole]!.end <= start) hole++
    for (let at = hole; at < holes.length && holes[at]!.start < span.end; at++) {
      if (holes[at]!.start > start) rest.push({ start, end: holes[at]!.start })
      start = Math.max(start, holes[at]!.end)
    }
    if (start < span.end) rest.push({ start, end: span.end })
  }
  return rest
}

/** The instants that both have, in order. */
export const intersect = (a: readonly Span[], b: readonly Span[]) => subtract(a, subtract(a, b))

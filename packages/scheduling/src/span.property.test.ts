import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intersect, overlaps, subtract, union, type Span } from './span.ts'

const span: fc.Arbitrary<Span> = fc.record({
  start: fc.integer({ min: 0, max: 40 }),
  end: fc.integer({ min: 0, max: 40 }),
})
const spans = fc.array(span, { maxLength: 8 })

/** Every instant that spans have, one by one. */
const instants = (list: readonly Span[]) =>
  new Set(list.flatMap(({ start, end }) => Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at)))
const sorted = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b)

describe('spans', () => {
  it('together have the instants of each, in order and apart', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const joined = union(list)

        expect(sorted(instants(joined))).toEqual(sorted(instants(list)))
        for (const [index, { start }] of joined.entries()) {
          if (index > 0) expect(start).toBeGreaterThan(joined[index - 1]!.end)
        }
      }),
    )
  })

  it('less others have what the others have not', () => {
    fc.assert(
      fc.property(spans, spans, (from, taken) => {
        const away = instants(taken)

        expect(sorted(instants(subtract(from, taken)))).toEqual(
          sorted(instants(from)).filter((instant) => !away.has(instant)),
        )
      }),
    )
  })

  it('have in common what both have', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const others = instants(b)

        expect(sorted(instants(intersect(a, b)))).toEqual(sorted(instants(a)).filter((instant) => others.has(instant)))
      }),
    )
  })

  it('overlap when they have an instant in common', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const others = instants([b])

        expect(overlaps(a, b)).toBe([...instants([a])].some((instant) => others.has(instant)))
      }),
    )
  })
})

import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { nearestTo, rhythmOf, roomFor } from './course-rhythm.ts'
import { dateAt, daysAfter, daysBetween } from './local-time.ts'
import type { Offer } from './offers.ts'

const iso = (instants: readonly number[]) => instants.map((at) => new Date(at).toISOString())
const rhythm = (first: string, gaps: readonly number[], zone: string) => iso(rhythmOf(Date.parse(first), gaps, zone))

describe('the rhythm of a course', () => {
  it('keeps the hour of the clock when clocks go back and forward', () => {
    expect(rhythm('2026-10-20T09:00:00Z', [7, 7], 'Europe/London')).toEqual([
      '2026-10-20T09:00:00.000Z',
      '2026-10-27T10:00:00.000Z',
      '2026-11-03T10:00:00.000Z',
    ])
    expect(rhythm('2027-03-24T10:00:00Z', [3, 4], 'Europe/London')).toEqual([
      '2027-03-24T10:00:00.000Z',
      '2027-03-27T10:00:00.000Z',
      '2027-03-31T09:00:00.000Z',
    ])
  })

  it('is later where the hour does not exist, and has the usual hour again the time after', () => {
    expect(rhythm('2027-03-21T01:30:00Z', [7, 7], 'Europe/London')).toEqual([
      '2027-03-21T01:30:00.000Z',
      '2027-03-28T01:30:00.000Z',
      '2027-04-04T00:30:00.000Z',
    ])
  })

  it('takes the first of an hour that comes twice', () => {
    expect(rhythm('2026-10-18T00:30:00Z', [7], 'Europe/London')).toEqual([
      '2026-10-18T00:30:00.000Z',
      '2026-10-25T00:30:00.000Z',
    ])
  })

  it('has the days that were asked for, and the hour wherever it exists, in every zone', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
    const firsts = fc.integer({ min: Date.UTC(2026, 0, 1) / 900_000, max: Date.UTC(2028, 0, 1) / 900_000 })
    const gaps = fc.array(fc.integer({ min: 2, max: 28 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(firsts, gaps, zones, (quarter, gapsDays, zone) => {
        const first = quarter * 900_000
        const times = rhythmOf(first, gapsDays, zone)
        const clock = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
        const wanted = clock(first).toPlainTime()
        let on = dateAt(first, zone)
        times.forEach((at, index) => {
          if (index > 0) on = daysAfter(on, gapsDays[index - 1]!)
          const shown = clock(at)
          const skipped = Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: zone, plainTime: wanted })
          expect(at).toBe(index === 0 ? first : skipped.epochMilliseconds)
          if (skipped.toPlainTime().equals(wanted)) expect(shown.toPlainDate().toString()).toBe(on)
        })
      }),
    )
  })

  it('finds the nearest start, the earlier of two', () => {
    const offer = (start: number) => ({ onSite: { start, end: start + 1 } }) as Offer
    expect(nearestTo([offer(1), offer(5), offer(9)], 7)?.onSite.start).toBe(5)
    expect(nearestTo([], 7)).toBeNull()
  })
})

describe('the room for one sitting of a course', () => {
  const zone = 'Europe/London'
  const day = 24 * 3_600_000
  const bounds = { leastGapDays: 2, mostDays: 42 }
  const room = (step: number, gaps: readonly number[], moved: Readonly<Record<number, number>> = {}) => {
    const wanted = rhythmOf(Date.parse('2026-11-30T11:00:00Z'), gaps, zone)
    const starts = wanted.map((at, each) => (each === step ? null : at + (moved[each] ?? 0) * day))
    const { start, end } = roomFor(step, wanted[step]!, starts, bounds, zone)
    return iso([start, end - 1]).map((at) => at.slice(0, 16))
  }

  it('is three days to either side of its day', () => {
    expect(room(1, [7, 7])).toEqual(['2026-12-04T11:00', '2026-12-10T11:00'])
  })

  it('ends two days from the sittings before it and after it, where those stand now', () => {
    expect(room(1, [3, 4])).toEqual(['2026-12-02T11:00', '2026-12-05T11:00'])
    expect(room(1, [3, 4], { 0: -1, 2: 2 })).toEqual(['2026-12-01T11:00', '2026-12-06T11:00'])
  })

  it('keeps the whole course within its days', () => {
    expect(room(5, [7, 7, 7, 7, 14])).toEqual(['2027-01-08T11:00', '2027-01-11T23:59'])
    expect(room(0, [7, 7, 7, 7, 14])).toEqual(['2026-11-30T00:00', '2026-12-03T11:00'])
  })

  it('leaves every start in it within the rules, whatever was moved before, in every zone', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
    const gaps = fc.array(fc.integer({ min: 2, max: 14 }), { minLength: 1, maxLength: 5 })
    const firsts = fc.integer({ min: Date.UTC(2026, 0, 1) / 900_000, max: Date.UTC(2028, 0, 1) / 900_000 })
    const moves = fc.array(fc.tuple(fc.nat(5), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 12 })
    fc.assert(
      fc.property(firsts, gaps, zones, moves, (quarter, gapsDays, somewhere, moved) => {
        const wanted = rhythmOf(quarter * 900_000, gapsDays, somewhere)
        // NOTE: a gap over a clock change is an hour longer or shorter than its days.
        fc.pre(wanted.every((at, each) => each === 0 || at - wanted[each - 1]! >= bounds.leastGapDays * day))
        const on = (at: number) => dateAt(at, somewhere)
        fc.pre(daysBetween(on(wanted[0]!), on(wanted.at(-1)!)) <= bounds.mostDays)
        const starts = [...wanted]
        for (const [any, part] of moved) {
          const step = any % starts.length
          const others = starts.map((at, each) => (each === step ? null : at))
          const { start, end } = roomFor(step, wanted[step]!, others, bounds, somewhere)
          expect(starts[step]! >= start && starts[step]! < end).toBe(true)
          starts[step] = Math.floor(start + part * (end - 1 - start))
        }
        starts.forEach((at, step) => {
          expect(Math.abs(at - wanted[step]!)).toBeLessThanOrEqual(3 * day)
          if (step > 0) expect(at - starts[step - 1]!).toBeGreaterThanOrEqual(bounds.leastGapDays * day)
        })
        expect(daysBetween(on(starts[0]!), on(starts.at(-1)!))).toBeLessThanOrEqual(bounds.mostDays)
      }),
    )
  })
})

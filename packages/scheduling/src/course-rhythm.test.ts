import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { nearestTo, rhythmOf } from './course-rhythm.ts'
import { dateAt, daysAfter } from './local-time.ts'
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

import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { dateAt, dayOf, daysAfter, daysBetween, instantAt, weekdayOf, yearsAfter } from './local-time.ts'

const utc = (text: string) => Date.parse(text)

describe('the time of a zone', () => {
  it('is an instant', () => {
    expect(instantAt('2026-11-28', 540, 'Europe/London')).toBe(utc('2026-11-28T09:00Z'))
    expect(instantAt('2026-06-28', 540, 'Europe/London')).toBe(utc('2026-06-28T08:00Z'))
    expect(instantAt('2026-11-28', 1560, 'Asia/Kathmandu')).toBe(utc('2026-11-28T20:15Z'))
  })

  it('counts as much later as the gap is long when a clock change leaves it out', () => {
    expect(instantAt('2026-03-29', 90, 'Europe/London')).toBe(utc('2026-03-29T01:30Z'))
    expect(dateAt(instantAt('2026-03-29', 90, 'Europe/London'), 'Europe/London')).toBe('2026-03-29')
  })

  it('counts the first time when it comes twice', () => {
    expect(instantAt('2026-10-25', 90, 'Europe/London')).toBe(utc('2026-10-25T00:30Z'))
  })

  it('has days of 23 and 25 hours', () => {
    const hours = (date: string) => {
      const { start, end } = dayOf(date, 'Europe/London')
      return (end - start) / 3_600_000
    }

    expect(['2026-03-29', '2026-03-30', '2026-10-25'].map(hours)).toEqual([23, 24, 25])
  })

  it('fits together in every zone around its next clock change', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const begin = Temporal.Instant.from('2026-11-28T00:00Z').toZonedDateTimeISO(zone)
      const first = (begin.getTimeZoneTransition('next') ?? begin).toPlainDate().subtract({ days: 1 })
      for (const days of [0, 1, 2]) {
        const day = first.add({ days }).toString()
        const { start, end } = dayOf(day, zone)

        expect([zone, dateAt(start, zone), dateAt(end - 1, zone)]).toEqual([zone, day, day])
        expect([zone, dayOf(daysAfter(day, 1), zone).start]).toEqual([zone, end])
        for (let minute = 0; minute < 1440; minute += 45) {
          const instant = instantAt(day, minute, zone)
          expect(instant >= start && instant <= end + 3_600_000).toBe(true)
        }
      }
    }
  })
})

describe('the date of an instant', () => {
  it('is that of the calendar in every zone, also where a day was left out', () => {
    const shownBy = (instant: number, zone: string) =>
      Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString()

    // NOTE: Samoa went from 29 to 31 December 2011; Kwajalein left out 21 August 1993.
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      for (const around of ['2011-12-30T12:00Z', '1993-08-21T00:00Z', '2026-11-28T00:00Z']) {
        for (let hours = -30; hours <= 30; hours += 5.5) {
          const instant = utc(around) + hours * 3_600_000
          expect([zone, instant, dateAt(instant, zone)]).toEqual([zone, instant, shownBy(instant, zone)])
        }
      }
    }
  })
})

describe('civil dates', () => {
  it('are counted on the calendar', () => {
    expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29')
    expect(daysAfter('2026-01-01', -1)).toBe('2025-12-31')
    expect(daysBetween('2026-02-28', '2026-03-30')).toBe(30)
    expect(daysBetween('2026-03-30', '2026-02-28')).toBe(-30)
    expect(yearsAfter('2024-02-29', 2)).toBe('2026-02-28')
    expect(weekdayOf('2026-11-28')).toBe(6)
  })
})

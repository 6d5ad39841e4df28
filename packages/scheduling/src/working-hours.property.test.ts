import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateAt, instantAt } from './local-time.ts'
import {
  calendarOf,
  findDayOverlap,
  findWeeklyOverlap,
  isPossible,
  workingSpans,
  type WorkingHours,
} from './working-hours.ts'

const zone = 'Europe/London'
const none = { exceptions: [], holidays: [], absences: [] }
const utc = (text: string) => Date.parse(text)
const iso = ({ start, end }: { readonly start: number; readonly end: number }) =>
  [start, end].map((instant) => new Date(instant).toISOString().slice(0, 16)).join(' ')

const weekly = fc.array(
  fc
    .record({
      weekday: fc.integer({ min: 1, max: 7 }),
      startMinute: fc.integer({ min: 0, max: 1439 }),
      length: fc.integer({ min: 1, max: 1440 }),
    })
    .map(({ weekday, startMinute, length }) => ({ weekday, startMinute, endMinute: startMinute + length })),
  { maxLength: 6 },
)

describe('hours of a week', () => {
  it('overlap when some minute of the week lies in two of them', () => {
    fc.assert(
      fc.property(weekly, (hours) => {
        const taken = new Map<number, number>()
        let isTwice = false
        for (const [index, { weekday, startMinute, endMinute }] of hours.entries()) {
          for (let minute = startMinute; minute < endMinute; minute++) {
            const at = ((weekday - 1) * 1440 + minute) % 10_080
            isTwice ||= taken.has(at)
            taken.set(at, index)
          }
        }

        expect(findWeeklyOverlap(hours) !== null).toBe(isTwice)
      }),
    )
  })

  it.each([
    [
      'side by side',
      [
        { weekday: 1, startMinute: 540, endMinute: 720 },
        { weekday: 1, startMinute: 720, endMinute: 1020 },
      ],
      null,
    ],
    [
      'one within the other',
      [
        { weekday: 2, startMinute: 540, endMinute: 1020 },
        { weekday: 1, startMinute: 540, endMinute: 720 },
        { weekday: 2, startMinute: 600, endMinute: 660 },
      ],
      { first: 0, second: 2 },
    ],
    [
      'past midnight',
      [
        { weekday: 1, startMinute: 1320, endMinute: 1560 },
        { weekday: 2, startMinute: 60, endMinute: 300 },
      ],
      { first: 0, second: 1 },
    ],
    [
      'from Sunday into Monday',
      [
        { weekday: 1, startMinute: 0, endMinute: 60 },
        { weekday: 7, startMinute: 1380, endMinute: 1470 },
      ],
      { first: 0, second: 1 },
    ],
  ] as const)('are told which two overlap: %s', (_, hours, expected) => {
    expect(findWeeklyOverlap(hours)).toEqual(expected)
  })

  it('of one day are compared with each other', () => {
    const hours = [
      { startMinute: 540, endMinute: 600 },
      { startMinute: 700, endMinute: 800 },
      { startMinute: 599, endMinute: 700 },
    ]

    expect(findDayOverlap(hours)).toEqual({ first: 0, second: 2 })
    expect(findDayOverlap(hours.slice(0, 2))).toBeNull()
  })

  it.each([
    [{ startMinute: 0, endMinute: 1440 }, true],
    [{ startMinute: 1439, endMinute: 2879 }, true],
    [{ startMinute: 1440, endMinute: 1441 }, false],
    [{ startMinute: 600, endMinute: 600 }, false],
    [{ startMinute: 600, endMinute: 2041 }, false],
    [{ startMinute: 0.5, endMinute: 10 }, false],
  ] as const)('are possible or not: %j', (hours, expected) => {
    expect(isPossible(hours)).toBe(expected)
  })
})

describe('when somebody works', () => {
  const hours: WorkingHours = { ...none, weekly: [{ weekday: 6, startMinute: 540, endMinute: 1020 }] }

  it('is their week on the clock of the practice', () => {
    expect(workingSpans(hours, calendarOf(zone, '2026-11-23', '2026-12-07')).map(iso)).toEqual([
      '2026-11-28T09:00 2026-11-28T17:00',
      '2026-12-05T09:00 2026-12-05T17:00',
    ])
  })

  it('is other hours on a day that is not like its week, and none on a holiday', () => {
    const other = {
      ...hours,
      exceptions: [
        { on: '2026-11-28', spans: [{ startMinute: 600, endMinute: 660 }] },
        { on: '2026-11-29', spans: [{ startMinute: 600, endMinute: 660 }] },
      ],
      holidays: ['2026-12-05'],
    }

    expect(workingSpans(other, calendarOf(zone, '2026-11-23', '2026-12-07')).map(iso)).toEqual([
      '2026-11-28T10:00 2026-11-28T11:00',
      '2026-11-29T10:00 2026-11-29T11:00',
    ])
  })

  it('leaves out absences', () => {
    const away = { ...hours, absences: [{ start: utc('2026-11-28T12:00Z'), end: utc('2026-11-28T13:00Z') }] }

    expect(workingSpans(away, calendarOf(zone, '2026-11-28', '2026-11-29')).map(iso)).toEqual([
      '2026-11-28T09:00 2026-11-28T12:00',
      '2026-11-28T13:00 2026-11-28T17:00',
    ])
  })

  it('runs past midnight, but not into a holiday', () => {
    const night = { ...none, weekly: [{ weekday: 6, startMinute: 1320, endMinute: 1560 }] }

    expect(workingSpans(night, calendarOf(zone, '2026-11-28', '2026-11-30')).map(iso)).toEqual([
      '2026-11-28T22:00 2026-11-29T02:00',
    ])
    expect(workingSpans(night, calendarOf(zone, '2026-11-29', '2026-11-30')).map(iso)).toEqual([
      '2026-11-29T00:00 2026-11-29T02:00',
    ])
    expect(
      workingSpans({ ...night, holidays: ['2026-11-29'] }, calendarOf(zone, '2026-11-28', '2026-11-30')).map(iso),
    ).toEqual(['2026-11-28T22:00 2026-11-29T00:00'])
  })

  it('has no hours that a clock change leaves empty', () => {
    const gap = { ...none, weekly: [{ weekday: 7, startMinute: 90, endMinute: 120 }] }
    const [span] = workingSpans(gap, calendarOf(zone, '2026-03-29', '2026-03-30'))

    expect(span).toBeUndefined()
  })

  it('gives spans in order and apart, within the dates and outside of what is closed, in every case', () => {
    fc.assert(
      fc.property(
        weekly,
        fc.array(fc.integer({ min: 0, max: 13 }).map((day) => `2026-10-${String(19 + (day % 12)).padStart(2, '0')}`)),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 336 }), fc.integer({ min: 1, max: 48 }))),
        (hoursOfWeek, holidays, away) => {
          const begin = instantAt('2026-10-19', 0, zone)
          const absences = away.map(([hour, length]) => ({
            start: begin + hour * 3_600_000,
            end: begin + (hour + length) * 3_600_000,
          }))
          const spans = workingSpans(
            { weekly: hoursOfWeek, exceptions: [], holidays, absences },
            calendarOf(zone, '2026-10-19', '2026-11-02'),
          )

          for (const [index, { start, end }] of spans.entries()) {
            expect(start).toBeLessThan(end)
            if (index > 0) expect(start).toBeGreaterThan(spans[index - 1]!.end)
            expect(dateAt(start, zone) >= '2026-10-19' && dateAt(end - 1, zone) < '2026-11-02').toBe(true)
            expect(holidays).not.toContain(dateAt(start, zone))
            expect(absences.some((span) => span.start < end && start < span.end)).toBe(false)
          }
        },
      ),
    )
  })
})

import { Temporal } from 'temporal-polyfill'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysAfter, type LocalDate } from './local-time.ts'
import { gridMinutes, proposeFor, type OfferWish, type Rota } from './offers.ts'
import type { Span } from './span.ts'
import { lineOf } from './visit-line.ts'
import { calendarOf, workingSpans, type WorkingHours } from './working-hours.ts'

/** Two years from here on are looked at. */
const begin = Temporal.Instant.from('2026-11-28T00:00:00Z')
const end = begin.add({ hours: 2 * 365 * 24 })
const minuteMs = 60_000

/** The civil dates of a zone on which clocks change; a date without any where they never do. */
function turningDates(zone: string): readonly LocalDate[] {
  const dates: LocalDate[] = []
  let now: Temporal.ZonedDateTime | null = begin.toZonedDateTimeISO(zone)
  while ((now = now.getTimeZoneTransition('next')) && Temporal.Instant.compare(now.toInstant(), end) < 0) {
    dates.push(now.toPlainDate().toString())
  }
  return dates.length > 0 ? dates : ['2027-03-28']
}

/** What the clocks of a zone show. */
type Shown = { readonly on: LocalDate; readonly minute: number; readonly weekday: number }

/** Reads a clock, minute by minute, by the platform's own formatter: nothing of the code under test. */
function clockOf(zone: string): (instant: number) => Shown {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  const seen = new Map<number, Shown>()
  return (instant) => {
    const known = seen.get(instant)
    if (known) return known
    const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]))
    const on = `${part['year']}-${part['month']}-${part['day']}`
    const weekday = new Date(`${on}T12:00:00Z`).getUTCDay() || 7
    const shown = { on, weekday, minute: Number(part['hour']) * 60 + Number(part['minute']) }
    seen.set(instant, shown)
    return shown
  }
}

/**
 * The first minute at which a clock shows a time of a date or, where it never does, one that is as much later as the gap
 * is long: found by walking through the day.
 */
function firstMinute(clock: (instant: number) => Shown, on: LocalDate, minute: number): number {
  const days = Math.floor(minute / 1440)
  const wanted = { on: daysAfter(on, days), minute: minute - days * 1440 }
  const isBefore = (a: Shown) => a.on < wanted.on || (a.on === wanted.on && a.minute < wanted.minute)
  let instant = Date.parse(`${wanted.on}T00:00:00Z`) + wanted.minute * minuteMs - 16 * 60 * minuteMs
  const last = instant + 32 * 60 * minuteMs
  // NOTE: in step with the hour of the clock, so that no time that comes twice is stepped over the first time.
  instant += ((wanted.minute - clock(instant).minute + 1440) % 60) * minuteMs
  const coarse = 60 * minuteMs
  while (instant + coarse < last && isBefore(clock(instant + coarse))) instant += coarse
  while (isBefore(clock(instant))) instant += minuteMs
  const shown = clock(instant)
  const isShown = shown.on === wanted.on && shown.minute === wanted.minute
  if (isShown) return instant
  const missed = Temporal.PlainDate.from(wanted.on).toPlainDateTime({
    hour: Math.floor(wanted.minute / 60),
    minute: wanted.minute % 60,
  })
  const jumped = Temporal.PlainDateTime.from(`${clock(instant - minuteMs).on}T00:00`).add({
    minutes: clock(instant - minuteMs).minute,
  })
  return instant - minuteMs + missed.since(jumped).total('minutes') * minuteMs
}

/** Whether somebody works in a minute, said hour by hour of each day. */
function worksAt(hours: WorkingHours, spans: readonly Span[], clock: (instant: number) => Shown) {
  return (instant: number) =>
    spans.some(({ start, end }) => start <= instant && instant < end) &&
    !hours.absences.some(({ start, end }) => start <= instant && instant < end) &&
    !hours.holidays.includes(clock(instant).on)
}

const home = { latitude: 0, longitude: 0 }
const zones = Intl.supportedValuesOf('timeZone')

const sketches = fc.record({
  startMinute: fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15),
  lengthMinutes: fc.integer({ min: 1, max: 96 }).map((quarter) => quarter * 15),
  second: fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15),
  away: fc.option(fc.tuple(fc.integer({ min: -24, max: 48 }), fc.integer({ min: 1, max: 20 }))),
  isHoliday: fc.boolean(),
  minutes: fc.constantFrom(15, 45, 60),
  buffer: fc.constantFrom(0, 15),
})

describe('offers where clocks change', () => {
  it.each(zones)('in %s are exactly the starts of the brute force, around every change of two years', (zone) => {
    const clock = clockOf(zone)
    for (const date of turningDates(zone)) {
      fc.assert(
        fc.property(sketches, ({ startMinute, lengthMinutes, second, away, isHoliday, minutes, buffer }) => {
          const [from, to] = [daysAfter(date, -1), daysAfter(date, 2)]
          const midnight = firstMinute(clock, date, 0)
          const hours: WorkingHours = {
            weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
              weekday,
              startMinute,
              endMinute: startMinute + lengthMinutes,
            })),
            exceptions: [{ on: date, spans: [{ startMinute: second, endMinute: second + lengthMinutes }] }],
            holidays: isHoliday ? [daysAfter(date, 1)] : [],
            absences: away
              ? [{ start: midnight + away[0] * 60 * minuteMs, end: midnight + (away[0] + away[1]) * 60 * minuteMs }]
              : [],
          }
          const rota: Rota = {
            id: 'pia',
            homeBase: home,
            area: { kind: 'circle', radiusMetres: 1 },
            travelMode: 'foot',
            bufferMinutes: buffer,
            working: workingSpans(hours, calendarOf(zone, from, to)),
            visits: lineOf([]),
            closed: [],
          }
          const window = { start: firstMinute(clock, from, 0), end: firstMinute(clock, to, 0) }
          const wish: OfferWish = {
            place: home,
            minutes,
            extraMinutes: 0,
            within: window,
            earliestDeparture: window.start,
            shut: [],
          }

          const spans = [daysAfter(from, -1), from, date, daysAfter(date, 1)]
            .filter((on) => !hours.holidays.includes(on))
            .flatMap((on) => {
              const ofDay = on === date ? hours.exceptions[0]!.spans : hours.weekly.slice(0, 1)
              return ofDay.map(({ startMinute, endMinute }) => ({
                start: firstMinute(clock, on, startMinute),
                end: firstMinute(clock, on, endMinute),
              }))
            })
          const isWorked = worksAt(hours, spans, clock)
          const expected: number[] = []
          const step = gridMinutes * minuteMs
          for (let start = Math.ceil(window.start / step) * step; start < window.end; start += step) {
            const done = start + (minutes + buffer) * minuteMs
            let isPossible = done <= window.end
            for (let at = start; isPossible && at < done; at += 15 * minuteMs) isPossible = isWorked(at)
            if (isPossible) expected.push(start)
          }
          expect(proposeFor(rota, wish, () => 0).offers.map(({ onSite }) => onSite.start)).toEqual(expected)
        }),
        { numRuns: 4 },
      )
    }
  })
})

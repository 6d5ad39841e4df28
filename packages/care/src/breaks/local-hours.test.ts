import { describe, expect, it, test } from 'vitest'
import { wallIn } from '../../test/zones.ts'
import { firstLoudInstant, isWithin, nextMidnight } from './local-hours.ts'

const minute = 60_000
const night = { from: 1260, until: 480 }
const minuteIn = (zone: string) => (instant: number) => wallIn(zone, instant).minute

describe('hours of the local day', () => {
  it('may go over midnight', () => {
    expect([0, 479, 480, 1259, 1260].map((at) => isWithin(at, night))).toEqual([true, true, false, false, true])
    expect(isWithin(600, { from: 600, until: 600 })).toBe(false)
  })
})

type Row = readonly [what: string, zone: string, now: string, quiet: typeof night, loud: string]

const rows: readonly Row[] = [
  ['an even night', 'Europe/Berlin', '2026-11-24T21:30:20+01:00', night, '2026-11-25T08:00:00+01:00'],
  ['a night of 23 hours', 'Europe/Berlin', '2026-03-28T22:00:00+01:00', night, '2026-03-29T08:00:00+02:00'],
  ['a night of 25 hours', 'Europe/Berlin', '2026-10-24T22:00:00+02:00', night, '2026-10-25T08:00:00+01:00'],
  [
    'clocks that go forward by half an hour',
    'Australia/Lord_Howe',
    '2026-10-03T22:00:00+10:30',
    night,
    '2026-10-04T08:00:00+11:00',
  ],
  [
    'an end that the clocks pass over',
    'America/New_York',
    '2026-03-07T23:00:00-05:00',
    { from: 1260, until: 150 },
    '2026-03-08T03:00:00-04:00',
  ],
  [
    'an end that comes twice',
    'America/New_York',
    '2026-10-31T23:00:00-04:00',
    { from: 1260, until: 90 },
    '2026-11-01T01:30:00-04:00',
  ],
]

test.each(rows)('the first loud instant of %s is read off the wall', (_, zone, now, quiet, loud) => {
  const at = Date.parse(now)
  const found = firstLoudInstant(at, at, minuteIn(zone), quiet)
  expect(new Date(found).toISOString()).toBe(new Date(loud).toISOString())
})

describe('the first loud instant', () => {
  it('is the given one when it is loud, and never before now', () => {
    const noon = Date.parse('2026-11-24T12:00:07Z')
    expect(firstLoudInstant(noon + 5 * minute, noon, minuteIn('UTC'), night)).toBe(noon + 5 * minute)
    expect(firstLoudInstant(noon - 5 * minute, noon, minuteIn('UTC'), night)).toBe(noon)
  })

  it('is found by the wall of where the person is then', () => {
    const now = Date.parse('2026-11-24T18:00:00Z')
    expect(firstLoudInstant(now, now, minuteIn('Europe/London'), night)).toBe(now)
    expect(firstLoudInstant(now, now, minuteIn('Asia/Tokyo'), night)).toBe(Date.parse('2026-11-25T08:00:00+09:00'))
  })

  it('comes also where next to all of the day is quiet', () => {
    const now = Date.parse('2026-11-24T12:00:00Z')
    expect(firstLoudInstant(now, now, minuteIn('UTC'), { from: 720, until: 719 })).toBe(now + 1439 * minute)
  })
})

const days: readonly (readonly [string, string, string, number])[] = [
  ['an even day', 'Europe/Berlin', '2026-11-24T00:00:00+01:00', 24],
  ['the day on which clocks go forward', 'Europe/Berlin', '2026-03-29T00:00:00+01:00', 23],
  ['the day on which clocks go back', 'Europe/Berlin', '2026-10-25T00:00:00+02:00', 25],
  ['a day that begins at one', 'Africa/Cairo', '2026-04-24T01:00:00+03:00', 23],
]

test.each(days)('%s is muted until the next one begins', (_, zone, start, hours) => {
  const from = Date.parse(start)
  const dayOf = (instant: number) => wallIn(zone, instant).on
  expect(nextMidnight(from, dayOf)).toBe(from + hours * 60 * minute)
  expect(nextMidnight(from + 5 * 60 * minute + 7, dayOf)).toBe(from + hours * 60 * minute)
})

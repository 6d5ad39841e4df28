import { describe, expect, it } from 'vitest'
import { checkIn, daysAgo, episode, noDanger, now, pain, recheck } from '../../test/review-state.ts'
import { wallIn } from '../../test/zones.ts'
import { newEpisode, type Episode } from '../diary.ts'
import { metricsOf } from '../metrics.ts'
import { daysLater, hoursLater } from '../review/moment.ts'
import { isFlareDay, levelKeptUntil, reactionsOf } from './reactions.ts'

const reactions = (about: Episode) => reactionsOf(about, now, metricsOf(about, now.on, now.at))
const ids = (about: Episode) => reactions(about).map(({ id }) => id)
const said = (...checkIns: readonly ReturnType<typeof checkIn>[]) => episode(5, pain(4), { checkIns })

describe('C-1, a flare', () => {
  const flare = said(checkIn(1, pain(3)), checkIn(0, pain(6)))

  it('is pain of 3 points more than yesterday', () => {
    expect(ids(flare)).toEqual(['C-1'])
    expect(ids(said(checkIn(1, pain(3)), checkIn(0, pain(5))))).toEqual([])
  })

  it('is not read over a day without an entry', () => {
    expect(ids(said(checkIn(2, pain(1)), checkIn(0, pain(9))))).toEqual([])
  })

  it('reads the first check as yesterday', () => {
    expect(ids(episode(1, pain(4), { checkIns: [checkIn(0, pain(7))] }))).toEqual(['C-1'])
  })

  it('offers rest, heat and small movements, asks again, and keeps the level for 48 hours', () => {
    expect(reactions(flare)[0]!.effect).toEqual({
      offer: ['positions', 'heat-session', 'movement-now'],
      keepLevelHours: 48,
      ask: ['any-new-sign'],
    })
    expect(levelKeptUntil(said(checkIn(0, pain(4))), now)).toBeNull()
  })

  type Row = readonly [
    what: string,
    flare: readonly [zone: string, at: string],
    now: readonly [zone: string, at: string],
    left: number,
  ]

  const rows: readonly Row[] = [
    ['at once', ['Europe/Berlin', '2026-11-24T19:00+01:00'], ['Europe/Berlin', '2026-11-24T19:00+01:00'], 48],
    [
      'a minute before the end',
      ['Europe/Berlin', '2026-11-24T19:00+01:00'],
      ['Europe/Berlin', '2026-11-26T18:59+01:00'],
      1 / 60,
    ],
    ['at the end', ['Europe/Berlin', '2026-11-24T19:00+01:00'], ['Europe/Berlin', '2026-11-26T19:00+01:00'], 0],
    [
      'over a night of 23 hours',
      ['Europe/Berlin', '2026-03-28T19:00+01:00'],
      ['Europe/Berlin', '2026-03-30T19:00+02:00'],
      1,
    ],
    [
      'over a night of 25 hours',
      ['Europe/Berlin', '2026-10-24T19:00+02:00'],
      ['Europe/Berlin', '2026-10-26T18:00+01:00'],
      0,
    ],
    [
      'after a flight to the east',
      ['Europe/London', '2026-11-24T19:00+00:00'],
      ['Asia/Tokyo', '2026-11-26T23:00+09:00'],
      5,
    ],
    [
      'after a flight to the west',
      ['Europe/London', '2026-11-24T19:00+00:00'],
      ['America/Los_Angeles', '2026-11-26T11:00-08:00'],
      0,
    ],
    [
      'after a flight over the date line',
      ['Asia/Tokyo', '2026-11-25T09:00+09:00'],
      ['America/Los_Angeles', '2026-11-24T18:00-08:00'],
      46,
    ],
    [
      'with a clock that was set back a day',
      ['Europe/Berlin', '2026-11-24T19:00+01:00'],
      ['Europe/Berlin', '2026-11-23T20:00+01:00'],
      48,
    ],
  ]

  it.each(rows)('keeps the level for 48 real hours: %s', (_, [flareZone, flareAt], [zone, at], left) => {
    const momentIn = (where: string, instant: number) => {
      const { on, time } = wallIn(where, instant)
      return { on, time, at: new Date(instant).toISOString() }
    }
    const flared = momentIn(flareZone, Date.parse(flareAt))
    const day = daysLater(flared.on, -1)
    const kept = { ...newEpisode({ on: day, time: '08:00' }, pain(3)), checkIns: [{ ...flared, answers: pain(6) }] }
    const moment = momentIn(zone, Date.parse(at))
    const until = levelKeptUntil(kept, moment)

    expect(until).toEqual(left === 0 ? null : hoursLater(moment, left))
  })

  it('takes an hour more where only the times of the day are known', () => {
    const wall = { on: now.on, time: now.time }
    const older = (days: number) => said(checkIn(days + 1, pain(3)), checkIn(days, pain(6)))
    expect(levelKeptUntil(flare, wall)).toEqual({ on: daysAgo(-2), time: '19:00' })
    expect(levelKeptUntil(older(1), wall)).toEqual({ on: daysAgo(-1), time: '20:00' })
    expect(levelKeptUntil(older(2), wall)).toEqual({ on: daysAgo(0), time: '20:00' })
    expect(levelKeptUntil(older(3), wall)).toBeNull()
  })

  it('is known for any day', () => {
    expect(isFlareDay(flare, daysAgo(0))).toBe(true)
    expect(isFlareDay(flare, daysAgo(1))).toBe(false)
  })
})

describe('C-2, much limited', () => {
  const limited = (days: readonly (readonly [number, number])[]) =>
    said(...days.map(([day, limit]) => checkIn(day, { 'limit-24h': limit })))

  it('is three days in a row at 7 or more', () => {
    expect(
      ids(
        limited([
          [2, 7],
          [1, 8],
          [0, 7],
        ]),
      ),
    ).toEqual(['C-2'])
    expect(
      ids(
        limited([
          [2, 7],
          [1, 6],
          [0, 7],
        ]),
      ),
    ).toEqual([])
    expect(
      ids(
        limited([
          [1, 7],
          [0, 7],
        ]),
      ),
    ).toEqual([])
  })

  it('is not ended by a day without an answer', () => {
    expect(
      ids(
        limited([
          [4, 7],
          [1, 8],
          [0, 7],
        ]),
      ),
    ).toEqual(['C-2'])
  })

  it('offers a physiotherapist or a doctor', () => {
    expect(
      reactions(
        limited([
          [2, 9],
          [1, 9],
          [0, 9],
        ]),
      )[0]!.effect,
    ).toEqual({ offer: ['physiotherapist', 'doctor'] })
  })
})

describe('C-3, many attacks', () => {
  const many = { 'spasms-24h': 'more-than-5' }

  it('is more than five on two days of a week', () => {
    expect(ids(said(checkIn(3, many), checkIn(0, many)))).toEqual(['C-3'])
    expect(ids(said(checkIn(0, many, '07:00'), checkIn(0, many)))).toEqual([])
    expect(ids(episode(9, pain(4), { checkIns: [checkIn(7, many), checkIn(0, many)] }))).toEqual([])
  })

  it('opens the screens on feeling ill and on medicines, until they are answered', () => {
    const twice = said(checkIn(1, many), checkIn(0, many))
    expect(reactions(twice)[0]!.effect).toEqual({ open: ['s3-feeling-ill', 's7b-medicine-detail'], review: 'RV-11' })
    expect(ids({ ...twice, rechecks: [recheck(0, noDanger)] })).toEqual([])
    expect(ids({ ...twice, rechecks: [recheck(0, noDanger, '12:00')] })).toEqual(['C-3'])
  })
})

describe('C-4, silence', () => {
  it('is three days without a check-in, and looks at RV-32', () => {
    const silent = said(checkIn(3, pain(4)))
    expect(ids(silent)).toEqual(['C-4'])
    expect(reactions(silent)[0]!.effect).toEqual({ review: 'RV-32' })
    expect(ids(said(checkIn(2, pain(4))))).toEqual([])
  })
})

describe('C-5, words and numbers that do not fit', () => {
  const course = (first: number, last: number, change: string) =>
    episode(5, pain(first), {
      checkIns: [2, 1, 0].map((day) => checkIn(day, { ...pain(last), ...(day === 0 && { 'global-change': change }) })),
    })

  it('is better with numbers worse by 2, and the other way round', () => {
    expect(ids(course(3, 5, 'better'))).toEqual(['C-5'])
    expect(ids(course(3, 4, 'better'))).toEqual([])
    expect(ids(course(6, 4, 'worse'))).toEqual(['C-5'])
    expect(ids(course(6, 5, 'worse'))).toEqual([])
    expect(ids(course(3, 5, 'same'))).toEqual([])
    for (const word of ['better', 'much-better', 'gone']) expect(ids(course(3, 5, word))).toEqual(['C-5'])
    for (const word of ['worse', 'much-worse']) expect(ids(course(6, 4, word))).toEqual(['C-5'])
    for (const word of ['same', 'worse', 'much-worse']) expect(ids(course(3, 5, word))).toEqual([])
    for (const word of ['same', 'better', 'much-better']) expect(ids(course(6, 4, word))).toEqual([])
    expect(reactions(course(3, 5, 'gone'))[0]!.effect).toEqual({ asksWhichCounts: true })
  })

  it('reads no word of another day', () => {
    const about = course(3, 5, 'same')
    const before = { ...about, checkIns: [...about.checkIns, checkIn(3, { 'global-change': 'better' })] }
    expect(ids(before)).toEqual([])
  })
})

describe('C-6, calm', () => {
  it('is two quiet days in a row, stops the reminders of heat and offers the next level', () => {
    const quiet = said(checkIn(1, pain(1)), checkIn(0, pain(0)))
    expect(ids(quiet)).toEqual(['C-6'])
    expect(reactions(quiet)[0]!.effect).toEqual({ stopReminders: ['heat'], offer: ['next-level'] })
    expect(ids(said(checkIn(1, pain(2)), checkIn(0, pain(0))))).toEqual([])
    expect(ids(said(checkIn(2, pain(0)), checkIn(0, pain(0))))).toEqual([])
  })
})

import '../../test/few-runs.ts'
import { reminderSeries } from '@unspasm/guideline/reminders'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryEpisode } from '../../test/arbitrary-episode.ts'
import { daysAgo, episode, pain, today } from '../../test/review-state.ts'
import { isWithin } from '../breaks/local-hours.ts'
import { minuteOf } from '../check-in/off-time.ts'
import { isCheckInDay, remindersOfDay, type ReminderInput } from './reminders.ts'
import { reminderEntries } from './series.ts'
import { defaultReminders, readReminders } from './settings.ts'

const base: ReminderInput = {
  episode: episode(2, pain(5)),
  pain: 5,
  isClosed: false,
  items: [],
  perDay: 6,
  reviews: [],
  stopped: [],
  settings: defaultReminders,
}
const of = (more: Partial<ReminderInput> = {}, on = today) => remindersOfDay({ ...base, ...more }, on)
const names = (...args: Parameters<typeof of>) => of(...args).map(({ series, time }) => `${series} ${time}`)
const walk = { id: 'walk-plan:hourly' }

describe('the check-in', () => {
  it('is reminded of at the chosen time, each day while it hurts', () => {
    expect(names()).toEqual(['check-in 19:00'])
    expect(names({ settings: { ...defaultReminders, time: '07:30', quiet: { from: 1320, until: 420 } } })).toEqual([
      'check-in 07:30',
    ])
    expect(names({ pain: 3 })).toEqual(['check-in 19:00'])
    expect(names({ pain: null })).toEqual(['check-in 19:00'])
  })

  it('keeps to the planned days when it hurts little', () => {
    const days = Array.from({ length: 50 }, (_, day) => day).filter((day) =>
      isCheckInDay({ episode: episode(day, pain(6)), pain: 2 }, today),
    )
    expect(days).toEqual([1, 3, 7, 14, 28, 35, 42, 49])
  })

  it('is one with the question about a visit', () => {
    const sittings = [{ on: daysAgo(1), time: '10:00', kind: 'massage' as const }]
    expect(names({ episode: episode(3, pain(5), { sittings }) })).toEqual(['visit 19:00'])
  })

  it('is over when the bout is', () => {
    expect(names({ isClosed: true, items: [walk] })).toEqual([])
  })
})

describe('the day', () => {
  const all = reminderSeries.flatMap((series) => ('items' in series ? series.items.map((id) => ({ id })) : []))
  const unitsOf = (planned: ReturnType<typeof of>) =>
    new Set(planned.map(({ series, id }) => (series === 'walk' ? 'walk' : id))).size

  it('holds six in the first weeks and three later, hourly walks as one', () => {
    expect(unitsOf(of({ items: all }))).toBe(6)
    expect(unitsOf(of({ items: all, perDay: 3 }))).toBe(3)
    expect(of({ items: [walk] }).filter(({ series }) => series === 'walk')).toHaveLength(13)
    expect(unitsOf(of({ items: [walk], perDay: 2 }))).toBe(2)
  })

  it('keeps one of each series before the second of any, review and check-in first', () => {
    const reviews = [{ rule: 'RV-21', due: { on: today } }]
    expect(new Set(of({ items: all, perDay: 3, reviews }).map(({ series }) => series))).toEqual(
      new Set(['review', 'check-in', 'walk']),
    )
    expect(new Set(of({ items: all }).map(({ series }) => series)).size).toBe(6)
  })

  it('loses a series in one tap, and one that a reaction stops', () => {
    expect(names({ items: [walk], settings: { ...defaultReminders, muted: ['walk'] } })).toEqual(['check-in 19:00'])
    expect(names({ items: [{ id: 'heat-day' }], stopped: ['heat'] })).toEqual(['check-in 19:00'])
  })

  it('brings heat as often as the plan says', () => {
    const heats = (perDay?: number) =>
      of({ items: [{ id: 'heat-day', perDay }] }).filter(({ series }) => series === 'heat').length
    expect([heats(), heats(3), heats(1)]).toEqual([3, 3, 1])
  })

  it('has nothing in quiet hours, whatever the plan', () => {
    const minute = fc.nat({ max: 1439 })
    fc.assert(
      fc.property(
        arbitraryEpisode(false, 40),
        fc.subarray(all),
        fc.constantFrom(3, 6),
        fc.record({ from: minute, until: minute }),
        minute,
        (about, items, perDay, quiet, chosen) => {
          const two = (part: number) => String(part).padStart(2, '0')
          const time = `${two(Math.floor(chosen / 60))}:${two(chosen % 60)}`
          const settings = { ...defaultReminders, quiet, time }
          const reviews = [{ rule: 'RV-21', due: { on: today, time } }]
          const planned = of({ episode: about, items, perDay, settings, reviews })

          expect(unitsOf(planned)).toBeLessThanOrEqual(perDay)
          for (const each of planned) expect(isWithin(minuteOf(each.time), quiet)).toBe(false)
          expect(new Set(planned.map(({ id }) => id)).size).toBe(planned.length)
        },
      ),
    )
  })
})

describe('a review rule', () => {
  it('waits for the end of quiet hours', () => {
    const at = (time: string, on = today) =>
      [today, daysAgo(-1)].flatMap((day) =>
        of({ isClosed: true, reviews: [{ rule: 'RV-21', due: { on, time } }] }, day),
      )
    expect(at('23:00')).toMatchObject([{ on: daysAgo(-1), time: '08:00' }])
    expect(at('03:00')).toMatchObject([{ on: today, time: '08:00', rule: 'RV-21' }])
    expect(at('12:00')).toMatchObject([{ on: today, time: '12:00' }])
  })

  it('does not wait when somebody was told to go to hospital', () => {
    const reviews = [{ rule: 'RV-19', due: { on: today, time: '23:30' } }]
    expect(names({ isClosed: true, reviews })).toEqual(['review 23:30'])
    expect(names({ perDay: 0, reviews })).toEqual(['review 23:30'])
  })
})

describe('the entries of a calendar', () => {
  const entries = (more: Partial<ReminderInput> = {}, time = '12:00') =>
    reminderEntries({ ...base, ...more }, { on: today, time }, 'bout')

  it('are a daily series, then a weekly one on the planned days', () => {
    expect(entries()).toEqual([
      {
        uid: 'check-in-bout',
        series: 'check-in',
        starts: { on: today, time: '19:00' },
        repeats: { every: 'day', count: 28 },
      },
      {
        uid: 'check-in-weekly-bout',
        series: 'check-in',
        starts: { on: daysAgo(2 - 35), time: '19:00' },
        repeats: { every: 'week', count: 9 },
      },
    ])
    expect(entries({}, '19:00')[0]!.starts.on).toBe(daysAgo(-1))
  })

  it('are the fixed days when it hurts little', () => {
    expect(entries({ pain: 1 }).map(({ uid }) => uid)).toEqual([
      'check-in-3-bout',
      'check-in-7-bout',
      'check-in-14-bout',
      'check-in-28-bout',
      'check-in-weekly-bout',
    ])
  })

  it('hold the hourly walks as one series, from tomorrow', () => {
    const walks = entries({ items: [walk] }).filter(({ series }) => series === 'walk')
    expect(walks).toHaveLength(1)
    expect(walks[0]!.starts).toEqual({ on: daysAgo(-1), time: '08:00' })
    expect(walks[0]!.repeats?.hours).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])
  })

  it('hold visits and review rules once, each with an id of its own that stays', () => {
    const sittings = [{ on: today, time: '11:00', kind: 'massage' as const }]
    const more = {
      episode: episode(3, pain(5), { sittings }),
      reviews: [{ rule: 'RV-21', due: { on: daysAgo(-3), time: '10:00' } }],
      items: [{ id: 'heat-day' }, { id: 'movement-day' }],
    }
    const made = entries(more)
    const visits = made.filter(({ series }) => series === 'visit')

    expect(visits.map(({ starts }) => starts.on)).toEqual([daysAgo(-1)])
    expect(made.filter(({ rule }) => rule === 'RV-21')).toHaveLength(1)
    expect(new Set(made.map(({ uid }) => uid)).size).toBe(made.length)
    expect(entries(more)).toEqual(made)
  })

  it('are none of a muted check-in', () => {
    expect(entries({ settings: { ...defaultReminders, muted: ['check-in'] } })).toEqual([])
  })
})

describe('stored settings', () => {
  it('take their default where they do not fit', () => {
    for (const damaged of [undefined, null, 3, { time: '25:00' }, { quiet: { from: 'x' } }, { muted: 'walk' }])
      expect(readReminders(damaged)).toEqual(defaultReminders)
    expect(readReminders({ time: '07:15', quiet: { from: 0, until: 360 }, muted: ['walk', 'other'] })).toEqual({
      time: '07:15',
      quiet: { from: 0, until: 360 },
      muted: ['walk'],
    })
  })
})

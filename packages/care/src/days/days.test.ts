import '../../test/few-runs.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryEpisode } from '../../test/arbitrary-episode.ts'
import { checkIn, daily, daysAgo, episode, now, pain, reviewOf, today } from '../../test/review-state.ts'
import { personWith } from '../../test/people.ts'
import { metricsOf } from '../metrics.ts'
import { arrowOf } from './arrow.ts'
import { changesOf } from './changes.ts'
import { courseOf, limitFromTo, stretchesOf } from './course.ts'

describe('each measure of an arrow', () => {
  it.each([
    ['pain-now', 9, 7, 'down'],
    ['pain-now', 9, 8, 'same'],
    ['pain-now', 3, 2, 'down'],
    ['limit-24h', 9, 7, 'down'],
    ['limit-24h', 9, 8, 'same'],
    ['limit-24h', 3, 2, 'down'],
    ['limit-24h', 3.3, 2.32, 'same'],
    ['peg', 9, 8, 'down'],
    ['peg', 9, 8.1, 'same'],
    ['peg', 2, 1.4, 'down'],
    ['peg', 2, 1.41, 'same'],
    ['limited-days-7d', 7, 5, 'down'],
    ['limited-days-7d', 7, 6, 'same'],
    ['limited-days-7d', 2, 1, 'same'],
  ] as const)('%s from %d to %d is %s', (measure, start, end, arrow) => {
    expect(arrowOf(measure, start, end)).toBe(arrow)
  })
})

describe('an arrow', () => {
  it.each([
    [6, 4, 'down'],
    [6, 4.5, 'same'],
    [3, 2, 'down'],
    [3, 2.5, 'same'],
    [4, 6, 'up'],
    [3, 4, 'up'],
    [6, 7, 'same'],
    [0, 1, 'same'],
  ])('from %d to %d is %s', (start, end, arrow) => {
    expect(arrowOf('pain-now', start, end)).toBe(arrow)
  })

  it('is not shown when nothing is known, and has its own least change for each measure', () => {
    expect(arrowOf('pain-now', null, 3)).toBeNull()
    expect(arrowOf('pain-now', 3, null)).toBeNull()
    expect(arrowOf('limited-days-7d', 3, 2)).toBe('same')
    expect(arrowOf('limited-days-7d', 4, 2)).toBe('down')
    expect(arrowOf('peg', 6, 5)).toBe('down')
  })
})

describe('the course', () => {
  it('has one day a day, gaps included', () => {
    const days = courseOf(episode(4, pain(6), { checkIns: [checkIn(3, pain(5)), checkIn(0, pain(4))] }), [], today)

    expect(days.map(({ isMissed }) => isMissed)).toEqual([false, false, true, true, false])
    expect(days.map(({ pains }) => pains)).toEqual([[6], [5], [], [], [4]])
    expect(
      stretchesOf(days, ({ pains }) => pains.at(-1) ?? null).map((stretch) => stretch.map(({ day }) => day)),
    ).toEqual([[0, 1], [4]])
  })

  it('hides no bad day: every entry is there', () => {
    const about = episode(1, pain(3), { checkIns: [checkIn(0, pain(2), '08:00'), checkIn(0, pain(9))] })
    expect(courseOf(about, [], today).map(({ pains }) => pains)).toEqual([[3], [2, 9]])
  })

  it('has a middle from three entries on, of seven days', () => {
    const about = episode(9, pain(8), { checkIns: daily(4, 8, 0) })
    expect(courseOf(about, [], today).map(({ middle }) => middle)).toEqual([null, null, 4, 4, 4, 4, 4, 4, 4, 4])
  })

  it('ends in the same number as the metric', () => {
    fc.assert(
      fc.property(arbitraryEpisode(true, 60), (about) => {
        const last = courseOf(about, [], today).at(-1)!
        if (last.middle !== null) expect(last.middle).toBe(metricsOf(about, today, now.at)['m-pain-7d'])
      }),
    )
  })

  it('names what was done, visits and sessions included', () => {
    const about = episode(1, pain(3), {
      checkIns: [checkIn(0, { 'remedies-done': ['walk', 'none'], 'limit-24h': 6, 'spasms-24h': '1-2' })],
      sittings: [{ on: daysAgo(0), kind: 'massage' }],
    })
    expect(courseOf(about, [], today).at(-1)).toMatchObject({ done: ['walk', 'massage'], limit: 6, spasms: '1-2' })
  })

  it('tells the limitation from its first days to its last ones', () => {
    const limits = [8, 7, 9, 5, 4, 3, 4, 4, 4, 4]
    const checkIns = limits.map((limit, place) => checkIn(9 - place, { 'limit-24h': limit }))
    expect(limitFromTo(courseOf(episode(10, pain(5), { checkIns }), [], today))).toEqual({ start: 8, now: 4 })
    expect(limitFromTo(courseOf(episode(3, pain(5)), [], today))).toEqual({ start: null, now: null })
  })
})

describe('what changed the advice', () => {
  const strain = personWith({ 'pain-now': 6, 'onset-date': daysAgo(14), 'clinician-seen': 'not-yet' })

  it('is named on the day on which it began', () => {
    const about = episode(14, strain, { checkIns: daily(6, 13, 0) })
    const changes = changesOf(about, now, reviewOf(about))

    expect(changes).toContainEqual({ on: today, rule: 'RV-06', to: 'physiotherapist', isCalmer: false })
  })

  it('is nothing while all stays as it was', () => {
    const calm = episode(3, personWith({ 'pain-now': 3, 'onset-date': daysAgo(3) }), { checkIns: daily(3, 2, 0) })
    expect(changesOf(calm, now, reviewOf(calm))).toEqual([])
  })

  it('names a rule again when it stopped in between', () => {
    const checkIns = [5, 4, 3, 2, 1, 0].map((day) =>
      checkIn(day, { ...pain(3), 'any-new-sign': day === 4 || day === 1 }),
    )
    const about = episode(6, personWith({ 'pain-now': 3, 'onset-date': daysAgo(6) }), { checkIns })
    const signs = changesOf(about, now, reviewOf(about)).filter(({ rule }) => rule === 'RV-01')

    expect(signs.map(({ on }) => on)).toEqual([daysAgo(4), daysAgo(1)])
  })

  it('leads from the first result to the present one', () => {
    fc.assert(
      fc.property(arbitraryEpisode(true, 40), (about) => {
        const present = reviewOf(about)
        const changes = changesOf(about, now, present)
        const last = changes.findLast(({ to }) => to !== null)

        if (last) expect(last.to).toBe(present.disposition)
        expect(changes.map(({ on }) => on)).toEqual(changes.map(({ on }) => on).toSorted())
      }),
    )
  })
})

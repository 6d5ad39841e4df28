import { describe, expect, it } from 'vitest'
import { checkIn, daysAgo, episode, now, today } from '../test/review-state.ts'
import type { Answers } from './answers.ts'
import type { Episode, Sitting } from './diary.ts'
import { metricsOf } from './metrics.ts'

const metrics = (about: Episode) => metricsOf(about, today, now.at)
const pains = (...values: readonly (number | null)[]) =>
  values.flatMap((value, place) => (value === null ? [] : [checkIn(values.length - 1 - place, { 'pain-now': value })]))
const massage = (days: number, response?: Sitting['response']): Sitting => ({
  on: daysAgo(days),
  kind: 'massage',
  ...(response && { response }),
})
const physio = (days: number): Sitting => ({ on: daysAgo(days), kind: 'physio' })

const dayOf = (openedDaysAgo: number, answers: Answers, diary: Partial<Episode> = {}) =>
  metrics(episode(openedDaysAgo, answers, diary))['m-day']
const baseOf = (about: Episode) => metrics(about)['m-pain-base']
const pegSet = (pain: number, enjoyment: number, activity: number) => ({
  'peg-pain': pain,
  'peg-enjoyment': enjoyment,
  'peg-activity': activity,
})
const pegOf = (...checkIns: Episode['checkIns']) => metrics(episode(20, pegSet(9, 9, 9), { checkIns }))['m-peg']
const massageOf = (answers: Answers, ...sittings: readonly Sitting[]) => {
  const made = metrics(episode(20, answers, { sittings }))
  return [made['m-massage-count'], made['m-massage-not-better-run']]
}
const did = (days: number, ...remedies: readonly string[]) => checkIn(days, { 'remedies-done': remedies })
const referral = (shownAt: string, disposition: 'clinician-2w' | 'physiotherapist' = 'clinician-2w', days = 0) => ({
  on: daysAgo(days),
  shownAt,
  disposition,
})
const hoursOf = (...referrals: Episode['referrals']) =>
  metrics(episode(30, {}, { referrals }))['m-hours-since-referral']
const highRun = (...values: readonly (number | null)[]) =>
  metrics(episode(values.length, {}, { checkIns: pains(...values) }))['m-high-pain-run']
const quietRun = (...values: readonly (number | null)[]) =>
  metrics(episode(values.length, {}, { checkIns: pains(...values) }))['m-quiet-days']

const trendWhenSaid = (change: string) =>
  metrics(
    episode(20, { 'pain-now': 9 }, { checkIns: [...pains(2, 2, 2), checkIn(0, { 'global-change': change }, '21:00')] }),
  )['m-pain-trend']

describe('m-day', () => {
  it('counts from the day on which the bout began', () => {
    expect(dayOf(10, { 'onset-date': daysAgo(13) })).toBe(13)
  })

  it('counts on from the lower edge of the band that was true at the first check', () => {
    expect([dayOf(0, { duration: '1-to-2-weeks' }), dayOf(10, { duration: '1-to-2-weeks' })]).toEqual([7, 17])
    expect(dayOf(92, { duration: 'over-6-months' })).toBe(275)
  })

  it('counts from the first check when nobody knows more', () => {
    expect([dayOf(5, {}), dayOf(5, { duration: '?' })]).toEqual([5, 5])
  })

  it('counts a band that was answered later from the day of that answer', () => {
    expect(dayOf(10, {}, { checkIns: [checkIn(4, { duration: '2-to-4-weeks' })] })).toBe(18)
  })

  it('is never less than the days since the first check', () => {
    expect(dayOf(30, { 'onset-date': daysAgo(3) })).toBe(30)
    expect(dayOf(30, { duration: '1-to-2-weeks' }, { checkIns: [checkIn(0, { duration: 'under-3-days' })] })).toBe(30)
  })
})

describe('m-pain-base', () => {
  it('is the median of the first three days, the first check among them', () => {
    const checkIns = [checkIn(9, { 'pain-now': 5 }), checkIn(8, { 'pain-now': 6 }), checkIn(7, { 'pain-now': 0 })]
    expect(baseOf(episode(10, { 'pain-now': 9 }, { checkIns }))).toBe(6)
  })

  it('is the first entry while there are fewer than three in those days', () => {
    const checkIns = [checkIn(9, { 'pain-now': 5 }), checkIn(7, { 'pain-now': 1 })]
    expect(baseOf(episode(10, { 'pain-now': 9 }, { checkIns }))).toBe(9)
    expect(baseOf(episode(10, {}, { checkIns: [checkIn(2, { 'pain-now': 4 }), checkIn(1, { 'pain-now': 6 })] }))).toBe(
      4,
    )
  })

  it('takes every entry of a day, in any order of the list', () => {
    const checkIns = [checkIn(10, { 'pain-now': 3 }, '21:00'), checkIn(10, { 'pain-now': 8 }, '12:00')]
    expect(baseOf(episode(10, { 'pain-now': 9 }, { checkIns }))).toBe(8)
    expect(baseOf(episode(10, { 'pain-now': 9 }, { checkIns: checkIns.toReversed() }))).toBe(8)
  })

  it('is not known without an entry; "not sure" is none', () => {
    expect(baseOf(episode(3, { 'pain-now': '?' }))).toBeUndefined()
  })
})

describe('m-pain-7d, m-pain-drop and m-pain-drop-pct', () => {
  it('take the median of the last seven days, today among them', () => {
    const checkIns = [checkIn(7, { 'pain-now': 9 }), ...pains(2, null, null, 4, null, null, 6)]
    const made = metrics(episode(20, { 'pain-now': 8 }, { checkIns }))
    expect(made).toMatchObject({ 'm-pain-7d': 4, 'm-pain-drop': 4, 'm-pain-drop-pct': 50 })
  })

  it('are not known with fewer than three entries', () => {
    const made = metrics(episode(20, { 'pain-now': 8 }, { checkIns: pains(1, null, 1) }))
    expect(Object.keys(made)).not.toEqual(expect.arrayContaining(['m-pain-7d']))
    expect([made['m-pain-drop'], made['m-pain-drop-pct'], made['m-pain-trend']]).toEqual([
      undefined,
      undefined,
      'no-data',
    ])
  })

  it('are 0 percent of a base of 0', () => {
    const made = metrics(episode(20, { 'pain-now': 0 }, { checkIns: pains(3, 3, 3) }))
    expect(made).toMatchObject({ 'm-pain-drop': -3, 'm-pain-drop-pct': 0, 'm-pain-trend': 'worse' })
  })
})

describe('m-pain-trend', () => {
  it('is worse when the newest check-in says so, however the numbers fell', () => {
    expect([trendWhenSaid('worse'), trendWhenSaid('much-worse'), trendWhenSaid('same')]).toEqual([
      'worse',
      'worse',
      'better',
    ])
  })

  it('reads the newest check-in by its time, not by its place in the list', () => {
    const checkIns = [
      checkIn(0, { 'global-change': 'better' }, '20:00'),
      checkIn(0, { 'global-change': 'worse' }, '08:00'),
    ]
    expect(metrics(episode(5, {}, { checkIns }))['m-pain-trend']).toBe('no-data')
  })
})

describe('m-peg', () => {
  it('is the mean of the newest set', () => {
    expect(pegOf(checkIn(7, pegSet(8, 8, 8)), checkIn(0, pegSet(2, 3, 1)))).toBe(2)
    expect(pegOf()).toBe(9)
  })

  it('is not known when the newest set lacks an item, also when an older one is whole', () => {
    expect(pegOf(checkIn(7, pegSet(1, 1, 1)), checkIn(0, { 'peg-pain': 1, 'peg-enjoyment': 1 }))).toBeUndefined()
    expect(pegOf(checkIn(0, { ...pegSet(1, 1, 1), 'peg-activity': '?' }))).toBeUndefined()
  })
})

describe('the metrics of massage', () => {
  it('count sittings before the first check', () => {
    expect(massageOf({ 'massage-sittings': 2, 'massage-response': 'better' }, massage(3, 'better'), physio(2))).toEqual(
      [3, 0],
    )
    expect(massageOf({ 'massage-sittings': 2, 'massage-response': 'same' })).toEqual([2, 2])
    expect(massageOf({ 'massage-sittings': 2, 'massage-response': 'mixed' })).toEqual([2, 0])
  })

  it('count the newest run of sittings that were the same or worse', () => {
    expect(massageOf({}, massage(9, 'same'), massage(6, 'better'), massage(4, 'worse'), massage(2, 'same'))).toEqual([
      4, 2,
    ])
    expect(massageOf({}, massage(4, 'worse'), massage(2, 'better'))).toEqual([2, 0])
    expect(massageOf({}, massage(2, 'better'), massage(4, 'worse'))).toEqual([2, 0])
  })

  it('join the run to what was said at the first check while no sitting was better', () => {
    const before = { 'massage-sittings': 1, 'massage-response': 'worse' }
    expect(massageOf(before, massage(2, 'same'))).toEqual([2, 2])
    expect(massageOf(before, massage(5, 'better'), massage(2, 'same'))).toEqual([3, 1])
  })

  it('pass over a sitting without an answer: it neither counts in nor ends the run', () => {
    expect(massageOf({}, massage(6, 'same'), massage(4), massage(2, 'same'), massage(1))).toEqual([4, 2])
  })
})

describe('the metrics of physiotherapy', () => {
  it('count sittings and whole weeks since the first one', () => {
    const made = metrics(episode(60, { 'physio-sittings': 0 }, { sittings: [physio(41), physio(42), massage(50)] }))
    expect(made).toMatchObject({ 'm-physio-count': 2, 'm-physio-weeks': 6 })
    expect(metrics(episode(60, {}, { sittings: [physio(41)] }))['m-physio-weeks']).toBe(5)
  })

  it('take a course that began before the first check as at least as old as that', () => {
    const made = metrics(episode(70, { 'physio-sittings': 4 }, { sittings: [physio(3)] }))
    expect(made).toMatchObject({ 'm-physio-count': 5, 'm-physio-weeks': 10 })
  })

  it('have no weeks and no trend without a sitting', () => {
    const made = metrics(episode(60, { 'pain-now': 5 }, { checkIns: pains(9, 9, 9) }))
    expect([made['m-physio-count'], made['m-physio-weeks'], made['m-physio-trend']]).toEqual([0, undefined, 'no-data'])
  })

  it('measure the trend from the seven days before the first sitting', () => {
    const checkIns = [
      checkIn(18, { 'pain-now': 0 }),
      checkIn(17, { 'pain-now': 8 }),
      checkIn(11, { 'pain-now': 6 }),
      checkIn(10, { 'pain-now': 0 }),
      ...pains(5, 5, 5),
    ]
    const made = metrics(episode(20, { 'pain-now': 5 }, { checkIns, sittings: [physio(10), physio(3)] }))
    expect([made['m-pain-trend'], made['m-physio-trend']]).toEqual(['same', 'better'])
  })

  it('never call it better without an entry in those days', () => {
    const made = metrics(episode(20, { 'physio-sittings': 1, 'pain-now': 9 }, { checkIns: pains(1, 1, 1) }))
    expect([made['m-pain-trend'], made['m-physio-trend']]).toEqual(['better', 'same'])
  })
})

describe('what was done', () => {
  it('is the share of the last fourteen days with a remedy', () => {
    const checkIns = [
      did(0, 'walk'),
      did(0, 'heat'),
      did(13, 'heat', 'rest-in-bed'),
      did(14, 'walk'),
      did(3, 'none'),
      did(4, 'rest-in-bed'),
    ]
    expect(metrics(episode(30, {}, { checkIns }))['m-adherence-14d']).toBeCloseTo(2 / 14)
    expect(metrics(episode(30, {}))['m-adherence-14d']).toBe(0)
  })

  it('counts days in bed of the last seven', () => {
    const checkIns = [
      did(0, 'rest-in-bed'),
      did(0, 'rest-in-bed'),
      did(6, 'rest-in-bed', 'heat'),
      did(7, 'rest-in-bed'),
    ]
    expect(metrics(episode(30, {}, { checkIns }))['m-bed-days-7d']).toBe(2)
  })
})

describe('m-silent-days', () => {
  it('counts whole days since the last check-in, or since the first check before there was one', () => {
    expect(metrics(episode(9, {}, { checkIns: [checkIn(3, {}), checkIn(6, {})] }))['m-silent-days']).toBe(3)
    expect(metrics(episode(9, {}))['m-silent-days']).toBe(9)
  })
})

describe('m-hours-since-referral', () => {
  it('counts from the newest result that sends to a doctor', () => {
    expect(hoursOf(referral('2026-11-24T16:00:00Z'), referral('2026-11-01T08:00:00Z', 'clinician-2w', 23))).toBe(2)
    expect(hoursOf(referral('2026-11-24T17:00:00+01:00'))).toBe(2)
    expect(hoursOf(referral('2026-11-24T15:00:00Z', 'physiotherapist'))).toBeUndefined()
    expect(hoursOf()).toBeUndefined()
  })

  it('counts a clock that jumped back as time that passed', () => {
    expect(hoursOf(referral('2026-11-24T21:00:00Z'))).toBe(3)
  })
})

describe('m-high-pain-run', () => {
  it('counts the newest days of 8 or more', () => {
    expect([highRun(8, 8, 10), highRun(9, 7, 9, 9), highRun(9, 9, 7), highRun()]).toEqual([3, 2, 0, 0])
  })

  it('goes on over a day without an entry', () => {
    expect([highRun(8, null, 8, 9), highRun(9, 9, 9, null, null)]).toEqual([3, 3])
  })

  it('counts a day by its worst entry', () => {
    const checkIns = [
      checkIn(1, { 'pain-now': 9 }, '08:00'),
      checkIn(1, { 'pain-now': 2 }),
      checkIn(0, { 'pain-now': 8 }),
    ]
    expect(metrics(episode(5, {}, { checkIns }))['m-high-pain-run']).toBe(2)
  })
})

describe('m-quiet-days', () => {
  it('counts the newest days of 1 or less', () => {
    expect([quietRun(1, 0, 1), quietRun(0, 2, 0, 1), quietRun(0, 0, 2), quietRun()]).toEqual([3, 2, 0, 0])
  })

  it('ends at a day without an entry, but waits for today', () => {
    expect([quietRun(0, null, 0, 0), quietRun(0, 0, 0, null), quietRun(0, 0, 0, null, null)]).toEqual([2, 3, 0])
  })

  it('counts a day by its worst entry', () => {
    const checkIns = [
      checkIn(1, { 'pain-now': 0 }),
      checkIn(0, { 'pain-now': 0 }, '08:00'),
      checkIn(0, { 'pain-now': 2 }),
    ]
    expect(metrics(episode(5, {}, { checkIns }))['m-quiet-days']).toBe(0)
  })
})

describe('m-episodes-12m', () => {
  it('adds bouts of the last 365 days to those that were reported', () => {
    const earlierBouts = [daysAgo(30), daysAgo(364), daysAgo(365)]
    expect(metrics(episode(0, { 'episodes-12m': 1 }, { earlierBouts }))['m-episodes-12m']).toBe(3)
    expect(metrics(episode(0, {}))['m-episodes-12m']).toBe(0)
  })
})

describe('a clock that jumps', () => {
  it('back makes no bout younger: the day of review is not before the newest entry', () => {
    const about = episode(20, { 'pain-now': 5 }, { checkIns: pains(9, 9, 9) })
    expect(metricsOf(about, daysAgo(300), now.at)).toEqual(metrics(about))
  })

  it('back loses no entry: one dated before the first check counts on that day', () => {
    const checkIns = [checkIn(900, { 'pain-now': 9 })]
    expect(metrics(episode(0, { 'pain-now': 9 }, { checkIns }))).toMatchObject({ 'm-high-pain-run': 1, 'm-day': 0 })
  })
})

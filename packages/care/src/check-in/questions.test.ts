import '../../test/few-runs.ts'
import { checkInRows, checkInSeconds, weeklyEveryDays } from '@unspasm/guideline/check-in'
import { dispositions } from '@unspasm/guideline/disposition'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryEpisode } from '../../test/arbitrary-episode.ts'
import { checkIn, daysAgo, episode, now, pain } from '../../test/review-state.ts'
import { wallIn } from '../../test/zones.ts'
import type { Answers } from '../answers.ts'
import type { Episode } from '../diary.ts'
import { metricsOf } from '../metrics.ts'
import type { RemedySession } from '../session.ts'
import { checkInDayOf, questionsOf, secondsOf } from './questions.ts'

const heat = (hoursAgo: number, variant = 'hot-water-bottle'): RemedySession => {
  const minute = 19 * 60 - hoursAgo * 60
  const days = minute < 0 ? Math.ceil(-minute / 1440) : 0
  return {
    id: 'heat',
    episodeId: 'one',
    remedy: 'heat-session',
    variant,
    on: daysAgo(days),
    endedAtMinute: minute + days * 1440,
    startedAt: '',
    endedAt: new Date(Date.parse(now.at) - hoursAgo * 3_600_000).toISOString(),
    endReason: 'completed',
    minutes: 15,
    params: {},
    checks: [],
    firedGateIds: [],
    assignment: 'free',
    guideline: 'test',
  }
}

const dayOf = (about: Episode, sessions: readonly RemedySession[] = [], disposition = 'self-care' as const) =>
  checkInDayOf({ episode: about, sessions, now, disposition, metrics: metricsOf(about, now.on, now.at) })
const asked = (about: Episode, given: Answers = {}, sessions: readonly RemedySession[] = []) =>
  questionsOf(dayOf(about, sessions), given)
const rows = (...of: Parameters<typeof asked>) => asked(...of).map(({ id }) => id)

const everyDay = (from: number) => Array.from({ length: from }, (_, place) => checkIn(from - place, pain(4)))
/** Opened some days ago, with a check-in on each day since. */
const kept = (days: number, diary: Partial<Episode> = {}) =>
  episode(days, pain(6), { checkIns: everyDay(days - 1), ...diary })
const visit = (days: number, time: string) => ({ on: daysAgo(days), time, kind: 'massage' as const })

describe('the questions of a day', () => {
  it('are six on an ordinary day with heat, and take at most 35 seconds', () => {
    const ordinary = asked(kept(5), {}, [heat(5)])

    expect(ordinary.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '6', '7'])
    expect(secondsOf(ordinary)).toBe(35)
  })

  it('take 56 seconds on the weekly day', () => {
    const weekly = asked(kept(7), {}, [heat(5)])

    expect(weekly.map(({ id }) => id)).toEqual(['1', '2', '3', '5', '6', '7', '9'])
    expect(secondsOf(weekly)).toBe(56)
  })

  it('take 40 seconds on the day after a visit', () => {
    const after = asked(kept(5, { sittings: [visit(1, '10:00')] }))

    expect(after.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '6', '8'])
    expect(secondsOf(after)).toBe(40)
  })

  it('hold the words of the table', () => {
    expect(checkInRows.map(({ id, findings, seconds }) => [id, findings, seconds])).toEqual([
      ['1', ['any-new-sign'], 8],
      ['2', ['pain-now'], 5],
      ['3', ['limit-24h'], 5],
      ['4', ['spasms-24h'], 4],
      ['5', ['global-change'], 5],
      ['6', ['remedies-done'], 8],
      ['7', ['heat-skin-mark'], 5],
      ['8', ['sitting-response', 'sitting-new-sign'], 10],
      ['8b', ['self-care-tried'], 4],
      ['9', ['peg-pain', 'peg-enjoyment', 'peg-activity', 'limited-days-7d'], 20],
    ])
  })
})

/** Whether the skin is asked about some hours after heat ended in one zone, in the same or in another. */
function isAskedAfter(hours: number, endedAt: string, from: string, to: string): boolean {
  const ended = wallIn(from, Date.parse(endedAt))
  const at = new Date(Date.parse(endedAt) + hours * 3_600_000)
  const { on, time } = wallIn(to, at.getTime())
  const session = { ...heat(0), on: ended.on, endedAtMinute: ended.minute, endedAt }
  const about = { episode: kept(5), sessions: [session], now: { on, time, at: at.toISOString() } }
  const day = checkInDayOf({ ...about, disposition: 'self-care', metrics: {} })
  return questionsOf(day, {}).some(({ id }) => id === '7')
}

describe('the question after heat', () => {
  it('is asked for 24 hours, and not after cold or after longer', () => {
    expect(rows(kept(5), {}, [heat(24)])).toContain('7')
    expect(rows(kept(5), {}, [heat(25)])).not.toContain('7')
    expect(rows(kept(5), {}, [heat(2, 'cold-pack')])).not.toContain('7')
    expect(rows(kept(5), {}, [{ ...heat(2), minutes: 0, endReason: 'user-stop' }])).not.toContain('7')
  })

  it.each([
    ['Europe/Berlin', '2026-03-28T19:00:00Z'],
    ['Europe/Berlin', '2026-10-24T19:00:00Z'],
    ['America/New_York', '2026-03-07T22:00:00Z'],
    ['America/New_York', '2026-10-31T22:00:00Z'],
    ['Australia/Lord_Howe', '2026-04-04T10:00:00Z'],
  ])('is asked for 24 real hours in %s over the night after %s', (zone, endedAt) => {
    expect(isAskedAfter(24, endedAt, zone, zone)).toBe(true)
    expect(isAskedAfter(24.1, endedAt, zone, zone)).toBe(false)
  })

  it.each([
    ['Asia/Tokyo', 'America/Los_Angeles'],
    ['America/Los_Angeles', 'Asia/Tokyo'],
    ['Pacific/Apia', 'Pacific/Pago_Pago'],
    ['Pacific/Pago_Pago', 'Pacific/Apia'],
  ])('is asked for 24 real hours after a flight from %s to %s', (from, to) => {
    expect(isAskedAfter(24, '2026-06-01T06:00:00Z', from, to)).toBe(true)
    expect(isAskedAfter(24.1, '2026-06-01T06:00:00Z', from, to)).toBe(false)
  })

  it('is asked when the clock was set back to before the end of the heat', () => {
    expect(isAskedAfter(-1, '2026-06-01T06:00:00Z', 'Europe/Berlin', 'Europe/Berlin')).toBe(true)
  })

  it('is asked for an hour more where no instant is known, for the clocks may have changed', () => {
    const local = (hours: number) => [{ ...heat(hours), endedAt: '' }]
    expect(rows(kept(5), {}, local(25))).toContain('7')
    expect(rows(kept(5), {}, local(26))).not.toContain('7')
  })

  it('is asked when heat is ticked', () => {
    expect(rows(kept(5), { 'remedies-done': ['heat'] })).toContain('7')
    expect(rows(kept(5), { 'remedies-done': ['walk'] })).not.toContain('7')
  })
})

describe('the view of the whole', () => {
  it.each([1, 3, 7, 14, 28])('is asked on day %i', (day) => {
    expect(rows(kept(day))).toContain('5')
  })

  it.each([2, 4, 21, 29])('is not asked on day %i', (day) => {
    expect(rows(kept(day))).not.toContain('5')
  })

  it('is asked at the first check-in after a fixed day without one', () => {
    expect(rows(episode(5, pain(6)))).toContain('5')
    expect(rows(episode(5, pain(6), { checkIns: [checkIn(2, pain(4))] }))).not.toContain('5')
  })
})

describe('the weekly questions', () => {
  it.each([7, 14, 21, 35])('are asked on day %i, without the attacks', (day) => {
    expect(rows(kept(day))).toContain('9')
    expect(rows(kept(day))).not.toContain('4')
  })

  it.each([0, 6, 8, 13])('are not asked on day %i', (day) => {
    expect(rows(kept(day))).not.toContain('9')
    expect(rows(kept(day))).toContain('4')
  })

  it('give way to the questions about a visit, and come a day later', () => {
    const sittings = [visit(1, '10:00')]
    expect(rows(kept(7, { sittings }))).toEqual(['1', '2', '3', '4', '5', '6', '8'])

    const answered = [{ ...visit(2, '10:00'), answered: { on: daysAgo(1), time: '19:00' }, response: 'same' as const }]
    expect(rows(kept(8, { sittings: answered }))).toContain('9')
    expect(
      rows(kept(9, { sittings: [{ ...answered[0]!, on: daysAgo(3), answered: { on: daysAgo(2) } }] })),
    ).not.toContain('9')
  })

  it('are asked at the first check-in after a weekly day without one', () => {
    const checkIns = everyDay(8).filter(({ on }) => on < daysAgo(2))
    expect(rows(episode(9, pain(6), { checkIns }))).toContain('9')
  })
})

describe('the questions about a visit', () => {
  it.each([
    [1, '20:00', false],
    [1, '19:00', true],
    [2, '19:00', true],
  ])('for a visit %i days ago at %s are asked: %s', (days, time, isAsked) => {
    expect(rows(kept(5, { sittings: [visit(days, time)] })).includes('8')).toBe(isAsked)
  })

  it('are over after 48 hours when a check-in asked, and come late when none did', () => {
    const sittings = [visit(3, '10:00')]
    expect(rows(kept(5, { sittings }))).not.toContain('8')
    expect(rows(episode(5, pain(6), { sittings, checkIns: [checkIn(4, pain(5))] }))).toContain('8')
  })

  it('are not asked again once answered', () => {
    const sittings = [{ ...visit(1, '10:00'), answered: { on: daysAgo(0), time: '12:00' }, newSign: false }]
    expect(rows(kept(5, { sittings }))).not.toContain('8')
  })
})

describe('the question whether home care was tried', () => {
  const onDay = (day: number, given: Answers) => rows(episode(day, { ...pain(6), 'onset-date': daysAgo(day) }), given)

  it.each([2, 3])('is asked on day %i when it is not better', (day) => {
    for (const change of ['same', 'worse', 'much-worse'])
      expect(onDay(day, { 'global-change': change })).toContain('8b')
    for (const change of ['better', 'much-better', 'gone'])
      expect(onDay(day, { 'global-change': change })).not.toContain('8b')
    expect(onDay(day, {})).not.toContain('8b')
  })

  it('is asked on these two days only, and of home care only', () => {
    for (const day of [1, 4]) expect(onDay(day, { 'global-change': 'same' })).not.toContain('8b')
    const about = episode(2, pain(6))
    const day = checkInDayOf({
      episode: about,
      sessions: [],
      now,
      disposition: 'physiotherapist',
      metrics: metricsOf(about, now.on, now.at),
    })
    expect(questionsOf(day, { 'global-change': 'same' }).map(({ id }) => id)).not.toContain('8b')
  })

  it('reads what was said the day before', () => {
    const checkIns = [checkIn(1, { ...pain(5), 'global-change': 'same' })]
    expect(rows(episode(2, pain(6), { checkIns }))).toContain('8b')
  })
})

describe('the edges of each row', () => {
  const home = { disposition: 'self-care', 'c-day': 9, 'm-day': 9, 'c-visit-missed': false }
  const isAsked = (row: string, facts: Answers, given: Answers = {}) =>
    questionsOf({ now, before: {}, others: { ...home, ...facts } }, given).some(({ id }) => id === row)

  it.each([
    ['4', 23, false],
    ['4', 24, true],
    ['4', 48, true],
    ['4', 49, false],
    ['9', 23, true],
    ['9', 24, false],
    ['9', 48, false],
    ['9', 49, true],
  ])('%s on a weekly day, %i hours after a visit, is asked: %s', (row, hours, expected) => {
    expect(isAsked(row, { 'c-weekly-due': true, 'c-visit-hours': hours })).toBe(expected)
  })

  it.each([
    [23, false],
    [24, true],
    [48, true],
    [49, false],
  ])('8 is asked %i hours after a visit: %s', (hours, expected) => {
    expect(isAsked('8', { 'c-visit-hours': hours })).toBe(expected)
  })

  it('4 and 8 are asked, and 9 is not, long after a visit about which nobody was asked', () => {
    const missed = { 'c-weekly-due': true, 'c-visit-hours': 90, 'c-visit-missed': true }

    expect(['4', '8', '9'].map((row) => isAsked(row, missed))).toEqual([true, true, false])
  })

  it.each(['c-day', 'm-day'])('8b is asked on days 2 and 3 of %s only, whatever the other says', (day) => {
    const on = (value: number) => isAsked('8b', { [day]: value }, { 'global-change': 'same' })

    expect([1, 2, 3, 4].map(on)).toEqual([false, true, true, false])
  })

  it('stay within a minute, and weekly questions come every 7 days', () => {
    expect([checkInSeconds, weeklyEveryDays]).toEqual([60, 7])
  })
})

describe('the questions of any day', () => {
  const givens = fc.record(
    {
      'global-change': fc.constantFrom('better', 'same', 'much-worse'),
      'remedies-done': fc.constantFrom(['heat'], ['none'], ['walk', 'heat']),
    },
    { requiredKeys: [] },
  )

  it('never take more than 60 seconds, and begin with the question for a new sign', () => {
    fc.assert(
      fc.property(
        arbitraryEpisode(true, 60),
        givens,
        fc.constantFrom(...dispositions),
        fc.nat({ max: 60 }),
        (about, given, disposition, hours) => {
          const day = checkInDayOf({
            episode: about,
            sessions: [heat(hours)],
            now,
            disposition,
            metrics: metricsOf(about, now.on, now.at),
          })
          const questions = questionsOf(day, given)

          expect(secondsOf(questions)).toBeLessThanOrEqual(checkInSeconds)
          expect(questions[0]!.findings).toEqual(['any-new-sign'])
          expect(questions.map(({ id }) => id)).toEqual(
            checkInRows.map(({ id }) => id).filter((id) => questions.some((row) => row.id === id)),
          )
        },
      ),
    )
  })
})

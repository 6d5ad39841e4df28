import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dispositions, urgencyRank, type Disposition } from '@unspasm/guideline/disposition'
import { metrics as metricRows } from '@unspasm/guideline/metrics'
import { reviewTriggers } from '@unspasm/guideline/rule'
import { clearedTokens, reviewRules } from '@unspasm/guideline/review-rules'
import { arbitraryEpisode } from '../test/arbitrary-episode.ts'
import { junk } from '../test/arbitrary-answers.ts'
import { dayBefore, daysFrom } from '../test/naive-metrics.ts'
import { daysAgo, now, reviewState, standingAt, today, type State } from '../test/review-state.ts'
import type { Answers } from './answers.ts'
import type { Episode } from './diary.ts'
import { metricsOf } from './metrics.ts'
import { engineInForce } from './engine.ts'
import { createReviewer, review, standingOf } from './review.ts'

const any = arbitraryEpisode(true)
const short = arbitraryEpisode(true, 40)
const uncleared = arbitraryEpisode(false, 40)
const present = fc.constantFrom(...dispositions)
const triggers = fc.option(fc.subarray([...reviewTriggers]), { nil: undefined })
const isLessUrgent = (one: Disposition, other: Disposition) => urgencyRank(one) > urgencyRank(other)
const given = (episode: Episode, disposition: Disposition) => ({
  episode,
  now,
  standing: standingAt(disposition, episode.opened),
})

/** The same episode with every entry of a list at a minute of its own. */
function untied<Timed extends { readonly time?: string }>(entries: readonly Timed[], hour: number): readonly Timed[] {
  return entries.map((entry, place) => ({ ...entry, time: `${hour}:${String(place).padStart(2, '0')}` }))
}

describe('a review', () => {
  it('never throws, whatever stands in the episode', () => {
    const moment = fc.record({
      on: fc.oneof(fc.string(), fc.constantFrom(today, '0000-01-01', '2026-02-30')),
      time: fc.string(),
    })
    const said = fc.dictionary(
      fc.oneof(
        fc.string(),
        fc.constantFrom('pain-now', 'onset-date', 'clinician-clearance', 'remedies-done', '__proto__'),
      ),
      junk,
    ) as fc.Arbitrary<Answers>
    const entry = fc.tuple(moment, said).map(([at, answers]) => ({ ...at, answers, by: 'x' }))
    const wild = fc.record({
      opened: fc.oneof(fc.constant({ on: daysAgo(3) }), fc.constant({ on: today })),
      answers: said,
      checkIns: fc.array(entry),
      rechecks: fc.array(entry),
      sittings: fc.array(
        moment.map((at) => ({ ...at, kind: 'massage' as const, response: 'worse' as const, painBefore: Number.NaN })),
      ),
      skinMarks: fc.array(moment.map((at) => ({ ...at, skinMark: 'blister' as const }))),
      outcomes: fc.array(entry),
      referrals: fc.array(
        fc
          .tuple(moment, fc.string())
          .map(([at, shownAt]) => ({ ...at, shownAt, disposition: 'clinician-2w' as const })),
      ),
      reminders: fc.array(moment.map(({ on }) => ({ rule: 'RV-21', on }))),
      earlierBouts: fc.array(fc.string()),
    })
    fc.assert(
      fc.property(wild, fc.oneof(fc.constant(today), fc.string()), fc.string(), (episode, on, at) => {
        expect(dispositions).toContain(review({ episode, now: { on, at } }).disposition)
      }),
      { numRuns: 60 },
    )
  })

  it('changes nothing that it is given, and gives the same again, also to a copy that was stored', () => {
    fc.assert(
      fc.property(short, (episode) => {
        const text = JSON.stringify(episode)
        const first = review({ episode, now })
        expect(JSON.stringify(episode)).toBe(text)
        expect(review({ episode: JSON.parse(text), now })).toEqual(first)
        const standing = JSON.parse(JSON.stringify(standingOf(episode, now)))
        expect(review({ episode, now, standing })).toEqual(first)
      }),
      { numRuns: 25 },
    )
  })

  it('is the same from a reviewer that has just looked at another day or at other entries', () => {
    const later = { ...now, on: daysAgo(-30) }
    fc.assert(
      fc.property(short, short, fc.nat(), (episode, other, place) => {
        const less = { ...episode, checkIns: episode.checkIns.filter((_, at) => at !== place % 8) }
        const asked = createReviewer(engineInForce, reviewRules)
        const variants = [
          episode,
          less,
          { ...episode, referrals: [] },
          { ...episode, reminders: [] },
          { ...episode, earlierBouts: [daysAgo(200), daysAgo(100), daysAgo(50)] },
          { ...episode, answers: other.answers },
        ]
        for (const about of variants)
          for (const moment of [now, later])
            expect(asked.standingOf(about, moment)).toEqual(
              createReviewer(engineInForce, reviewRules).standingOf(about, moment),
            )
      }),
      { numRuns: 5 },
    )
  })

  it('does not depend on the order of the lists', () => {
    const unordered = any.map((episode) => ({
      ...episode,
      checkIns: untied(episode.checkIns, 10),
      sittings: untied(episode.sittings, 11).filter(({ answered }) => answered === undefined),
      skinMarks: untied(episode.skinMarks, 12),
      outcomes: untied(episode.outcomes, 13),
      referrals: untied(episode.referrals, 14),
    }))
    fc.assert(
      fc.property(unordered, present, (episode, before) => {
        const turned = {
          ...episode,
          checkIns: episode.checkIns.toReversed(),
          sittings: episode.sittings.toReversed(),
          skinMarks: episode.skinMarks.toReversed(),
          outcomes: episode.outcomes.toReversed(),
          referrals: episode.referrals.toReversed(),
        }
        expect(review(given(turned, before))).toEqual(review(given(episode, before)))
      }),
      { numRuns: 300 },
    )
  })
})

describe('a more urgent result', () => {
  it('is lost only by a rule that lowers or by the word of a clinician', () => {
    fc.assert(
      fc.property(any, present, triggers, (episode, before, some) => {
        const made = review({ ...given(episode, before), ...(some && { triggers: some }) })
        if (!isLessUrgent(made.disposition, before)) return
        const isLowered = made.decidedBy.includes('RV-24')
        expect(isLowered || made.fired.includes('RV-29')).toBe(true)
        if (isLowered) expect(['physiotherapist', 'hands-on-ok']).toContain(before)
        else expect(episode.outcomes.some(({ by, answers }) => by && 'clinician-clearance' in answers)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('is never lost by a second review of the same', () => {
    fc.assert(
      fc.property(arbitraryEpisode(false), present, (episode, before) => {
        const first = review(given(episode, before))
        const second = review({ episode, now, standing: first.standing })
        expect([second.disposition, second.blocked, second.open]).toEqual([
          first.disposition,
          first.blocked,
          first.open,
        ])
      }),
      { numRuns: 500 },
    )
  })

  it('is not lost by one more danger', () => {
    const danger = fc.constantFrom<((episode: Episode) => Episode)[]>(
      (episode) => ({
        ...episode,
        skinMarks: [...episode.skinMarks, { on: today, time: '23:00', skinMark: 'blister' }],
      }),
      (episode) => ({
        ...episode,
        sittings: [
          ...episode.sittings,
          { on: today, time: '22:00', kind: 'physio', answered: { on: today, time: '23:00' }, newSign: true },
        ],
      }),
      (episode) => ({
        ...episode,
        rechecks: [{ on: today, time: '23:00', answers: { 'fever-or-chills': true, 'night-pain': true } }],
      }),
    )
    fc.assert(
      fc.property(any, present, danger, (episode, before, add) => {
        const worse = review(given(add(episode), before)).disposition
        expect(isLessUrgent(worse, review(given(episode, before)).disposition)).toBe(false)
        expect(isLessUrgent(worse, 'clinician-48h')).toBe(false)
      }),
      { numRuns: 400 },
    )
  })
})

describe('silence', () => {
  it('lowers nothing and closes nothing: not without a check-in, not when the last week has none', () => {
    const silent = fc.tuple(uncleared, fc.constantFrom(0, 7)).map(([episode, days]) => ({
      ...episode,
      checkIns: days === 0 ? [] : episode.checkIns.filter(({ on }) => daysFrom(on, today) >= days),
      answers: {
        ...episode.answers,
        ...(days > 0 && daysFrom(episode.opened.on, today) < days && { 'pain-now': '?' }),
      },
    }))
    fc.assert(
      fc.property(silent, present, (episode, before) => {
        const made = review(given(episode, before))
        expect(isLessUrgent(made.disposition, before)).toBe(false)
        expect(made.closed).toBeNull()
      }),
      { numRuns: 600 },
    )
  })

  it('that goes on never makes a result less urgent', () => {
    fc.assert(
      fc.property(short, fc.integer({ min: 1, max: 40 }), (episode, days) => {
        const soon = standingOf(episode, { on: daysAgo(-1), time: '00:00', at: now.at }).disposition
        const later = standingOf(episode, { on: daysAgo(-days - 1), time: '00:00', at: now.at }).disposition
        expect(isLessUrgent(later, soon)).toBe(false)
      }),
      { numRuns: 30 },
    )
  })

  it('about a metric makes no rule lower or close', () => {
    const state = fc.record(
      Object.fromEntries(
        metricRows.map((row) => [
          row.id,
          'options' in row ? fc.constantFrom(...row.options) : fc.integer({ min: 0, max: 30 }),
        ]),
      ),
    ) as fc.Arbitrary<State>
    const gentle = ['RV-15', 'RV-24', 'RV-25']
    fc.assert(
      fc.property(state, present, fc.subarray(metricRows.map(({ id }) => id as string)), (all, before, out) => {
        const fewer = Object.fromEntries(Object.entries(all).filter(([id]) => !out.includes(id)))
        const firedFewer = reviewState(fewer, before).fired.filter((id) => gentle.includes(id))
        expect(reviewState(all, before).fired).toEqual(expect.arrayContaining(firedFewer))
      }),
      { numRuns: 500 },
    )
  })

  it('on a day before today never makes the quiet days more, nor the very painful ones none', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 20 }), (episode, ago) => {
        const left = { ...episode, checkIns: episode.checkIns.filter(({ on }) => on !== dayBefore(today, ago)) }
        const [all, fewer] = [metricsOf(episode, today, now.at), metricsOf(left, today, now.at)]
        if (episode.opened.on === dayBefore(today, ago)) return
        expect(fewer['m-quiet-days']).toBeLessThanOrEqual(all['m-quiet-days'] as number)
        expect(fewer['m-high-pain-run']).toBeGreaterThanOrEqual((all['m-high-pain-run'] as number) - 1)
      }),
      { numRuns: 600 },
    )
  })
})

describe('a clearance', () => {
  it('opens nothing that a rule closed but the tokens it names', () => {
    const word = fc.subarray(Object.keys(clearedTokens), { minLength: 1 })
    fc.assert(
      fc.property(arbitraryEpisode(false, 30), word, (episode, options) => {
        const outcomes = [
          ...episode.outcomes,
          { on: today, time: '23:00', by: 'Dr Vale', answers: { 'clinician-clearance': options } },
        ]
        const named = options.map((option) => clearedTokens[option])
        const before = review({ episode, now, triggers: [] }).blocks.filter(({ until }) => until !== 'disposition')
        const after = review({ episode: { ...episode, outcomes }, now, triggers: ['outcome-entered'] }).blocks
        const lost = before.filter(
          ({ token, because }) => !after.some((block) => block.token === token && block.because === because),
        )
        expect(lost.filter(({ token }) => !named.includes(token))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

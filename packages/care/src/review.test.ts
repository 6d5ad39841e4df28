import { describe, expect, it } from 'vitest'
import { personWith } from '../test/people.ts'
import {
  checkIn,
  daily,
  daysAgo,
  episode,
  noDanger,
  now,
  pain,
  recheck,
  reviewOf,
  standingAt,
  today,
} from '../test/review-state.ts'
import type { Answers } from './answers.ts'
import type { Episode, Sitting } from './diary.ts'
import { review, triggersOfDay } from './review.ts'

const growingWorse = (days: number, rechecks: Episode['rechecks'] = [], answers: Answers = {}) =>
  reviewOf(
    episode(days, personWith({ ...pain(5), ...answers }), {
      checkIns: [checkIn(0, { 'global-change': 'worse' }, '18:00')],
      rechecks,
    }),
  )
const told = (days: number, answered?: Answers, days2 = 0) =>
  episode(9, personWith({ 'fever-or-chills': true }), {
    referrals: [
      { on: daysAgo(days), time: '10:00', shownAt: `${daysAgo(days)}T09:00:00Z`, disposition: 'clinician-48h' },
    ],
    checkIns: answered ? [checkIn(days2, answered, '18:00')] : [],
  })
const worried = (answers: Answers) =>
  reviewOf(episode(14, personWith({ ...answers, 'peg-pain': 5, 'peg-enjoyment': 5, 'peg-activity': 5 })))
const isSingleDay = (openedDaysAgo: number, answers: Answers) =>
  triggersOfDay(episode(openedDaysAgo, answers), today).includes('day-14-and-28')

describe('the answers of later days', () => {
  it('replace the result at once when they are more urgent', () => {
    const about = episode(3, personWith({}), { rechecks: [recheck(0, { 'saddle-numbness': true }, '18:00')] })
    expect(reviewOf(about)).toMatchObject({ disposition: 'emergency-today', blocked: expect.arrayContaining(['heat']) })
  })

  it('never take a more urgent result back', () => {
    const rechecks = [recheck(2, { 'fever-or-chills': true }), recheck(0, { 'fever-or-chills': false }, '18:00')]
    expect(reviewOf(episode(3, personWith({}), { rechecks })).disposition).toBe('clinician-48h')
  })
})

describe('pain that grows worse', () => {
  it('opens the danger screens from day 3, and sends to a doctor from day 7 when they find nothing', () => {
    expect(growingWorse(2)).toMatchObject({ disposition: 'self-care', open: [] })
    expect(growingWorse(6)).toMatchObject({ disposition: 'self-care', fired: expect.arrayContaining(['RV-11']) })
    expect(growingWorse(7, [recheck(0, noDanger, '18:01')])).toMatchObject({
      disposition: 'clinician-2w',
      decidedBy: ['RV-11'],
    })
    expect(growingWorse(7).open).toHaveLength(4)
  })

  it('sends to a doctor although the screens stay unanswered', () => {
    expect(growingWorse(7)).toMatchObject({ disposition: 'clinician-2w', decidedBy: ['RV-11'] })
  })

  it('names a warning sign that gives the same result, and not itself', () => {
    const signs = growingWorse(7, [], { 'walking-leg-heaviness': true })
    expect(signs).toMatchObject({ disposition: 'clinician-2w', decidedBy: ['RF-97'] })
  })

  it('leaves the result to what the screens find', () => {
    const found = growingWorse(7, [recheck(0, { ...noDanger, 'fever-or-chills': true }, '18:01')])
    expect(found).toMatchObject({ disposition: 'clinician-48h', decidedBy: ['RF-60'] })
  })
})

describe('a label', () => {
  it('is chronic when both rules fire, and stays when only the weaker one does', () => {
    const about = episode(200, personWith({ ...pain(5), duration: 'under-3-days' }), { checkIns: daily(5, 2, 0) })
    expect(reviewOf(about)).toMatchObject({ label: 'chronic', fired: expect.arrayContaining(['RV-09', 'RV-10']) })
    const fired = { ...standingAt('clinician-2w'), label: 'chronic' as const, lastFired: { 'RV-10': daysAgo(10) } }
    const made = review({ episode: about, now, standing: fired })
    expect([made.fired.includes('RV-09'), made.fired.includes('RV-10'), made.label]).toEqual([true, false, 'chronic'])
  })

  it('is given at most once in 183 days', () => {
    const about = episode(400, personWith(pain(5)), { checkIns: daily(5, 2, 0) })
    const at = (days: number) =>
      review({
        episode: about,
        now,
        standing: { ...standingAt('clinician-2w'), lastFired: { 'RV-10': daysAgo(days) } },
      })
    expect([at(182), at(183)].map(({ fired }) => fired.includes('RV-10'))).toEqual([false, true])
  })
})

describe('a rule', () => {
  it('is looked at only when something gives rise to it', () => {
    const about = episode(14, personWith(pain(8)), { checkIns: daily(8, 2, 0) })
    const at = (...triggers: ReturnType<typeof triggersOfDay>) =>
      review({ episode: about, now, standing: standingAt('self-care'), triggers }).fired
    expect(at('daily')).toEqual(['RV-06'])
    expect(at('check-in')).toEqual(['RV-12'])
    expect(at('booking')).toEqual([])
  })

  it('about one kind of sitting is not looked at after the other', () => {
    const sittings: readonly Sitting[] = Array.from({ length: 6 }, (_, place) => ({
      on: daysAgo(place),
      kind: 'massage',
      response: 'better',
    }))
    const about = episode(9, personWith(pain(5)), { sittings, checkIns: daily(5, 3, 0) })
    const after = (sitting: 'massage' | 'physio') =>
      review({ episode: about, now, standing: standingAt('self-care'), triggers: ['after-sitting'], sitting }).fired
    expect([after('massage'), after('physio')]).toEqual([['RV-05'], []])
  })

  it('of a single day is looked at on that day of the bout or since the first check', () => {
    const days = Array.from({ length: 40 }, (_, day) => day)
    expect(days.filter((day) => isSingleDay(day, {}))).toEqual([14, 28])
    expect(days.filter((day) => isSingleDay(day, { duration: '1-to-2-weeks' }))).toEqual([7, 14, 21, 28])
    expect(triggersOfDay(episode(0, {}), today)).toContain('episode-opened')
    expect(triggersOfDay(episode(1, {}), today)).not.toContain('episode-opened')
  })
})

describe('a referral', () => {
  it('is asked after 48 hours, with a way to urgent care', () => {
    expect(reviewOf(told(3))).toMatchObject({ ask: ['was-seen'], offers: [{ what: 'urgent-care', rule: 'RV-20' }] })
    expect(reviewOf(told(1)).ask).toEqual([])
  })

  it('is settled by an answer that came after it, and not by an older one', () => {
    expect(reviewOf(told(3, { 'was-seen': 'booked' }, 1)).ask).toEqual([])
    expect(reviewOf(told(3, { 'was-seen': 'yes' }, 5)).ask).toEqual(['was-seen'])
  })
})

describe('offers', () => {
  it('name a doctor for low mood only to those who have it', () => {
    expect(worried({ 'low-mood': true, 'self-harm-thoughts': false }).offers).toEqual([
      { what: 'doctor-for-low-mood', rule: 'RV-23' },
    ])
    expect(worried({ 'work-worry': true })).toMatchObject({
      offers: [],
      notes: [{ what: 'worries-count', rule: 'RV-23' }],
    })
  })
})

import { describe, expect, it } from 'vitest'
import type { Token } from '@unspasm/guideline/token'
import { personWith } from '../../test/people.ts'
import {
  checkIn,
  daily,
  daysAgo,
  episode,
  now,
  pain,
  recheck,
  reviewOf,
  standingAt,
  today,
} from '../../test/review-state.ts'
import type { Answers } from '../answers.ts'
import type { Episode } from '../diary.ts'
import type { Until } from './blocks.ts'
import { assess } from '../assess.ts'
import { historyOf } from './history.ts'
import type { Judge } from './judge.ts'
import { rememberStandingBefore } from './standing.ts'
import type { Review } from './types.ts'
import { review, standingOf, triggersOfDay } from '../review.ts'

const untils = (about: Episode, token: Token): Readonly<Record<string, Until>> =>
  Object.fromEntries(
    reviewOf(about)
      .blocks.filter((block) => block.token === token)
      .map(({ because, until }) => [because, until]),
  )
const peg = (score: number) => ({ 'peg-pain': score, 'peg-enjoyment': score, 'peg-activity': score })
const tingling = personWith({ ...pain(8), 'leg-tingling': true })
const better = (answers: Answers, last: Answers = peg(3)) =>
  episode(9, answers, { checkIns: [...daily(3, 4, 1), checkIn(0, { ...pain(2), ...last }, '18:00')] })
const afterDays = (days: number) => reviewOf(episode(days, personWith({ duration: 'under-3-days' }))).disposition

describe('what is in force', () => {
  it('begins with the result of the first check', () => {
    expect(standingOf(episode(0, personWith({ 'fever-or-chills': true })), now)).toMatchObject({
      disposition: 'clinician-48h',
      since: { on: today, time: '09:00' },
      blocks: [],
    })
  })

  it('keeps what a day raised although the days after it are calm', () => {
    const about = episode(10, personWith(pain(8)), { checkIns: [...daily(8, 9, 7), ...daily(2, 6, 0)] })
    expect(standingOf(about, now).lastFired).toMatchObject({ 'RV-12': daysAgo(7) })
    expect(reviewOf(about)).toMatchObject({ disposition: 'clinician-48h', decidedBy: [] })
  })

  it('sees a blister although the skin was normal later that day', () => {
    const skinMarks = [
      { on: daysAgo(2), time: '10:00', skinMark: 'blister' as const },
      { on: daysAgo(2), time: '20:00', skinMark: 'normal' as const },
    ]
    const about = episode(5, personWith({}), { skinMarks })
    expect(reviewOf(about).disposition).toBe('clinician-48h')
    expect(untils(about, 'heat')).toEqual({ 'RV-31': 'episode-end' })
  })

  it('grows older while nothing is said: from day 28 a bout that nobody examined goes to a doctor', () => {
    expect([afterDays(27), afterDays(28)]).toEqual(['physiotherapist', 'clinician-2w'])
  })

  it('keeps what the end of an earlier day gave, such as a label', () => {
    const about = episode(100, personWith(pain(5)), { checkIns: [...daily(4, 12, 8), ...daily(1, 7, 0)] })
    expect(reviewOf(about).fired).not.toContain('RV-09')
    expect(reviewOf(about).label).toBe('persistent')
  })

  it('is given or followed, and the same either way', () => {
    const about = episode(10, personWith(pain(8)), { checkIns: daily(8, 9, 0) })
    expect(review({ episode: about, now, standing: standingOf(about, now) })).toEqual(reviewOf(about))
  })
})

describe('getting better', () => {
  it('lowers a physiotherapist to home care', () => {
    expect(reviewOf(better(tingling))).toMatchObject({ disposition: 'self-care', decidedBy: ['RV-24'] })
    expect(reviewOf(better(tingling, peg(4))).disposition).toBe('physiotherapist')
  })

  it('stays lowered on the days after it, until a newer answer asks for more', () => {
    const then = { on: daysAgo(-1), time: '09:00', at: now.at }
    const later = (about: Episode) => review({ episode: about, now: then, triggers: triggersOfDay(about, then.on) })
    expect(later(better(tingling)).disposition).toBe('self-care')
    const again = { ...better(tingling), rechecks: [recheck(0, { 'leg-tingling': true })] }
    expect(later(again).disposition).toBe('physiotherapist')
  })

  it('is not lowered past what was answered after the check-in, or what came with the days since', () => {
    const calm = personWith(pain(8))
    expect(reviewOf(better(calm)).disposition).toBe('self-care')
    const rechecks = [recheck(0, { 'leg-tingling': true }, '18:30')]
    expect(reviewOf({ ...better(calm), rechecks })).toMatchObject({
      fired: ['RV-24'],
      disposition: 'physiotherapist',
      decidedBy: ['PD-05'],
    })
  })

  it('never lowers a doctor or an emergency, and not while another rule raises', () => {
    expect(reviewOf(better(personWith({ ...pain(8), 'walking-leg-heaviness': true }))).disposition).toBe('clinician-2w')
    const long = { ...better(tingling), opened: { on: daysAgo(100) } }
    expect(reviewOf(long).disposition).toBe('clinician-2w')
    const examined = {
      ...better({ ...tingling, 'clinician-seen': 'diagnosed' }),
      opened: { on: daysAgo(100), time: '09:00' },
    }
    const checkIns = [...daily(3, 4, 1), checkIn(0, { ...pain(3), ...peg(3) }, '18:00')]
    const raised = review({ episode: { ...examined, checkIns }, now, standing: standingAt('physiotherapist') })
    expect(raised.fired).toEqual(expect.arrayContaining(['RV-09', 'RV-24']))
    expect(raised.disposition).toBe('physiotherapist')
  })

  it('closes the bout after fourteen quiet days, and asks once after ninety', () => {
    const quiet = episode(20, personWith(pain(5)), {
      checkIns: [...daily(0, 14, 1), checkIn(0, { ...pain(0), ...peg(1) }, '18:00')],
    })
    const made = reviewOf(quiet)
    expect(made).toMatchObject({ closed: { outcome: 'recovered' }, plan: [{ what: 'prevention', rule: 'RV-25' }] })
    expect(made.reminders).toEqual([{ rule: 'RV-25', left: 1, dueOn: daysAgo(-90) }])
    const later = { on: daysAgo(-60), at: now.at }
    expect(review({ episode: quiet, now: later })).toMatchObject({
      fired: [],
      disposition: made.disposition,
      closed: { outcome: 'recovered', at: { on: today, time: '18:00' } },
    })
  })

  it('opens the bout again when more is said', () => {
    const quiet = episode(20, personWith(pain(5)), {
      checkIns: [
        ...daily(0, 18, 4),
        checkIn(3, { ...pain(0), ...peg(1) }),
        checkIn(0, { ...pain(7), ...peg(6) }, '18:00'),
      ],
    })
    const before = { ...quiet, checkIns: quiet.checkIns.slice(0, -1) }
    expect(reviewOf(before).closed).toEqual({ outcome: 'recovered', at: { on: daysAgo(3), time: '19:00' } })
    expect(reviewOf(quiet).closed).toBeNull()
  })
})

describe('the days before today', () => {
  const about = episode(9, personWith(pain(5)), {
    checkIns: daily(1, 8, 4),
    referrals: [{ on: daysAgo(5), shownAt: `${daysAgo(5)}T10:00:00Z`, disposition: 'clinician-2w' }],
    reminders: [{ rule: 'RV-21', on: daysAgo(2) }],
    earlierBouts: [daysAgo(90)],
  })
  let judged = 0
  const judge: Judge = (_, __, standing) => {
    judged += 1
    return { standing } as Review
  }
  /** Whether the days are followed anew for another episode, right after they were for `about`. */
  const isAnew = (other: Episode, on = today) => {
    const before = rememberStandingBefore()
    before(judge, assess, historyOf(about), today)
    judged = 0
    before(judge, assess, historyOf(other), on)
    return judged > 0
  }

  it('are followed once, whatever is said today', () => {
    const more = { ...about, checkIns: [...about.checkIns, checkIn(0, pain(8), '08:00')] }
    const seen = { on: today, shownAt: `${today}T10:00:00Z`, disposition: 'emergency-today' } as const
    expect(isAnew({ ...more, referrals: [...about.referrals, seen] })).toBe(false)
  })

  it('are followed anew when anything of them differs, and on another day', () => {
    const others: readonly Episode[] = [
      { ...about, answers: personWith(pain(6)) },
      { ...about, opened: { on: daysAgo(9), time: '23:00' } },
      { ...about, checkIns: about.checkIns.slice(1) },
      { ...about, rechecks: [recheck(3, pain(7), '10:00')] },
      { ...about, referrals: [] },
      { ...about, reminders: [] },
      { ...about, earlierBouts: [] },
    ]
    expect(others.filter((other) => !isAnew(other))).toEqual([])
    expect(isAnew(about, daysAgo(-1))).toBe(true)
  })
})

import { newCheck } from '@unspasm/care/ask'
import { describe, expect, it } from 'vitest'
import { stillClock } from '../../test/still-clock.ts'
import { begin } from '../pages/check/begin.ts'
import type { Episode } from '../device/records.ts'
import { withAnswersSaid, withCheckIn, withNewSign, withResultShown } from './said.ts'

const at = new Date('2026-11-24T10:00:00Z')
const moment = { on: '2026-11-24', time: '10:00' }
const later = { on: '2026-11-25', time: '19:00' }
const clock = stillClock(at, moment.on)
const answers = { age: 40, 'pain-now': 6, 'foot-drop': false } as const
const fresh: Episode = { ...begin('me', clock), check: { ...newCheck, answers } }
const shown = withResultShown(fresh, 'self-care', moment, at)

describe('the first result', () => {
  it('is where the days begin; showing it again changes nothing', () => {
    expect(shown.first).toEqual({ opened: moment, answers })
    expect(withResultShown(shown, 'self-care', later, at)).toBe(shown)
  })

  it('that sends to somebody is kept with the instant at which it was first shown', () => {
    const sent = withResultShown(fresh, 'clinician-2w', moment, at)
    expect(sent.diary.referrals).toEqual([{ ...moment, shownAt: at.toISOString(), disposition: 'clinician-2w' }])
    expect(withResultShown(sent, 'clinician-2w', later, at)).toBe(sent)
    expect(withResultShown(sent, 'emergency-today', later, at).diary.referrals).toHaveLength(2)
  })

  it('that sends to nobody is no referral', () => {
    expect(shown.diary.referrals).toEqual([])
  })
})

describe('answers after the first result', () => {
  const withAnswers = (more: object, left: readonly string[] = []): Episode => ({
    ...shown,
    check: { ...shown.check, answers: { ...answers, ...more }, left },
  })

  it('are written down with their day when they change', () => {
    const after = withAnswersSaid(shown, withAnswers({ 'pain-now': 3 }), later)
    expect(after.diary.rechecks).toEqual([{ ...later, answers: { 'pain-now': 3 } }])
  })

  it('are written down when a screen is left with the same ones: it was asked and answered', () => {
    const after = withAnswersSaid(shown, withAnswers({}, ['s2-nerves']), later)
    expect(after.diary.rechecks).toEqual([{ ...later, answers: { 'foot-drop': false } }])
  })

  it('of the same minute are one entry', () => {
    const one = withAnswersSaid(shown, withAnswers({ 'pain-now': 3 }), later)
    const two = withAnswersSaid(
      one,
      { ...one, check: { ...one.check, answers: { ...one.check.answers, age: 41 } } },
      later,
    )
    expect(two.diary.rechecks).toEqual([{ ...later, answers: { 'pain-now': 3, age: 41 } }])
  })

  it('before it are kept by the check alone', () => {
    const after = withAnswersSaid(fresh, { ...fresh, check: { ...fresh.check, answers: { age: 50 } } }, moment)
    expect(after.diary.rechecks).toEqual([])
  })
})

describe('a check-in', () => {
  const next = new Date('2026-11-25T19:00:00Z')

  it('is in the diary, and its answers are the newest', () => {
    const after = withCheckIn(shown, later, { 'any-new-sign': false, 'pain-now': 2 }, next)
    expect(after.diary.checkIns).toEqual([
      { ...later, at: next.toISOString(), answers: { 'any-new-sign': false, 'pain-now': 2 } },
    ])
    expect(after.check.answers['pain-now']).toBe(2)
    expect(after.answeredAt).toBe(next.toISOString())
  })

  it('with a new sign, or one that is not sure, does not make the old answers fresh', () => {
    expect(withCheckIn(shown, later, { 'any-new-sign': '?' }, next).answeredAt).toBe(shown.answeredAt)
    expect(withNewSign(shown, later, true, next).answeredAt).toBe(shown.answeredAt)
    expect(withNewSign(shown, later, false, next).answeredAt).toBe(next.toISOString())
  })
})

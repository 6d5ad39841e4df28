import { describe, expect, it } from 'vitest'
import { personWith } from '../../test/people.ts'
import {
  checkIn,
  cleared,
  daily,
  daysAgo,
  episode,
  now,
  pain,
  recheck,
  reviewOf,
  standingAt,
} from '../../test/review-state.ts'
import type { Episode, Outcome, Sitting } from '../diary.ts'
import { review } from '../review.ts'

const cancer = personWith({ 'cancer-history': true })
const seen = (days: number, ...tokens: readonly string[]) =>
  episode(20, cancer, { outcomes: [cleared(days, ...tokens)] })
const sameMassage = (days: number): Sitting => ({ on: daysAgo(days), time: '10:00', kind: 'massage', response: 'same' })
const clearedAfter = (...sittings: readonly Sitting[]) =>
  episode(20, personWith({}), { sittings, outcomes: [cleared(8, 'massage-ok')] })

describe('the word of a clinician', () => {
  it('opens exactly the named tokens, and lets the disposition fall to what is left', () => {
    expect(reviewOf(episode(20, cancer)).blocked).toEqual(['massage', 'booking', 'ultrasound'])
    expect(reviewOf(seen(2, 'massage-ok'))).toMatchObject({
      disposition: 'physiotherapist',
      blocked: ['booking', 'ultrasound'],
    })
    expect(reviewOf(seen(2, 'massage-ok', 'visit-ok')).blocked).toEqual(['ultrasound'])
  })

  it('does nothing without a name, and nothing when none is named', () => {
    const { by: _, ...nameless } = cleared(2, 'massage-ok')
    const made = reviewOf(episode(20, cancer, { outcomes: [nameless] }))
    expect(made).toMatchObject({ disposition: 'clinician-2w', blocked: ['massage', 'booking', 'ultrasound'] })
    expect(reviewOf(seen(2, 'none')).disposition).toBe('clinician-2w')
  })

  it('is taken back by a later "none of these"', () => {
    const outcomes = [cleared(4, 'massage-ok'), cleared(2, 'none')]
    expect(reviewOf(episode(20, cancer, { outcomes })).blocked).toEqual(['massage', 'booking', 'ultrasound'])
  })

  it('opens nothing that was closed on the same day at an unknown time, or later', () => {
    const { time: _, ...untimed } = cleared(20, 'massage-ok')
    expect(reviewOf(episode(20, cancer, { outcomes: [untimed] })).blocked).toContain('massage')
    const before: Outcome = { ...cleared(20, 'massage-ok'), time: '08:59' }
    expect(reviewOf(episode(20, cancer, { outcomes: [before] })).blocked).toContain('massage')
    const after: Outcome = { ...cleared(20, 'massage-ok'), time: '09:01' }
    expect(reviewOf(episode(20, cancer, { outcomes: [after] })).blocked).not.toContain('massage')
  })

  it('ends when a warning sign fires on a newer answer, also when the answer is the same', () => {
    const fever = personWith({ 'fever-or-chills': true })
    const about = (...rechecks: Episode['rechecks']) =>
      episode(9, fever, { outcomes: [cleared(5, 'massage-ok', 'heat-ok', 'exercise-ok')], rechecks })
    expect(reviewOf(about())).toMatchObject({ disposition: 'self-care', blocked: ['booking', 'ultrasound'] })
    expect(reviewOf(about(recheck(2, { 'fever-or-chills': true })))).toMatchObject({
      disposition: 'clinician-48h',
      blocked: expect.arrayContaining(['massage', 'heat', 'exercise', 'booking']),
    })
  })

  it('does not hold against a warning sign of which one answer is newer', () => {
    const fever = personWith({ 'fever-or-chills': true })
    const rechecks = [recheck(2, { 'night-pain': true })]
    const about = episode(9, fever, { outcomes: [cleared(5, 'massage-ok', 'heat-ok')], rechecks })
    expect(reviewOf(about)).toMatchObject({ disposition: 'emergency-today', decidedBy: ['RF-27'] })
    expect(reviewOf(about).blocked).toContain('heat')
  })

  it('does not hold against a warning sign that comes with the days', () => {
    const answers = personWith({ age: 62, unwell: true, 'onset-date': daysAgo(30) })
    const about = { ...episode(20, answers, { outcomes: [cleared(15, 'massage-ok')] }) }
    const at = (days: number) => review({ episode: about, now: { on: daysAgo(-days), at: now.at } })
    expect(at(11).decidedBy).not.toContain('RF-92')
    expect(at(12)).toMatchObject({ disposition: 'clinician-2w', decidedBy: expect.arrayContaining(['RF-92']) })
    expect(at(12).blocked).toContain('massage')
  })

  it('does not take back what a rule raised after it', () => {
    const checkIns = daily(9, 3, 1)
    const about = episode(9, personWith({}), {
      outcomes: [cleared(5, 'massage-ok')],
      checkIns: [...checkIns, checkIn(0, pain(3), '18:00')],
    })
    expect(reviewOf(about).disposition).toBe('clinician-48h')
  })

  it('that is entered late does not take back a newer reason for the same result', () => {
    const about = episode(9, personWith({}), { checkIns: daily(9, 3, 1) })
    const first = review({ episode: about, now, standing: standingAt('clinician-48h', { on: daysAgo(9) }) })
    expect(first.fired).toContain('RV-12')
    const later = {
      ...about,
      checkIns: [...about.checkIns, checkIn(0, pain(2), '18:00')],
      outcomes: [cleared(5, 'massage-ok')],
    }
    const second = review({ episode: later, now, standing: first.standing })
    expect(second.fired).toContain('RV-29')
    expect(second.fired).not.toContain('RV-12')
    expect(second.disposition).toBe('clinician-48h')
  })

  it('leaves in force what still holds', () => {
    const about = episode(9, personWith({}), { outcomes: [cleared(0, 'massage-ok')], checkIns: daily(8, 3, 1) })
    expect(reviewOf(about)).toMatchObject({ disposition: 'clinician-48h', fired: expect.arrayContaining(['RV-29']) })
  })

  it('settles a new sign after a sitting that it followed', () => {
    const sittings: readonly Sitting[] = [{ on: daysAgo(6), kind: 'massage', response: 'better', newSign: true }]
    const outcomes = [cleared(2, 'massage-ok', 'visit-ok')]
    expect(reviewOf(episode(9, personWith({}), { sittings, outcomes }))).toMatchObject({
      disposition: 'self-care',
      blocked: expect.not.arrayContaining(['massage', 'booking']),
    })
    expect(reviewOf(episode(9, personWith({}), { sittings, outcomes })).blocked).toContain('exercise')
  })

  it('of somebody who is no doctor opens a remedy but lets nothing fall', () => {
    const outcomes = [{ ...cleared(2, 'exercise-ok'), role: 'physiotherapist' }]
    const about = episode(9, personWith({}), { outcomes, skinMarks: [{ on: daysAgo(4), skinMark: 'blister' }] })
    expect(reviewOf(about).disposition).toBe('clinician-48h')
  })

  it("keeps a specialist's plan closed but for what was named after it", () => {
    const planned: Outcome = { on: daysAgo(6), by: 'Dr Vale', answers: { 'specialist-outcome': 'surgery-planned' } }
    const about = (...more: readonly Outcome[]) => episode(20, personWith({}), { outcomes: [planned, ...more] })
    expect(reviewOf(about()).blocked).toEqual(expect.arrayContaining(['massage', 'exercise', 'booking', 'ultrasound']))
    const left = reviewOf(about(cleared(2, 'exercise-ok'))).blocked
    expect([left.includes('exercise'), left.includes('massage'), left.includes('ultrasound')]).toEqual([
      false,
      true,
      true,
    ])
  })

  it('does not open what two massages without gain closed once another one fails', () => {
    const first = reviewOf(clearedAfter(sameMassage(12), sameMassage(10)))
    expect([first.blocked.includes('massage'), first.bookings]).toEqual([false, []])
    expect(reviewOf(clearedAfter(sameMassage(12), sameMassage(10), sameMassage(3)))).toMatchObject({
      blocked: expect.arrayContaining(['massage']),
      bookings: [{ step: 'cancel-massage', rule: 'RV-04' }],
    })
  })
})

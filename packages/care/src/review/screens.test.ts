import { describe, expect, it } from 'vitest'
import { personWith } from '../../test/people.ts'
import { checkIn, episode, noDanger, now, recheck, reviewOf, today } from '../../test/review-state.ts'
import type { Episode } from '../diary.ts'
import { review } from '../review.ts'

const sign = (days: number, rechecks: Episode['rechecks'] = []) =>
  episode(9, personWith({}), { checkIns: [checkIn(days, { 'any-new-sign': true }, '18:00')], rechecks })
const bookingsAt = (time: string) =>
  review({ episode: sign(1), now: { ...now, time } }).bookings.map(({ step }) => step)

describe('a new sign at a check-in', () => {
  it('opens the four danger screens and holds every booking', () => {
    const made = reviewOf(sign(0))
    expect(made.open.map(({ screen }) => screen)).toEqual([
      's1-danger-now',
      's2-nerves',
      's3-feeling-ill',
      's4-other-signs',
    ])
    expect(made.bookings).toEqual([{ step: 'hold-all', rule: 'RV-01' }])
  })

  it('waits for the answers, also when the next check-in says no', () => {
    const checkIns = [checkIn(1, { 'any-new-sign': '?' }, '18:00'), checkIn(0, { 'any-new-sign': false }, '08:00')]
    const made = reviewOf(episode(9, personWith({}), { checkIns }))
    expect(made.fired).not.toContain('RV-01')
    expect(made.open).toHaveLength(4)
  })

  it('cancels held bookings after 24 hours of silence, and not before', () => {
    expect([bookingsAt('17:59'), bookingsAt('18:00')]).toEqual([['hold-all'], ['hold-all', 'cancel-held']])
  })

  it('is settled by answers to all four screens given since', () => {
    const settled = reviewOf(sign(0, [recheck(0, noDanger, '18:00')]))
    expect([settled.open, settled.bookings]).toEqual([[], []])
    const { breathless: _, ...almost } = noDanger
    expect(reviewOf(sign(0, [recheck(0, almost, '18:00')])).open.map(({ screen }) => screen)).toEqual(['s1-danger-now'])
    expect(reviewOf(sign(0, [recheck(0, noDanger, '17:59')])).open).toHaveLength(4)
    expect(reviewOf(sign(0, [{ on: today, answers: noDanger }])).open).toHaveLength(4)
  })
})

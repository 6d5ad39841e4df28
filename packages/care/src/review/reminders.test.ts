import { describe, expect, it } from 'vitest'
import { personWith } from '../../test/people.ts'
import { daysAgo, episode, now, reviewOf, today } from '../../test/review-state.ts'
import { review } from '../review.ts'

const silent = (openedDaysAgo: number, sent: readonly number[]) =>
  reviewOf(
    episode(openedDaysAgo, personWith({}), {
      reminders: sent.map((days) => ({ rule: 'RV-32', on: daysAgo(days) })),
    }),
  ).reminders
const doctorReminders = (...sent: readonly number[]) =>
  reviewOf(
    episode(60, personWith({ 'walking-leg-heaviness': true }), {
      referrals: [{ on: daysAgo(60), shownAt: `${daysAgo(60)}T09:00:00Z`, disposition: 'clinician-2w' }],
      reminders: sent.map((days) => ({ rule: 'RV-21', on: daysAgo(days) })),
    }),
  ).reminders.filter(({ rule }) => rule === 'RV-21')
const hospitalReminders = (shownAt: string, sent: number) =>
  review({
    episode: episode(0, personWith({ 'saddle-numbness': true }), {
      referrals: [{ on: today, time: '10:00', shownAt, disposition: 'emergency-today' }],
      reminders: Array.from({ length: sent }, () => ({ rule: 'RV-19', on: today })),
    }),
    now,
  }).reminders

describe('reminders', () => {
  it('go out once in silence, then not before the next planned day has come', () => {
    expect(silent(4, [])).toEqual([{ rule: 'RV-32', left: 1, dueOn: today }])
    expect(silent(6, [3])).toEqual([])
    expect(silent(7, [3])).toEqual([{ rule: 'RV-32', left: 1, dueOn: today }])
  })

  it('of a doctor within two weeks go out once a week, four times', () => {
    expect(doctorReminders()).toEqual([{ rule: 'RV-21', left: 4, dueOn: today }])
    expect(doctorReminders(3)).toEqual([{ rule: 'RV-21', left: 3, dueOn: daysAgo(-4) }])
    expect(doctorReminders(30, 23, 16, 9)).toEqual([])
  })

  it('of a hospital go out at two hours and at 24', () => {
    expect(hospitalReminders('2026-11-24T16:00:00Z', 0)).toEqual([{ rule: 'RV-19', left: 2, dueAt: now.at }])
    expect(hospitalReminders('2026-11-24T16:00:00Z', 1)).toEqual([
      { rule: 'RV-19', left: 1, dueAt: '2026-11-25T16:00:00.000Z' },
    ])
    expect(hospitalReminders('2026-11-24T16:00:00Z', 2)).toEqual([])
  })
})

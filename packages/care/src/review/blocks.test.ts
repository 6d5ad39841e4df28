import { describe, expect, it } from 'vitest'
import type { Token } from '@unspasm/guideline/token'
import { personWith } from '../../test/people.ts'
import { checkIn, daysAgo, episode, noDanger, now, pain, recheck, reviewOf } from '../../test/review-state.ts'
import type { Answers } from '../answers.ts'
import type { Episode, Sitting } from '../diary.ts'
import type { Until } from './blocks.ts'
import { standingOf } from '../review.ts'

const untils = (about: Episode, token: Token): Readonly<Record<string, Until>> =>
  Object.fromEntries(
    reviewOf(about)
      .blocks.filter((block) => block.token === token)
      .map(({ because, until }) => [because, until]),
  )
const worseMassage = (days: number, rest: Partial<Sitting> = {}): Sitting => ({
  on: daysAgo(days),
  time: '10:00',
  kind: 'massage',
  painBefore: 4,
  answered: { on: daysAgo(days - 1), time: '10:00' },
  response: 'worse',
  ...rest,
})
const marked = (days: number) =>
  episode(20, personWith({}), { skinMarks: [{ on: daysAgo(days), skinMark: 'stays-red-or-net' }] })

describe('massage', () => {
  it('that made it worse stays closed until pain is back to the value before', () => {
    const about = (...checkIns: Episode['checkIns']) =>
      episode(9, personWith(pain(6)), { sittings: [worseMassage(4)], checkIns })
    expect(untils(about(), 'massage')).toEqual({ 'RV-03': { painAtMost: 4 } })
    expect(untils(about(checkIn(1, pain(5))), 'massage')).toEqual({ 'RV-03': { painAtMost: 4 } })
    expect(untils(about(checkIn(1, pain(4))), 'massage')).toEqual({})
    expect(untils(about(checkIn(3, pain(2), '09:00')), 'massage')).toEqual({ 'RV-03': { painAtMost: 4 } })
    expect(reviewOf(about(checkIn(1, pain(4)), checkIn(0, pain(8), '18:00'))).fired).not.toContain('RV-03')
  })

  it('takes the last entry before the sitting when nobody asked, and stays closed when there is none', () => {
    const { painBefore: _, ...unasked } = worseMassage(4)
    const about = (answers: Answers, time: string) => ({
      ...episode(4, personWith(answers), { sittings: [unasked] }),
      opened: { on: daysAgo(4), time },
    })
    expect(untils(about(pain(6), '09:00'), 'massage')).toEqual({ 'RV-03': { painAtMost: 6 } })
    expect(untils(about(pain(6), '10:30'), 'massage')).toEqual({ 'RV-03': { painAtMost: null } })
  })

  it('that did not help twice ends for this bout, and its bookings are cancelled', () => {
    const about = episode(9, personWith({}), { sittings: [worseMassage(6, { response: 'same' }), worseMassage(3)] })
    expect(reviewOf(about)).toMatchObject({
      disposition: 'physiotherapist',
      bookings: [{ step: 'cancel-massage', rule: 'RV-04' }],
    })
    expect(untils(about, 'massage')).toEqual({ 'RV-04': 'episode-end' })
  })

  it('is judged by the newest massage, not by a newer visit of a physiotherapist', () => {
    const physio: Sitting = { on: daysAgo(1), time: '10:00', kind: 'physio', response: 'better' }
    expect(untils(episode(9, personWith(pain(6)), { sittings: [worseMassage(4), physio] }), 'massage')).toEqual({
      'RV-03': { painAtMost: 4 },
    })
    const onlyPhysio = episode(9, personWith({}), { sittings: [{ ...physio, response: 'worse' }] })
    expect(reviewOf(onlyPhysio).fired).not.toContain('RV-03')
  })

  it('with a new sign goes to a doctor even when the danger screens find nothing, and the practice is told', () => {
    const sittings = [worseMassage(2, { response: 'better', newSign: '?' })]
    const made = reviewOf(episode(9, personWith({}), { sittings, rechecks: [recheck(0, noDanger, '18:00')] }))
    expect(made).toMatchObject({ disposition: 'clinician-48h', tell: [{ what: 'practice-owner', rule: 'RV-02' }] })
    expect(made.blocked).toEqual(['massage', 'exercise', 'booking', 'ultrasound'])
  })
})

describe('heat', () => {
  it('that left the skin red is closed for seven days', () => {
    expect(untils(marked(6), 'heat')).toEqual({ 'RV-30': { on: daysAgo(-1) } })
    expect(untils(marked(7), 'heat')).toEqual({})
    expect([reviewOf(marked(6)).fired, reviewOf(marked(7)).fired].map((fired) => fired.includes('RV-30'))).toEqual([
      true,
      false,
    ])
  })

  it('that left the skin red again is closed from the newer mark on', () => {
    const mark = (days: number) => ({ on: daysAgo(days), skinMark: 'stays-red-or-net' as const })
    const about = episode(20, personWith({}), { skinMarks: [mark(6), mark(3)] })
    expect(untils(about, 'heat')).toEqual({ 'RV-30': { on: daysAgo(-4) } })
  })

  it('is closed by a mark that a check-in reports', () => {
    const about = episode(20, personWith({}), { checkIns: [checkIn(5, { 'heat-skin-mark': 'stays-red-or-net' })] })
    expect(standingOf(about, now).blocks).toMatchObject([{ token: 'heat', because: 'RV-30' }])
  })
})

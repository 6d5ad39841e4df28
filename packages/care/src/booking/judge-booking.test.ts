import { bookingRules, offeredAt } from '@unspasm/guideline/booking-rules'
import { dispositions } from '@unspasm/guideline/disposition'
import { findings } from '@unspasm/guideline/findings'
import { professionalRoleIds, type ProfessionalRoleId } from '@unspasm/guideline/practice/professional-role'
import { sources } from '@unspasm/guideline/sources'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersNear } from '../../test/arbitrary-answers.ts'
import { personWith } from '../../test/people.ts'
import type { Answers } from '../answers.ts'
import { assess } from '../assess.ts'
import { judgeBooking } from './judge-booking.ts'

const on = '2026-11-28'

const verdictOf = (
  answers: Answers,
  role: ProfessionalRoleId,
  { isRemote = false, hasGuardian = false }: { isRemote?: boolean; hasGuardian?: boolean } = {},
) => judgeBooking({ answers, assessment: assess(answers, on), on, localHour: 10 }, { role, isRemote, hasGuardian })

const rulesOf = (...asked: Parameters<typeof verdictOf>) => verdictOf(...asked).reasons.map(({ rule }) => rule)

describe('judging a booking', () => {
  it('opens massage to somebody with a muscle that hurts and nothing against it', () => {
    const verdict = verdictOf(personWith({ 'wants-visit': true, 'pain-now': 5 }), 'massage-therapist')
    expect(verdict.reasons).toEqual([])
  })

  it('closes everything in an emergency, also by phone', () => {
    const person = personWith({ 'saddle-numbness': true })
    expect(rulesOf(person, 'massage-therapist')[0]).toBe('B-1')
    expect(rulesOf(person, 'physician', { isRemote: true })[0]).toBe('B-1')
    expect(verdictOf(person, 'physician', { isRemote: true }).offered).toEqual([])
  })

  it('tells every rule that closes massage, and which rules of the guideline stand behind it', () => {
    const { reasons, offered } = verdictOf(personWith({ 'cancer-history': true }), 'massage-therapist')
    expect(reasons.map(({ rule }) => rule)).toContain('B-4')
    expect(reasons.find(({ rule }) => rule === 'B-4')!.because).toContain('RG-08')
    expect(offered.map(({ role }) => role)).not.toContain('massage-therapist')
    expect(offered.map(({ role }) => role)).toContain('physiotherapist')
  })

  it('leaves doctor and physiotherapist by phone when no visit may come home', () => {
    const person = personWith({ 'fever-or-chills': true })
    expect(assess(person, on).disposition).toBe('clinician-48h')
    expect(rulesOf(person, 'physiotherapist')).toContain('B-2')
    expect(rulesOf(person, 'physician', { isRemote: true })).toEqual([])
  })

  it('never books a surgeon, a pharmacist or a dietitian', () => {
    for (const role of ['surgeon', 'pharmacist', 'dietitian'] as const) {
      expect(rulesOf(personWith({}), role)).toContain('B-6')
    }
  })

  it('asks for a guardian under 18, and opens with one', () => {
    const young = personWith({ age: 15 })
    expect(rulesOf(young, 'physiotherapist')).toContain('B-8')
    expect(rulesOf(young, 'physiotherapist', { hasGuardian: true })).not.toContain('B-8')
  })

  it('takes an age that is not known for a young one', () => {
    expect(rulesOf(personWith({ age: '?' }), 'physiotherapist')).toContain('B-8')
  })

  it('holds massage after one that made it worse', () => {
    expect(rulesOf(personWith({ 'sitting-response': 'worse' }), 'massage-therapist')).toContain('B-9')
  })

  it('closes massage after two that did not help, and names the rule', () => {
    const person = personWith({ 'massage-sittings': 2, 'massage-response': 'worse' })
    const { reasons } = verdictOf(person, 'massage-therapist')
    expect(reasons.find(({ rule }) => rule === 'B-4')!.because).toContain('PD-01')
  })

  it('calls massage extra comfort beside a physiotherapist', () => {
    const person = personWith({ 'episodes-12m': 4, 'pain-now': 5 })
    const verdict = verdictOf(person, 'massage-therapist')
    expect(assess(person, on).disposition).toBe('physiotherapist')
    expect(verdict).toMatchObject({ reasons: [], label: 'extra-comfort' })
  })

  it('never opens massage past a block, and never offers what its own rules close', () => {
    fc.assert(
      fc.property(
        answersNear(findings, personWith({}), 6),
        fc.constantFrom(...professionalRoleIds),
        fc.boolean(),
        (answers, role, isRemote) => {
          const { blocked, disposition } = assess(answers, on)
          const verdict = verdictOf(answers, role, { isRemote })
          const isOpen = verdict.reasons.length === 0

          if (disposition.startsWith('emergency')) expect(isOpen).toBe(false)
          if (blocked.includes('booking') && !isRemote) expect(isOpen).toBe(false)
          if (blocked.includes('massage') && role === 'massage-therapist') expect(isOpen).toBe(false)
          if (blocked.includes('exercise') && role === 'exercise-trainer') expect(isOpen).toBe(false)
          const place = isRemote ? 'phone' : 'home'
          expect(verdict.offered.some((one) => one.role === role && ['both', place].includes(one.where))).toBe(isOpen)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('has a source for each rule, and a row for each disposition', () => {
    for (const rule of bookingRules) for (const source of rule.sources) expect(sources).toHaveProperty([source])
    expect(Object.keys(offeredAt)).toEqual([...dispositions])
  })
})

import { exerciseLevels } from '@unspasm/guideline/tools'
import { describe, expect, it } from 'vitest'
import { personWith } from '../../test/people.ts'
import type { Answers } from '../answers.ts'
import { assess } from '../assess.ts'
import { openTools } from '../plan.ts'
import type { PlanInput } from '../plan/types.ts'
import { exerciseContextOf } from './exercise-judge.ts'
import type { LevelNow } from './level.ts'
import { levelUpOf } from './level-up.ts'

const on = '2026-11-24'
const at = (settled: LevelNow['level'], own: Partial<LevelNow> = {}): LevelNow => ({
  level: settled,
  settled,
  heldUntil: null,
  heldBy: null,
  failedTries: 0,
  asksForHelp: false,
  ...own,
})
const inputOf = (answers: Answers, own: Partial<PlanInput> = {}): PlanInput => {
  const all = personWith({ 'curve-known': ['none'], ...answers })
  return { answers: all, assessment: assess(all, on), on, localHour: 10, ...own }
}
const upOf = (now: LevelNow, input: PlanInput, maxLevel?: number) => levelUpOf(now, maxLevel, exerciseContextOf(input))

const enough: Readonly<Record<1 | 2 | 3, Partial<PlanInput>>> = {
  1: { facts: { 't-walk-minutes': 5, 't-easy-days-l0': 2 } },
  2: { facts: { 't-pain-3d': 4, 't-green-l1-7d': 4 } },
  3: { facts: { 't-green-l2-14d': 6 }, metrics: { 'm-pain-7d': 2 } },
}
const opensWith = (to: 1 | 2 | 3, own: Partial<PlanInput> = {}, answers: Answers = {}) => {
  const facts = { ...enough[to].facts, ...own.facts }
  const metrics = { ...enough[to].metrics, ...own.metrics }
  return upOf(at((to - 1) as LevelNow['level']), inputOf(answers, { facts, metrics }))?.isOpen
}

describe('the next level', () => {
  it('opens when everything of its row holds', () => {
    expect([opensWith(1), opensWith(2), opensWith(3)]).toEqual([true, true, true])
    expect(upOf(at(3), inputOf({}))).toBeNull()
  })

  it.each([
    [1, { facts: { 't-walk-minutes': 4 } }, {}],
    [1, { facts: { 't-easy-days-l0': 1 } }, {}],
    [1, {}, { 'pain-now': 7 }],
    [2, { facts: { 't-pain-3d': 4.5 } }, {}],
    [2, { facts: { 't-green-l1-7d': 3 } }, {}],
    [3, { metrics: { 'm-pain-7d': 2.5 } }, {}],
    [3, { facts: { 't-green-l2-14d': 5 } }, {}],
  ] as const)('%i stays closed with %j %j', (to, own, answers) => {
    expect(opensWith(to, own, answers)).toBe(false)
  })

  it('stays closed while a number is not known', () => {
    expect(upOf(at(1), inputOf({}, { facts: { 't-green-l1-7d': 9 } }))?.isOpen).toBe(false)
  })

  it('says which parts hold', () => {
    const needs = upOf(
      at(0),
      inputOf({ 'pain-now': 5 }, { facts: { 't-walk-minutes': 5, 't-easy-days-l0': 1 } }),
    )?.needs

    expect(needs?.map(({ when, truth }) => `${truth} ${when}`)).toEqual([
      'yes pain-now <= 6',
      'yes t-walk-minutes >= 5',
      'no t-easy-days-l0 >= 2',
      'yes not blocked(exercise)',
    ])
    expect(exerciseLevels.every(({ opens }) => !/ or |\(.* and /.test(opens))).toBe(true)
  })

  it('waits for the days after a red one, and for the gates', () => {
    const input = inputOf({}, enough[1])

    expect(upOf(at(0, { heldUntil: '2026-11-25', heldBy: 'red-day' }), input)).toMatchObject({
      isHeld: true,
      isOpen: false,
    })
    expect(upOf(at(0), input, 0)).toMatchObject({ isLimited: true, isOpen: false })
    expect(upOf(at(0), input, 1)).toMatchObject({ isLimited: false, isOpen: true })
  })

  it.each([
    'exertion-warning',
    'recent-heart-or-stroke',
    'blood-pressure-very-high',
    'supervised-only',
    'balance-or-falls',
    'joint-surgery-recent',
  ])('from 2 on asks about %s when it has no answer', (row) => {
    const { [row]: _, ...rest } = personWith({ 'curve-known': ['none'] })
    const input: PlanInput = { answers: rest, assessment: assess(rest, on), on, localHour: 10, ...enough[2] }

    expect(upOf(at(1), input)).toMatchObject({ ask: [row], isOpen: false })
    expect(upOf(at(0), { ...input, ...enough[1] })?.ask).toEqual([])
    expect(upOf(at(1), { ...input, answers: { ...rest, [row]: '?' } })?.ask).toEqual([])
  })

  it('asks about warnings of effort again when the answer is older than a day', () => {
    const input = inputOf({}, { facts: { ...enough[2].facts, 't-hours-since-safety': 25 } })

    expect(upOf(at(1), input)?.ask).toEqual(['exertion-warning'])
  })
})

describe('who goes on alone, and how far', () => {
  const maxAlone = (answers: Answers, own: Partial<PlanInput> = {}) => openTools(inputOf(answers, own)).get('programme')

  it('is anybody with a simple strain', () => {
    expect(maxAlone({})?.limits.maxLevel).toBeUndefined()
  })

  it.each([
    ['X-1', { osteoporosis: true }, 1],
    ['X-2', { 'walking-leg-heaviness': true }, 1],
    ['X-3', { sex: 'female', pregnancy: 'gave-birth-6-weeks' }, 1],
    ['X-4a', { 'recent-heart-or-stroke': true }, 1],
    ['X-4a', { 'exertion-warning': true }, 1],
    ['X-4a', { 'blood-pressure-very-high': true }, 1],
    ['X-4a', { 'supervised-only': true }, 1],
    ['X-4a', { 'joint-surgery-recent': true }, 1],
    ['X-4a', { 'balance-or-falls': true }, 1],
    ['X-6', { age: 75, 'walking-leg-heaviness': false }, 2],
    ['X-7', { duration: '3-to-6-months' }, 2],
  ] as const)('%s: %j goes to level %i at most', (row, answers, most) => {
    const status = maxAlone(answers as Answers)

    expect(status?.cautions).toContain(row)
    expect(status?.limits.maxLevel).toBe(most)
  })

  it.each([
    ['X-4', { 'heart-failure': true }],
    ['X-5', { 'spine-procedure': true }],
  ] as const)('%s closes the programme: %j', (row, answers) => {
    expect(maxAlone(answers as Answers)?.closedBy).toContain(row)
  })

  it('X-8: stays on its level after two failed tries', () => {
    const tries = (count: number) => maxAlone({}, { level: 1, facts: { 't-failed-tries': count, level: 1 } })

    expect(tries(2)?.limits.maxLevel).toBe(1)
    expect(tries(1)?.limits.maxLevel).toBeUndefined()
  })

  it('X-9 and X-10: wait for a first session under supervision', () => {
    const weak = inputOf({}, { level: 2 })
    const input = { ...weak, assessment: { ...weak.assessment, topCause: 'weak-back-muscle' as const } }
    const after = (facts: PlanInput['facts']) => openTools({ ...input, facts: facts! }).get('programme')

    expect(after({})?.cautions).toEqual(expect.arrayContaining(['X-9', 'X-10']))
    expect(after({})?.limits).toMatchObject({ maxLevel: 2, notes: expect.arrayContaining(['first-time-supervised']) })
    expect(after({ 't-supervised-sessions': 1, 't-supervised-load': true })?.cautions).not.toEqual(
      expect.arrayContaining(['X-9']),
    )
    expect(after({ 't-supervised-sessions': 1, 't-supervised-load': true })?.limits.notes).toBeUndefined()
  })
})

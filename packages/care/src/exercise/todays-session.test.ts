import { describe, expect, it } from 'vitest'
import { personWith } from '../../test/people.ts'
import type { Answers } from '../answers.ts'
import { assess } from '../assess.ts'
import type { PlanInput } from '../plan/types.ts'
import { todaysSession, type ExerciseWay } from './todays-session.ts'

const on = '2026-11-24'
const none = { sessions: [], pains: [] }
const inputOf = (answers: Answers, own: Partial<PlanInput> = {}): PlanInput => {
  const all = personWith({ 'curve-known': ['none'], 'walking-leg-heaviness': false, ...answers })
  return { answers: all, assessment: assess(all, on), on, localHour: 10, facts: { 't-hours-since-safety': 1 }, ...own }
}
const movementsOf = (way: ExerciseWay, answers: Answers = {}, own: Partial<PlanInput> = {}, pain?: number) => {
  const tool = way === 'programme' ? 'programme' : 'movement-now'
  const session = todaysSession(tool, way, inputOf(answers, own), none, pain)
  return { ...session, ids: session.tasks.map(({ movement }) => movement) }
}

describe('the session of today', () => {
  it('is the fixed list on the floor, in its order', () => {
    expect(movementsOf('floor', { 'mobility-now': 'on-floor' })).toMatchObject({
      isOpen: true,
      level: 0,
      ids: ['belly-breathing-crook', 'pelvic-tilt-supine', 'knee-rolls-supine', 'heel-slide-supine'],
    })
  })

  it('is breathing alone, which counts for no level', () => {
    expect(movementsOf('breathing')).toMatchObject({ level: null, ids: ['belly-breathing-crook'] })
  })

  it('is three movements of level 0, whatever the level', () => {
    expect(movementsOf('set', {}, { level: 2 })).toMatchObject({ level: 0 })
    expect(movementsOf('set', {}, { level: 2 }).ids).toHaveLength(3)
  })

  it.each([
    [0, 3],
    [1, 4],
    [2, 5],
    [3, 5],
  ] as const)('of the programme on level %i has %i movements', (level, count) => {
    const facts = { 't-supervised-load': true, 't-hours-since-safety': 1, 't-supervised-sessions': 1 }
    const session = movementsOf('programme', { 'mobility-now': 'can-walk' }, { level, facts })

    expect(session.level).toBe(level)
    expect(session.ids).toHaveLength(count)
  })

  it('of the programme stays below what the gates allow alone', () => {
    expect(movementsOf('programme', { osteoporosis: true }, { level: 3 }).level).toBe(1)
  })

  it('of the programme is gentle the day after a heavy one, near a massage visit, and after long heat', () => {
    const level = (own: Partial<PlanInput>) => movementsOf('programme', {}, { level: 3, ...own }).level
    const heavy = { tool: 'programme', on: '2026-11-23', endedAtMinute: 600, minutes: 15, level: 2 } as const

    expect(level({ facts: { 't-hours-since-safety': 1, 't-supervised-load': true } })).toBe(3)
    expect(level({ sessions: [heavy] })).toBe(1)
    expect(level({ sessions: [{ ...heavy, on: '2026-11-22' }] })).toBe(3)
    expect(level({ facts: { 't-hours-to-visit': 11 } })).toBe(1)
    expect(level({ facts: { 't-hours-to-visit': 12 } })).toBe(3)
    expect(level({ facts: { 't-hours-since-visit': 23 } })).toBe(1)
    expect(level({ facts: { 't-hours-since-visit': 24 } })).toBe(3)
    expect(level({ facts: { 't-minutes-since-heat': 10, 't-last-heat-minutes': 21 } })).toBe(1)
  })

  it('goes by the pain that was told just now', () => {
    expect(movementsOf('set', { 'pain-now': 5 }, {}, 5).tasks[0]?.rangePercent).toBe(100)
    expect(movementsOf('set', { 'pain-now': 5 }, {}, 8).tasks.every(({ rangePercent }) => rangePercent === 50)).toBe(
      true,
    )
    expect(movementsOf('programme', { 'pain-now': 5 }, { level: 1 }, 5).isOpen).toBe(true)
    expect(movementsOf('programme', { 'pain-now': 5 }, { level: 1 }, 8)).toMatchObject({
      isOpen: false,
      closedBy: expect.arrayContaining(['G-13']),
    })
  })

  it('leaves out what the wishes close', () => {
    expect(movementsOf('set', {}, { wishes: { closedMovements: ['pelvic-tilt-supine'] } }).ids).not.toContain(
      'pelvic-tilt-supine',
    )
    expect(movementsOf('floor', {}, { wishes: { closedMovements: ['knee-rolls-supine'] } }).ids).not.toContain(
      'knee-rolls-supine',
    )
  })
})

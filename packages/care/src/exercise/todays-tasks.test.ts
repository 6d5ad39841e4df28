import type { Limits } from '@unspasm/guideline/tool'
import { movementLimits, movementSteps, supportedWays } from '@unspasm/guideline/exercise/movement-steps'
import { movements } from '@unspasm/guideline/movements'
import type { Movement } from '@unspasm/guideline/movement'
import { describe, expect, it } from 'vitest'
import { exerciseSession } from '../../test/exercise-sessions.ts'
import { personWith } from '../../test/people.ts'
import type { Answers } from '../answers.ts'
import { assess } from '../assess.ts'
import { exerciseContextOf } from './exercise-judge.ts'
import type { ExerciseHistory } from './history.ts'
import { gentlerTaskOf, todaysTasks, type TaskFrame } from './todays-tasks.ts'

const today = '2026-11-30'
const day = (date: number) => `2026-11-${String(date).padStart(2, '0')}`
const contextOf = (answers: Answers) => {
  const all = personWith(answers)
  return exerciseContextOf({ answers: all, assessment: assess(all, today), on: today, localHour: 10 })
}
const frame = (own: Partial<TaskFrame> & { readonly limits?: Limits } = {}): TaskFrame => ({
  history: { sessions: [], pains: [] },
  level: 1,
  limits: {},
  context: contextOf({}),
  isOpen: () => true,
  ...own,
})
const only = (movement: string, own: Partial<TaskFrame> = {}) => todaysTasks([movement], frame(own))[0]!

/** A history with so many steps up of a movement, or down. */
const steps = (movement: string, count: number, own: object = {}): ExerciseHistory => {
  const dates = Array.from({ length: count > 0 ? count * 2 : -count }, (_, at) => 1 + at)
  const light = count > 0 ? 'green' : 'red'
  return {
    sessions: dates.map((date) => exerciseSession(day(date), { painBefore: 4, ...own }, [{ movement, light }])),
    pains: dates.map((date) => ({ on: day(date + 1), pain: 4 })),
  }
}

describe('a movement today', () => {
  it.each(movements as readonly Movement[])('is as the table has it for a healthy back: $id', ({ id, ...row }) => {
    const { limits, ...rest } = frame()

    expect(todaysTasks([id], { ...rest, limits })).toEqual([
      {
        movement: id,
        reps: row.reps,
        sets: row.sets,
        ...(row.holdSec !== undefined && { holdSeconds: row.holdSec }),
        rangePercent: 100,
        ways: [],
      },
    ])
  })

  it('takes the steps that were earned, one on top of the other', () => {
    expect(only('glute-bridge', { history: steps('glute-bridge', 1) })).toMatchObject({ reps: 12, holdSeconds: 3 })
    expect(only('glute-bridge', { history: steps('glute-bridge', 2) })).toMatchObject({ reps: 12, holdSeconds: 6 })
    expect(only('glute-bridge', { history: steps('glute-bridge', 3) })).toMatchObject({
      reps: 6,
      sets: 2,
      ways: ['one-leg-bridge'],
    })
    expect(only('glute-bridge', { history: steps('glute-bridge', -1) })).toMatchObject({ rangePercent: 50, reps: 8 })
  })

  it('gives way to the movement of its next step, where that is open and not in the list already', () => {
    const history = steps('pelvic-tilt-supine', 1)

    expect(only('pelvic-tilt-supine', { history }).movement).toBe('knee-rolls-supine')
    expect(only('pelvic-tilt-supine', { history, isOpen: () => false }).movement).toBe('pelvic-tilt-supine')
    expect(
      todaysTasks(['pelvic-tilt-supine', 'knee-rolls-supine'], frame({ history })).map(({ movement }) => movement),
    ).toEqual(['pelvic-tilt-supine', 'knee-rolls-supine'])
  })

  it('takes a weight only from its level on, and after a first time under supervision', () => {
    const history = steps('standing-hip-hinge', 1)
    const waysAt = (level: number, limits: Limits = {}) => only('standing-hip-hinge', { history, level, limits }).ways

    expect(waysAt(3)).toEqual(['weight-4-8'])
    expect(waysAt(2)).toEqual([])
    expect(waysAt(3, { notes: ['first-time-supervised'] })).toEqual([])
  })

  it('has fewer repetitions after an amber day, and no fewer seconds of walking', () => {
    const history = { sessions: [exerciseSession(day(29))], pains: [{ on: day(30), pain: 6 }] }

    expect(only('pelvic-tilt-supine', { history }).reps).toBe(7)
    expect(only('single-knee-to-chest', { history }).reps).toBe(2)
    expect(only('walking-gait', { history }).reps).toBe(1)
    expect(only('pelvic-tilt-supine', { history: { ...history, pains: [{ on: day(30), pain: 5 }] } }).reps).toBe(10)
  })

  it('goes half the way where a gate says so, or after a cramp', () => {
    const cramp = { sessions: [exerciseSession(day(29), { params: { 'half-next': ['glute-bridge'] } })], pains: [] }
    const later = { ...cramp, sessions: [...cramp.sessions, exerciseSession(day(30))] }

    expect(only('glute-bridge', { limits: { rangePercent: 50 } }).rangePercent).toBe(50)
    expect(only('glute-bridge', { history: cramp }).rangePercent).toBe(50)
    expect(only('glute-bridge', { history: later }).rangePercent).toBe(100)
  })

  it('is done seated or with a hold by somebody who needs one', () => {
    const limits: Limits = { notes: ['seated-or-supported'] }

    for (const [id, way] of Object.entries(supportedWays)) expect(only(id, { limits }).ways).toContain(way)
    expect(only('glute-bridge', { limits }).ways).toEqual([])
  })

  it('has the limits of its row, also when their question is open', () => {
    const thin = contextOf({ osteoporosis: true })

    expect(only('knee-rolls-supine', { context: thin }).rangePercent).toBe(50)
    expect(only('seated-pelvic-rock', { context: thin }).ways).toEqual(['no-slump'])
    expect(only('standing-side-bend', { context: contextOf({ 'balance-or-falls': '?' }) }).ways).toEqual(['seated'])
  })
})

describe('the limits of the movement table', () => {
  const limited = (movements as readonly Movement[]).flatMap(({ id, limitedBy }) =>
    limitedBy.map(({ instead }) => [id, instead] as const),
  )

  it.each(limited)('%s: %s means something', (_, instead) => {
    expect(movementLimits[instead]).toBeDefined()
  })

  it('are all used', () => {
    expect(Object.keys(movementLimits).toSorted()).toEqual([...new Set(limited.map(([, text]) => text))].toSorted())
  })
})

describe('a gentler movement', () => {
  it('is the first of the regress list that is open', () => {
    expect(gentlerTaskOf('rock-back-all-fours', frame())?.movement).toBe('single-knee-to-chest')
    expect(gentlerTaskOf('rock-back-all-fours', frame({ isOpen: () => false }))).toBeNull()
    expect(gentlerTaskOf('bird-dog', frame())).toBeNull()
  })

  it('has a movement for every one whose list names one', () => {
    for (const [id, { regress }] of Object.entries(movementSteps))
      expect(gentlerTaskOf(id, frame()) !== null).toBe(regress.some((step) => 'to' in step))
  })
})

import { describe, expect, it } from 'vitest'
import { movements } from '@unspasm/guideline/movements'
import { movementSteps } from '@unspasm/guideline/exercise/movement-steps'
import { exerciseSession } from '../../test/exercise-sessions.ts'
import { movementLevelOf } from './movement-level.ts'
import type { MovementResult } from './movement-result.ts'

const day = (date: number) => `2026-11-${String(date).padStart(2, '0')}`
const whole = { light: 'green', done: 16, of: 16 } as const

/** One session a day with these results; pain the next day is 4 points after 4 before, or as told. */
const levelAfter = (results: readonly Partial<MovementResult>[], nextPain: Readonly<Record<number, number>> = {}) => {
  const dates = results.map((_, at) => 1 + at * 2)
  return movementLevelOf(
    {
      sessions: results.map((result, at) => exerciseSession(day(dates[at]!), {}, [{ ...whole, ...result }])),
      pains: dates.map((date, at) => ({ on: day(date + 1), pain: nextPain[at] ?? 4 })),
    },
    'glute-bridge',
  )
}

describe('the step of a movement', () => {
  it('is one up after two green times in a row with all repetitions', () => {
    expect(levelAfter([whole])).toBe(0)
    expect(levelAfter([whole, whole])).toBe(1)
    expect(levelAfter([whole, whole, whole])).toBe(1)
    expect(levelAfter([whole, whole, whole, whole])).toBe(2)
  })

  it('waits when repetitions are missing, or a light is not known', () => {
    expect(levelAfter([whole, { done: 15 }])).toBe(0)
    expect(levelAfter([whole, { light: null }, whole])).toBe(0)
    expect(
      movementLevelOf({ sessions: [1, 2, 3].map((date) => exerciseSession(day(date))), pains: [] }, 'glute-bridge'),
    ).toBe(0)
  })

  it('is one down after two amber times or one red', () => {
    expect(levelAfter([{ light: 'amber' }])).toBe(0)
    expect(levelAfter([{ light: 'amber' }, whole, { light: 'amber' }])).toBe(-1)
    expect(levelAfter([{ light: 'red' }])).toBe(-1)
  })

  it('reads the day after, too', () => {
    expect(levelAfter([whole], { 0: 7 })).toBe(-1)
    expect(levelAfter([whole, whole], { 0: 6, 1: 6 })).toBe(-1)
    expect(levelAfter([whole, whole], { 1: 6 })).toBe(0)
  })

  it('stays within the lists of the movement', () => {
    expect(levelAfter(Array.from({ length: 14 }, () => whole))).toBe(3)
    expect(levelAfter(Array.from({ length: 5 }, () => ({ light: 'red' as const })))).toBe(-2)
    expect(movementLevelOf({ sessions: [exerciseSession(day(1))], pains: [] }, 'bird-dog')).toBe(0)
  })
})

describe('the table of steps', () => {
  it.each(movements)('has an entry for each one of $id', ({ id, progress, regress }) => {
    expect(movementSteps[id].progress).toHaveLength(progress.length)
    expect(movementSteps[id].regress).toHaveLength(regress.length)
  })

  it.each(
    movements.flatMap(({ id, progress, regress }) => [
      ...progress.map((text, at) => [text, movementSteps[id].progress[at]] as const),
      ...regress.map((text, at) => [text, movementSteps[id].regress[at]] as const),
    ]),
  )('means what the movement says: %s', (text, step) => {
    const isMovement = movements.some(({ id }) => id === text)
    const hold = /^hold (\d+) s/.exec(text)
    const reps = /^reps (\d+)/.exec(text)

    expect(step).toBeDefined()
    if (isMovement) expect(step).toEqual({ to: text })
    if (hold) expect(step).toMatchObject({ holdSeconds: Number(hold[1]) })
    if (reps) expect(step).toMatchObject({ reps: Number(reps[1]) })
    if (/half|50 %/.test(text)) expect(step).toMatchObject({ rangePercent: 50 })
    if (/kg/.test(text)) expect(step).toHaveProperty('load')
  })
})

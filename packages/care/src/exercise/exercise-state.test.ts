import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startDirectionTest, triesOf } from './direction-test.ts'
import { readExerciseState } from './exercise-state.ts'
import { goOn, skipMovement, startMovements } from './movement-session.ts'

const tasks = [
  { movement: 'bird-dog', reps: 6, sets: 2, holdSeconds: 5, rangePercent: 100 as const, ways: [] },
  { movement: 'front-plank', reps: 4, sets: 1, rangePercent: 50 as const, ways: ['stay-on-knees'] },
]
const moving = skipMovement(goOn(startMovements(tasks, { painBefore: 3, asksPain: true }, 0), 0), 9000)
const testing = startDirectionTest(
  triesOf(() => true)!,
  { pain: 4, place: 'thigh' },
  0,
)

describe('a stored session of exercise', () => {
  it.each([moving, testing])('is read as it was: $kind', (state) => {
    expect(readExerciseState(JSON.parse(JSON.stringify(state)))).toEqual(state)
  })

  it('is none when any part is missing', () => {
    for (const state of [moving, testing])
      for (const name of Object.keys(state)) {
        const { [name as keyof typeof state]: _, ...rest } = state
        expect(readExerciseState(rest), name).toBeNull()
      }
  })

  it('is never taken from something else', () => {
    fc.assert(fc.property(fc.anything(), (value) => readExerciseState(value) === null))
    expect(readExerciseState({ ...moving, tasks: [{ ...tasks[0], movement: 'somersault' }] })).toBeNull()
    expect(readExerciseState({ ...testing, start: { pain: 11, place: 'thigh' } })).toBeNull()
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exerciseSession } from '../../test/exercise-sessions.ts'
import { newEpisode } from '../diary.ts'
import { startDirectionTest, triesOf } from './direction-test.ts'
import { exerciseInputOf, readExerciseRecord } from './exercise-record.ts'
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

describe('what exercise keeps', () => {
  const stored = {
    moves: [
      { episodeId: 'one', on: '2026-11-20', to: 1 },
      { episodeId: 'old', on: '2026-10-01', to: 3 },
      { episodeId: 'one', on: 'soon', to: 2 },
      { episodeId: 'one', on: '2026-11-21', to: 7 },
    ],
    supervised: [{ on: '2026-11-20', withLoad: true }, { on: 3 }],
  }

  it('is read with care', () => {
    expect(readExerciseRecord(stored)).toEqual({
      moves: stored.moves.slice(0, 2),
      supervised: stored.supervised.slice(0, 1),
    })
    expect(readExerciseRecord(undefined)).toEqual({ moves: [], supervised: [] })
  })

  it('gives the level of this bout and its facts', () => {
    const kept = newEpisode({ on: '2026-11-19' }, { 'pain-now': 4 })
    const sessions = [exerciseSession('2026-11-19')]
    const input = exerciseInputOf('one', kept, sessions, readExerciseRecord(stored), '2026-11-22')

    expect(input.level).toBe(1)
    expect(input.facts).toMatchObject({ 't-supervised-load': true, 't-failed-tries': 0, 't-easy-days-l0': 0 })
    expect(exerciseInputOf('two', null, [], readExerciseRecord(stored), '2026-11-22').level).toBe(0)
  })
})

import { describe, expect, it } from 'vitest'
import { exerciseSession } from '../../test/exercise-sessions.ts'
import { parseResult, resultsOf, toText, type MovementResult } from './movement-result.ts'

const result: MovementResult = { movement: 'bird-dog', light: null, done: 3, of: 24, rangePercent: 75 }

describe('the result of a movement', () => {
  it('is read as it was written', () => {
    expect(parseResult(toText(result))).toEqual(result)
    expect(parseResult(toText({ ...result, light: 'red' }))?.light).toBe('red')
  })

  it.each(['', 'bird-dog', 'bird-dog:blue:1:2:50', 'bird-dog:red:-1:2:50', 'bird-dog:red:1:2:60', 'a:red:1:2:50:x'])(
    'is none when it is damaged: %j',
    (text) => expect(parseResult(text)).toBeNull(),
  )

  it('is left out of a record when it is damaged', () => {
    expect(resultsOf(exerciseSession('2026-11-24', { params: { movements: ['x', toText(result)] } }))).toEqual([result])
    expect(resultsOf({ params: { movements: 3 } })).toEqual([])
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exerciseSession } from '../../test/exercise-sessions.ts'
import { levelOf, type LevelMove } from './level.ts'

const day = (date: number) => `2026-11-${String(date).padStart(2, '0')}`
/** A history whose red days are these. */
const redOn = (...dates: number[]) => ({
  sessions: dates.map((date) => exerciseSession(day(date - 1), { level: 1, painBefore: 2 })),
  pains: dates.map((date) => ({ on: day(date), pain: 5 })),
})
const up = (date: number, to: LevelMove['to']): LevelMove => ({ on: day(date), to })

describe('the exercise level', () => {
  it('begins at 0 and rises only by a move', () => {
    expect(levelOf([], redOn(), day(20))).toMatchObject({ level: 0, settled: 0, heldUntil: null, failedTries: 0 })
    expect(levelOf([up(10, 1)], redOn(), day(9)).level).toBe(0)
    expect(levelOf([up(10, 1)], redOn(), day(10)).level).toBe(1)
  })

  it('is one lower for two days after a red day, and then comes back', () => {
    const moves = [up(2, 1), up(9, 2)]
    const levels = [19, 20, 21, 22].map((date) => levelOf(moves, redOn(20), day(date)).level)

    expect(levels).toEqual([2, 1, 1, 2])
    expect(levelOf(moves, redOn(20), day(21))).toMatchObject({ heldUntil: day(22), failedTries: 0 })
  })

  it('falls back for good when the red day comes within seven days of a move up: a failed try', () => {
    expect(levelOf([up(10, 1)], redOn(17), day(20))).toMatchObject({ level: 0, settled: 0, failedTries: 1 })
    expect(levelOf([up(10, 1)], redOn(18), day(21))).toMatchObject({ level: 1, settled: 1, failedTries: 0 })
    expect(levelOf([up(10, 1)], redOn(17), day(17))).toMatchObject({ level: 0, heldUntil: day(19) })
  })

  it('takes off one level only, not one for the try and one for the day', () => {
    expect(levelOf([up(2, 1), up(15, 2)], redOn(17), day(17))).toMatchObject({ level: 1, settled: 1 })
  })

  it('counts two failed tries', () => {
    expect(levelOf([up(10, 1), up(15, 1)], redOn(12, 18), day(25))).toMatchObject({ settled: 0, failedTries: 2 })
  })

  it('asks for help after two red days within seven', () => {
    expect(levelOf([], redOn(14, 20), day(20)).asksForHelp).toBe(true)
    expect(levelOf([], redOn(13, 20), day(20)).asksForHelp).toBe(false)
    expect(levelOf([], redOn(20), day(20)).asksForHelp).toBe(false)
  })

  it('never rises by a red day', () => {
    const move = fc.record({
      on: fc.integer({ min: 1, max: 28 }).map(day),
      to: fc.constantFrom(0, 1, 2, 3) as fc.Arbitrary<LevelMove['to']>,
    })
    const reds = fc.uniqueArray(fc.integer({ min: 2, max: 28 }), { maxLength: 6 })
    fc.assert(
      fc.property(fc.array(move, { maxLength: 6 }), reds, fc.integer({ min: 1, max: 28 }), (moves, dates, on) => {
        const calm = levelOf(moves, redOn(), day(on))

        expect(levelOf(moves, redOn(...dates), day(on)).level).toBeLessThanOrEqual(calm.level)
      }),
    )
  })
})

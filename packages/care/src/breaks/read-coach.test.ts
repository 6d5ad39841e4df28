import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coachAt } from './coach-clock.ts'
import { afterCoachEvent } from './coach-events.ts'
import { newCoach, type CoachTerms } from './coach-state.ts'
import { newPacing } from './pacing.ts'
import { readCoach, readPacing } from './read-coach.ts'

const terms: CoachTerms = { shiftEveryMin: 30, breakEveryMin: 60, breakMin: 2, isPaced: true, moves: ['a', 'b'] }
const minute = 60_000

describe('a stored coach', () => {
  it('comes back as it was', () => {
    const sitting = afterCoachEvent(newCoach(0, newPacing), { type: 'sat' }, terms, 0)
    const called = coachAt(sitting, terms, 20 * minute, { isQuiet: false, isWork: true })

    expect(called.nudge).not.toBe(null)
    expect(readCoach(JSON.parse(JSON.stringify(called)), 20 * minute)).toEqual(called)
  })

  it('is begun anew where it is damaged, and never breaks what reads it', () => {
    fc.assert(
      fc.property(fc.object({ depthSize: 'small' }), fc.jsonValue(), (object, value) => {
        const damaged = { ...newCoach(0, newPacing), ...(object as object), nudge: value, pacing: value }

        const state = readCoach(damaged, 5 * minute)!

        expect(() => coachAt(state, terms, 90 * minute, { isQuiet: false, isWork: true })).not.toThrow()
        expect(state.pacing.blockMin).toBeGreaterThanOrEqual(1)
        expect(state.done).toBeLessThanOrEqual(state.due)
      }),
    )
    expect(readCoach(null, 0)).toBe(null)
    expect(readCoach('x', 0)).toBe(null)
    expect(readPacing({ blockMin: 0, goodBlocks: 0 })).toEqual(newPacing)
  })

  it('from the future begins now', () => {
    const ahead = newCoach(99 * minute, newPacing)

    expect(readCoach(ahead, minute)).toMatchObject({ since: minute, breakFrom: minute })
  })
})

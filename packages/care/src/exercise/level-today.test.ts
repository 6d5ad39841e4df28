import { describe, expect, it } from 'vitest'
import { exerciseSession } from '../../test/exercise-sessions.ts'
import { checkIn, daysAgo, episode, now, pain } from '../../test/review-state.ts'
import { reactionsOf } from '../check-in/reactions.ts'
import type { Episode, Moment } from '../diary.ts'
import { metricsOf } from '../metrics.ts'
import type { LevelMove } from './level.ts'
import { levelToday, proposedLevel } from './level-today.ts'

const moves: readonly LevelMove[] = [
  { on: daysAgo(30), to: 1 },
  { on: daysAgo(15), to: 2 },
]
const nothing = { sessions: [], pains: [] }
const flareOf = (days: number) =>
  episode(20, pain(4), { checkIns: [checkIn(days + 1, pain(3)), checkIn(days, pain(6))] })
const levelAt = (kept: Episode | null, at: Moment = now) => levelToday(moves, nothing, kept, at)

describe('the level of this moment', () => {
  it('is what the moves left before the first result, and on a day without a flare', () => {
    const calm = { level: 2, settled: 2, heldUntil: null, heldBy: null }

    expect(levelAt(null)).toMatchObject(calm)
    expect(levelAt(episode(20, pain(4), { checkIns: [checkIn(1, pain(4)), checkIn(0, pain(4))] }))).toMatchObject(calm)
  })

  it('is 0 on the day of a flare, and does not rise for 48 hours', () => {
    expect(levelAt(flareOf(0))).toMatchObject({ level: 0, settled: 2, heldUntil: daysAgo(-2), heldBy: 'flare' })
  })

  it('is what it was on the day after, and still does not rise', () => {
    expect(levelAt(flareOf(1))).toMatchObject({ level: 2, settled: 2, heldUntil: daysAgo(-1), heldBy: 'flare' })
  })

  it('may rise 48 hours after the flare by the times of the day, and one for a change of the clocks', () => {
    const later = (time: string) => ({ on: now.on, time })
    expect(levelAt(flareOf(2), later('19:59'))).toMatchObject({ level: 2, heldBy: 'flare' })
    expect(levelAt(flareOf(2), later('20:00'))).toMatchObject({ level: 2, heldUntil: null, heldBy: null })
  })

  it('is held by what lasts longer, a red day or a flare', () => {
    const redToday = {
      sessions: [exerciseSession(daysAgo(1), { level: 2, painBefore: 2 })],
      pains: [{ on: daysAgo(0), pain: 5 }],
    }

    expect(levelToday(moves, redToday, flareOf(1), now)).toMatchObject({ heldUntil: daysAgo(-2), heldBy: 'red-day' })
    expect(levelToday(moves, redToday, flareOf(0), now)).toMatchObject({ level: 0, heldUntil: daysAgo(-2) })
  })
})

describe('the level that the days propose', () => {
  const quiet = episode(20, pain(4), { checkIns: [checkIn(1, pain(1)), checkIn(0, pain(1))] })
  const reactions = (kept: Episode) => reactionsOf(kept, now, metricsOf(kept, now.on, now.at))

  it('is the next one after two quiet days', () => {
    expect(proposedLevel(levelAt(quiet), reactions(quiet))).toBe(3)
  })

  it('is none on other days, above the highest, above what the gates allow, and while the level is held', () => {
    const level = levelAt(quiet)

    expect(proposedLevel(level, reactions(flareOf(0)))).toBeNull()
    expect(proposedLevel({ ...level, settled: 3 }, reactions(quiet))).toBeNull()
    expect(proposedLevel(level, reactions(quiet), 2)).toBeNull()
    expect(proposedLevel({ ...level, heldUntil: daysAgo(-1), heldBy: 'red-day' }, reactions(quiet))).toBeNull()
  })
})

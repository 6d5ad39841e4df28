import { exerciseLevels } from '@unspasm/guideline/tools'
import { isFlareDay, levelKeptUntil, type Reaction } from '../check-in/reactions.ts'
import type { Entry, Episode, Moment } from '../diary.ts'
import type { ExerciseHistory } from './history.ts'
import { levelOf, type LevelMove, type LevelNow } from './level.ts'

/**
 * The level of this moment: what moves and red days leave, and what a flare does. On its day level 0 is in force; after it
 * comes what was there before, which does not rise until the hours of the flare are over.
 *
 * Pure and total.
 *
 * @param kept the bout as the review reads it; `null` before its first result: no flare is known.
 * Source: remedies 5.4; plan 5, C-1.
 */
export function levelToday(
  moves: readonly LevelMove[],
  history: ExerciseHistory,
  kept: Episode | null,
  now: Moment & Pick<Entry, 'at'>,
): LevelNow {
  const level = levelOf(moves, history, now.on)
  if (kept === null) return level
  const keptUntil = levelKeptUntil(kept, now)?.on ?? null
  const isFlareLonger = keptUntil !== null && (level.heldUntil === null || keptUntil > level.heldUntil)
  return {
    ...level,
    ...(isFlareDay(kept, now.on) && { level: 0 }),
    ...(isFlareLonger && { heldUntil: keptUntil, heldBy: 'flare' }),
  }
}

/**
 * The next level that quiet days propose; `null`: none. Its own conditions still decide whether it can be begun.
 *
 * @param maxLevel highest level that the gates allow alone; missing means all.
 * Source: plan 5, C-6; remedies 5.2.
 */
export function proposedLevel(
  now: LevelNow,
  reactions: readonly Reaction[],
  maxLevel = Infinity,
): LevelNow['level'] | null {
  const isProposed = reactions.some(({ effect }) => effect.offer?.includes('next-level') === true)
  if (!isProposed || now.heldUntil !== null) return null
  return exerciseLevels.find(({ level }) => level === now.settled + 1 && level <= maxLevel)?.level ?? null
}

import { exerciseLevels } from '@unspasm/guideline/tools'
import { readiness, type Level } from '@unspasm/guideline/exercise/level-rules'
import type { Context } from '../evaluate.ts'
import { judgeText } from './exercise-judge.ts'
import type { LevelNow } from './level.ts'
import type { Truth } from '../three-valued.ts'

/** One part of what opens a level: its condition, and whether it holds. */
export type LevelNeed = { readonly when: string; readonly truth: Truth }

/** The next level of a person, and what is missing for it. */
export type LevelUp = {
  readonly to: Level
  readonly needs: readonly LevelNeed[]
  /** Readiness questions that have no answer. */
  readonly ask: readonly string[]
  /** `true`: rows of who may go on alone keep the person below it. */
  readonly isLimited: boolean
  /** `true`: the days after a red one are not over. */
  readonly isHeld: boolean
  /** `true`: everything is there; the person may begin it. */
  readonly isOpen: boolean
}

/**
 * What opens the next level.
 *
 * @param maxLevel highest level that the gates allow alone; missing means all.
 * @returns `null` on the highest level.
 * Source: remedies 5.2, 5.3.
 */
export function levelUpOf(now: LevelNow, maxLevel: number | undefined, context: Context): LevelUp | null {
  const row = exerciseLevels.find(({ level }) => level === now.settled + 1)
  if (!row) return null
  const needs = row.opens.split(' and ').map((when) => ({ when, truth: judgeText(when, context).truth }))
  const isReadinessAsked = (readiness.levels as readonly number[]).includes(row.level)
  const ask = isReadinessAsked
    ? readiness.rows.filter(({ askWhen }) => judgeText(askWhen, context).truth === 'yes').map(({ id }) => id)
    : []
  const isLimited = maxLevel !== undefined && maxLevel < row.level
  const isHeld = now.heldUntil !== null
  return {
    to: row.level,
    needs,
    ask,
    isLimited,
    isHeld,
    isOpen: needs.every(({ truth }) => truth === 'yes') && ask.length === 0 && !isLimited && !isHeld,
  }
}

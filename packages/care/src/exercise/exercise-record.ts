import type { Level } from '@unspasm/guideline/exercise/level-rules'
import type { Answer } from '../answers.ts'
import type { Episode } from '../diary.ts'
import { dayNumber, type LocalDate } from '../local-date.ts'
import type { RemedySession } from '../session.ts'
import { exerciseHistoryOf } from './history.ts'
import { exerciseFactsOf, type SupervisedSession } from './level-facts.ts'
import { levelOf, type LevelMove } from './level.ts'

/** What exercise keeps for a person besides sessions, from one bout to the next. */
export type ExerciseRecord = {
  /** Moves up; each belongs to one bout. */
  readonly moves: readonly (LevelMove & { readonly episodeId: string })[]
  readonly supervised: readonly SupervisedSession[]
}

const levels: readonly unknown[] = [0, 1, 2, 3] satisfies Level[]

/** Reads what is stored; what does not fit is left out. */
export function readExerciseRecord(stored: unknown): ExerciseRecord {
  const { moves, supervised } = isRaw(stored) ? stored : {}
  return {
    moves: listOf(moves).flatMap(({ episodeId, on, to }) =>
      typeof episodeId === 'string' && isDate(on) && levels.includes(to) ? [{ episodeId, on, to: to as Level }] : [],
    ),
    supervised: listOf(supervised).flatMap(({ on, withLoad }) =>
      isDate(on) ? [{ on, withLoad: withLoad === true }] : [],
    ),
  }
}

/**
 * The part of a plan's input that comes from exercise: the level in force, and the facts of the level gates.
 *
 * @param kept     the bout as the review reads it; `null` before its first result.
 * @param sessions every finished session of the bout.
 */
export function exerciseInputOf(
  episodeId: string,
  kept: Episode | null,
  sessions: readonly RemedySession[],
  record: ExerciseRecord,
  on: LocalDate,
): { readonly level: Level; readonly facts: Readonly<Record<string, Answer>> } {
  const history = exerciseHistoryOf(kept, sessions)
  const moves = record.moves.filter((move) => move.episodeId === episodeId)
  return {
    level: levelOf(moves, history, on).level,
    facts: exerciseFactsOf(history, sessions, { moves, supervised: record.supervised }, on),
  }
}

type Raw = Readonly<Record<string, unknown>>

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null
const listOf = (value: unknown): readonly Raw[] => (Array.isArray(value) ? value.filter(isRaw) : [])
const isDate = (value: unknown): value is LocalDate => typeof value === 'string' && dayNumber(value) !== null

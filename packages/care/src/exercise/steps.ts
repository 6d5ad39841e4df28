import type { LocalDate } from '../local-date.ts'
import { dayNumber } from '../local-date.ts'
import type { ExerciseSteps, SupervisedSession } from './level-facts.ts'
import type { LevelMove } from './level.ts'

type Raw = Readonly<Record<string, unknown>>

/** Exercise in which no step was made. */
export const noSteps: ExerciseSteps = { moves: [], supervised: [] }

/**
 * Reads stored steps of exercise; a row that is damaged is left out, so a level is never higher than what is known.
 *
 * @param episodeId bout whose moves count: each bout begins at level 0. Missing means every move.
 */
export function readSteps(stored: unknown, episodeId?: string): ExerciseSteps {
  if (!isRaw(stored)) return noSteps
  return {
    moves: rowsOf(stored['moves']).filter((row): row is Raw & LevelMove => isMove(row) && isOf(row, episodeId)),
    supervised: rowsOf(stored['supervised']).filter(isSupervised),
  }
}

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)
const rowsOf = (value: unknown): readonly Raw[] => (Array.isArray(value) ? value.filter(isRaw) : [])
const isDay = (value: unknown): value is LocalDate => typeof value === 'string' && dayNumber(value) !== null

const isOf = (row: Raw, episodeId: string | undefined) => episodeId === undefined || row['episodeId'] === episodeId

const isMove = (row: Raw): row is Raw & LevelMove => isDay(row['on']) && [0, 1, 2, 3].includes(row['to'] as number)

const isSupervised = (row: Raw): row is Raw & SupervisedSession =>
  isDay(row['on']) && typeof row['withLoad'] === 'boolean'

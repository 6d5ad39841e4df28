import { painPlaces, testedDirections } from '@unspasm/guideline/exercise/direction-test'
import { lightColours } from '@unspasm/guideline/exercise/lights'
import { ranges, tempos } from '@unspasm/guideline/exercise/manner'
import { movements } from '@unspasm/guideline/movements'
import type { DirectionTest } from './direction-test.ts'
import type { MovementSession } from './movement-session.ts'

/** What runs: movements one after the other, or the direction test. */
export type ExerciseState = MovementSession | DirectionTest

/** Reads a stored session; `null` when it is damaged in any part. */
export function readExerciseState(stored: unknown): ExerciseState | null {
  if (!isRaw(stored)) return null
  if (stored['kind'] === 'movements') return isMovementSession(stored) ? (stored as unknown as MovementSession) : null
  if (stored['kind'] === 'direction') return isDirectionTest(stored) ? (stored as unknown as DirectionTest) : null
  return null
}

type Raw = Readonly<Record<string, unknown>>

const ids: ReadonlySet<unknown> = new Set(movements.map(({ id }) => id))
const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isCount = (value: unknown): value is number => isNumber(value) && Number.isInteger(value) && value >= 0
const isOneOf = (value: unknown, list: readonly unknown[]) => list.includes(value)
const isListOf = (value: unknown, fits: (each: unknown) => boolean): value is readonly unknown[] =>
  Array.isArray(value) && value.every(fits)
const isText = (value: unknown) => typeof value === 'string'
const isPain = (value: unknown) => isNumber(value) && value >= 0 && value <= 10

function isTask(value: unknown): boolean {
  if (!isRaw(value)) return false
  const { movement, reps, sets, holdSeconds, holds, rangePercent, ways } = value
  return (
    ids.has(movement) &&
    isCount(reps) &&
    isCount(sets) &&
    (holdSeconds === undefined || isNumber(holdSeconds)) &&
    (holds === undefined || isListOf(holds, isNumber)) &&
    isOneOf(rangePercent, ranges) &&
    isListOf(ways, isText)
  )
}

function isPlace(value: unknown): boolean {
  if (!isRaw(value)) return false
  const { step, since, extraSeconds, pausedAt } = value
  return isCount(step) && isNumber(since) && isNumber(extraSeconds) && (pausedAt === null || isNumber(pausedAt))
}

function isResult(value: unknown): boolean {
  if (!isRaw(value)) return false
  const { movement, light, done, of, rangePercent } = value
  return ids.has(movement) && isLight(light) && isCount(done) && isCount(of) && isOneOf(rangePercent, ranges)
}

const isLight = (value: unknown) => isOneOf(value, [null, ...lightColours])

function isMovementSession(value: Raw): boolean {
  return (
    isListOf(value['tasks'], isTask) &&
    isCount(value['task']) &&
    isPlace(value['place']) &&
    isOneOf(value['tempo'], tempos) &&
    isOneOf(value['rangePercent'], ranges) &&
    isCount(value['extraReps']) &&
    typeof value['asksPain'] === 'boolean' &&
    isOneOf(value['asking'], [null, 'flag', 'after', 'amber']) &&
    isPain(value['painBefore']) &&
    isLight(value['light']) &&
    (value['pain'] === null || isPain(value['pain'])) &&
    isListOf(value['results'], isResult) &&
    isNumber(value['movedSeconds']) &&
    isOneOf(value['end'], [null, 'done', 'reds', 'stopped'])
  )
}

const isMeasure = (value: unknown) => isRaw(value) && isPain(value['pain']) && isOneOf(value['place'], painPlaces)

const isTry = (value: unknown) => isRaw(value) && isOneOf(value['direction'], testedDirections) && isTask(value['task'])

const isDirectionResult = (value: unknown) =>
  isRaw(value) &&
  isOneOf(value['direction'], testedDirections) &&
  typeof value['isGood'] === 'boolean' &&
  typeof value['isBad'] === 'boolean'

function isDirectionTest(value: Raw): boolean {
  return (
    isListOf(value['tries'], isTry) &&
    isCount(value['at']) &&
    isPlace(value['script']) &&
    isMeasure(value['start']) &&
    isMeasure(value['last']) &&
    (value['risen'] === null || isMeasure(value['risen'])) &&
    isListOf(value['results'], isDirectionResult) &&
    typeof value['isStopped'] === 'boolean'
  )
}

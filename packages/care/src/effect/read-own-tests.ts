import { stopConditions } from '@unspasm/guideline/effect/effect-conditions'
import { testMeasures, testVerdicts } from '@unspasm/guideline/effect/effect-rules'
import { dispositions } from '@unspasm/guideline/disposition'
import { dayNumber, type LocalDate } from '../local-date.ts'
import {
  isTestedRemedy,
  noTests,
  type OwnTest,
  type OwnTests,
  type TestEnd,
  type TestRequest,
  type TestResult,
} from './own-test.ts'

type Raw = Readonly<Record<string, unknown>>

const reasons: readonly TestEnd['reason'][] = [
  'result',
  'own-choice',
  'new-bout',
  ...stopConditions.map(({ id }) => id),
]
const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isPain = (value: unknown): value is number => isNumber(value) && value >= 0 && value <= 10
const isDay = (value: unknown): value is LocalDate => isText(value) && dayNumber(value) !== null
const isOneOf = <Option extends string>(value: unknown, options: readonly Option[]): value is Option =>
  options.some((option) => option === value)
const numbersIn = (value: unknown): readonly number[] => (Array.isArray(value) ? value.filter(isNumber) : [])

/**
 * Reads what is stored. Total: a test that is damaged is left out whole, so that no verdict rests on half of it; of two
 * that run, the older one is left out.
 */
export function readOwnTests(stored: unknown): OwnTests {
  if (!isRaw(stored) || !Array.isArray(stored['tests'])) return noTests
  const tests = stored['tests'].flatMap((each) => testOf(each) ?? [])
  const running = tests.findLast(({ end }) => end === null)
  return { wants: stored['wants'] === true, tests: tests.filter((test) => test.end !== null || test === running) }
}

function testOf(value: unknown): OwnTest | null {
  if (!isRaw(value)) return null
  const { id, remedy, measure, episodeId, started, disposition, told, requests, end } = value
  if (!isText(id) || !isTestedRemedy(remedy) || !isOneOf(measure, testMeasures) || !isText(episodeId)) return null
  if (!isRaw(started) || !isDay(started['on']) || !isText(started['time']) || !timePattern.test(started['time']))
    return null
  if (!isOneOf(disposition, dispositions) || !isRaw(told) || !Array.isArray(requests)) return null
  const read = { requests: requests.map(requestOf), end: end === null ? null : endOf(end) }
  if (read.requests.includes(null) || (end !== null && read.end === null)) return null
  return {
    id,
    remedy,
    measure,
    episodeId,
    started: { on: started['on'], time: started['time'] },
    disposition,
    told: Object.fromEntries(
      Object.entries(told).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'),
    ),
    requests: read.requests as readonly TestRequest[],
    end: read.end,
  }
}

function requestOf(value: unknown): TestRequest | null {
  if (!isRaw(value)) return null
  const { at, on, painBefore, painAfter } = value
  if (!isNumber(at) || !isDay(on) || !isPain(painBefore)) return null
  return { at, on, painBefore, painAfter: isPain(painAfter) ? painAfter : null }
}

function endOf(value: unknown): TestEnd | null {
  if (!isRaw(value) || !isDay(value['on']) || !isOneOf(value['reason'], reasons)) return null
  const result = resultOf(value['result'])
  if (value['reason'] === 'result' && result === null) return null
  return { on: value['on'], reason: value['reason'], result }
}

function resultOf(value: unknown): TestResult | null {
  if (!isRaw(value) || !isOneOf(value['verdict'], testVerdicts)) return null
  const { verdict, comparisons, points, likely, isEnough, differences, now, wait } = value
  if (!isNumber(comparisons) || !isNumber(points) || !isNumber(likely)) return null
  return {
    verdict,
    comparisons,
    points,
    likely,
    isEnough: isEnough === true,
    differences: numbersIn(differences),
    now: numbersIn(now),
    wait: numbersIn(wait),
  }
}

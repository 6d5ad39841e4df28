import type { StopConditionId } from '@unspasm/guideline/effect/effect-conditions'
import type { TestMeasure, TestVerdict } from '@unspasm/guideline/effect/effect-rules'
import { testedRemedies, type TestedRemedy, type TestedRemedyId } from '@unspasm/guideline/effect/tested-remedies'
import type { Disposition } from '@unspasm/guideline/disposition'
import type { Moment } from '../diary.ts'
import type { LocalDate } from '../local-date.ts'

/** One request of a test by requests. Its place in the list is its place in the draw: none is ever taken out. */
export type TestRequest = {
  /** Instant of the steady clock, in milliseconds. */
  readonly at: number
  readonly on: LocalDate
  /** 0 to 10. */
  readonly painBefore: number
  /** 20 to 30 minutes later, in both arms; `null`: nobody answered, or not yet. */
  readonly painAfter: number | null
}

/** What a test said. */
export type TestResult = {
  readonly verdict: TestVerdict
  /** Comparisons that count. */
  readonly comparisons: number
  /** The effect, shrunk towards none: points, negative is less pain. 0 when nothing counts. */
  readonly points: number
  /** Probability of half a point less pain, or more. */
  readonly likely: number
  /** `false`: too many comparisons were dropped, and the verdict is unclear for that reason. */
  readonly isEnough: boolean
  /** With minus without, one a pair; empty in a test by requests. */
  readonly differences: readonly number[]
  /** Changes in 20 minutes of each arm; empty in a test by days. */
  readonly now: readonly number[]
  readonly wait: readonly number[]
}

/** How a test ended. */
export type TestEnd = {
  readonly on: LocalDate
  readonly reason: 'result' | 'own-choice' | 'new-bout' | StopConditionId
  /** Only of a test that came to a look that decides. */
  readonly result: TestResult | null
}

/** One fair test of one person. Plain JSON, kept on the device. */
export type OwnTest = {
  /** The seed of every draw is made from it. */
  readonly id: string
  readonly remedy: TestedRemedyId
  readonly measure: TestMeasure
  /** The bout in which it was started. */
  readonly episodeId: string
  readonly started: Moment & { readonly time: string }
  /** The result at its start. */
  readonly disposition: Disposition
  /** Whether the remedy was used, by the day that the coin decided; as the person told. */
  readonly told: Readonly<Record<LocalDate, boolean>>
  readonly requests: readonly TestRequest[]
  /** `null` while it runs. */
  readonly end: TestEnd | null
}

/** What the tool keeps for a person. */
export type OwnTests = {
  /** The person asked for a test, and may not start one yet. */
  readonly wants: boolean
  /** Oldest first; at most one of them has no end. */
  readonly tests: readonly OwnTest[]
}

export const noTests: OwnTests = { wants: false, tests: [] }

const remedies = new Map<string, TestedRemedy>(testedRemedies.map((remedy) => [remedy.id, remedy]))

/** What is known of the remedy of a test. */
export const remedyOfTest = ({ remedy }: Pick<OwnTest, 'remedy'>): TestedRemedy => remedies.get(remedy)!

export const isTestedRemedy = (id: unknown): id is TestedRemedyId => typeof id === 'string' && remedies.has(id)

/** The test that is not over, or `null`. */
export function runningTest({ tests }: OwnTests): OwnTest | null {
  return tests.findLast(({ end }) => end === null) ?? null
}

/** The tests after one of them changed. */
export function withTest(state: OwnTests, id: string, change: (test: OwnTest) => OwnTest): OwnTests {
  return { ...state, tests: state.tests.map((test) => (test.id === id ? change(test) : test)) }
}

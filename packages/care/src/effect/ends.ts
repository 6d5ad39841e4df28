import { dayNumber } from '../local-date.ts'
import type { DayRecord } from './day-pairs.ts'
import { stopReasonOf, type StopInput } from './must-stop.ts'
import { runningTest, withTest, type OwnTest, type OwnTests, type TestEnd } from './own-test.ts'
import { courseOfTest } from './test-result.ts'

/** What is known when somebody looks at the tests. */
export type LookInput = StopInput &
  Pick<DayRecord, 'sessions'> & {
    /** The bout of now. */
    readonly episodeId: string
    /** Instant of the steady clock, in milliseconds. */
    readonly now: number
  }

/**
 * The tests after somebody looked: one that must stop, or that a look has decided, gets its end and keeps it.
 *
 * @returns the very same tests when nothing ended.
 * Source: plan 6.2, 6.5.
 */
export function withEnds(tests: OwnTests, input: LookInput): OwnTests {
  const test = runningTest(tests)
  const end = test && endOf(test, input)
  return test && end ? withTest(tests, test.id, (each) => ({ ...each, end })) : tests
}

function endOf(test: OwnTest, input: LookInput): TestEnd | null {
  const { episode, episodeId, sessions, on, now } = input
  if (test.episodeId !== episodeId) return { on, reason: 'new-bout', result: null }
  const reason = stopReasonOf(test, input)
  if (reason) return { on, reason, result: null }
  const { result } = courseOfTest(test, { checkIns: episode.checkIns, sessions }, on, now)
  return result && dayNumber(on) !== null ? { on, reason: 'result', result } : null
}

/** The tests after the person stopped the running one by a tap. */
export function withStopped(tests: OwnTests, on: string): OwnTests {
  const test = runningTest(tests)
  return test
    ? withTest(tests, test.id, (each) => ({ ...each, end: { on, reason: 'own-choice', result: null } }))
    : tests
}

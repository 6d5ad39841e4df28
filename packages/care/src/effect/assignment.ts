import { waitTest } from '@unspasm/guideline/effect/effect-rules'
import type { TestedRemedy } from '@unspasm/guideline/effect/tested-remedies'
import type { LocalDate } from '../local-date.ts'
import type { Assignment } from '../session.ts'
import { dayArmOn, type DayRecord } from './day-pairs.ts'
import { armOf, type DayArm } from './draw.ts'
import { remedyOfTest, runningTest, type OwnTest, type OwnTests } from './own-test.ts'

const millisecondsPerMinute = 60_000

/** What a test by days asks of a day. */
export type DayAssignment = {
  readonly test: OwnTest
  readonly remedy: TestedRemedy
  readonly arm: DayArm
  /** Whether the person has said for this day; `undefined` means not yet. */
  readonly told: boolean | undefined
}

/**
 * What the running test by days asks of a day; `null` when none runs, it waits, or it begins tomorrow.
 *
 * Pure: the plan, the check-in and the tool come to the same answer.
 * Source: plan 6.4.
 */
export function dayAssignment(tests: OwnTests, record: DayRecord, on: LocalDate): DayAssignment | null {
  const test = runningTest(tests)
  if (!test || remedyOfTest(test).mode !== 'day-test') return null
  const drawn = dayArmOn(test, record, on)
  return drawn && { test, remedy: remedyOfTest(test), arm: drawn.arm, told: test.told[on] }
}

/**
 * How a session that begins now came about: its record keeps it.
 *
 * @param session tool and way of using it.
 * @param at      the day, and the instant of the steady clock in milliseconds.
 * Source: remedies 0.4; plan 6.3, 6.4.
 */
export function assignmentOf(
  tests: OwnTests,
  record: DayRecord,
  session: { readonly remedy: string; readonly variant?: string | undefined },
  at: { readonly on: LocalDate; readonly now: number },
): Assignment {
  const test = runningTest(tests)
  if (!test) return 'free'
  const { tool, mode, use } = remedyOfTest(test)
  if (tool !== session.remedy || use?.but?.includes(session.variant ?? '')) return 'free'
  if (mode === 'day-test') {
    const drawn = dayArmOn(test, record, at.on)
    return drawn ? `test-day-${drawn.arm}` : 'free'
  }
  const place = test.requests.length - 1
  const request = test.requests[place]
  if (!request || at.now > request.at + waitTest.sessionWithinMinutes * millisecondsPerMinute) return 'free'
  return `test-${armOf(test.id, place)}`
}

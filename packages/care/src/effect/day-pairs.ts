import { effectWindows, pauseConditions } from '@unspasm/guideline/effect/effect-conditions'
import { dayTest } from '@unspasm/guideline/effect/effect-rules'
import type { Entry } from '../diary.ts'
import { daysBetween, type LocalDate } from '../local-date.ts'
import { daysLater } from '../review/moment.ts'
import { dayArmOf, type DayArm } from './draw.ts'
import { createHolding, effectContext } from './effect-context.ts'
import { remedyOfTest, type OwnTest } from './own-test.ts'
import { testDaysOf, type TestDay } from './test-day.ts'
import { isAsDrawn, type UsedSession } from './use-of-day.ts'

/** Two days that follow each other, one with the remedy and one without. */
export type DayPair = {
  readonly days: readonly [LocalDate, LocalDate]
  readonly arms: readonly [DayArm, DayArm]
  /** `open`: it may still come to count. */
  readonly state: 'open' | 'kept' | 'dropped'
  /** With minus without, points; `null` unless kept. */
  readonly difference: number | null
}

/** What a test by days is read from. */
export type DayRecord = { readonly checkIns: readonly Entry[]; readonly sessions: readonly UsedSession[] }

/** The longest a test is followed; a test that waits longer is as if it waited on. */
const mostDays = 730

const isPausedBy = createHolding(pauseConditions)

/** Days without a check-in at the usual time, among the last ten before a day and none before the test. */
export function missingDays(test: OwnTest, days: ReadonlyMap<LocalDate, TestDay>, on: LocalDate): number {
  const since = daysBetween(test.started.on, on) ?? 0
  const counted = Math.max(0, Math.min(effectWindows.missingDays, since - 1))
  return Array.from({ length: counted }, (_, place) => daysLater(on, -1 - place)).filter((day) => !days.has(day)).length
}

/** Whether a test waits on a day. Source: plan 6.2. */
export function isPausedOn(test: OwnTest, days: ReadonlyMap<LocalDate, TestDay>, on: LocalDate): boolean {
  return isPausedBy(effectContext({}, { 'o-missing-10d': missingDays(test, days, on) }, on)).length > 0
}

/**
 * The pairs of a test by days up to a day, oldest first. The first begins on the day after the start. While the test
 * waits, no pair begins.
 *
 * Pure: the same record gives the same pairs, whoever looks and however often.
 *
 * @param until a day; check-ins and sessions after it are not read.
 * Source: plan 6.4.
 */
export function dayPairsOf(test: OwnTest, record: DayRecord, until: LocalDate): readonly DayPair[] {
  const days = testDaysOf(record.checkIns.filter(({ on }) => on <= until))
  const length = Math.min(mostDays, daysBetween(test.started.on, until) ?? 0)
  const pairs: DayPair[] = []
  for (let day = 1; day <= length; day += 1) {
    const first = daysLater(test.started.on, day)
    if (isPausedOn(test, days, first)) continue
    pairs.push(pairOf(test, pairs.length, first, days, record.sessions, until))
    day += 1
  }
  return pairs
}

function pairOf(
  test: OwnTest,
  pair: number,
  first: LocalDate,
  known: ReadonlyMap<LocalDate, TestDay>,
  sessions: readonly UsedSession[],
  until: LocalDate,
): DayPair {
  const remedy = remedyOfTest(test)
  const days = [first, daysLater(first, 1)] as const
  const arms = [dayArmOf(test.id, pair, 0), dayArmOf(test.id, pair, 1)] as const
  const scores = days.map((on, place) => {
    const day = known.get(daysLater(on, remedy.lagDays ?? 0))
    const score = day?.answers[test.measure]
    const asDrawn = isAsDrawn(arms[place]!, remedy, { on, sessions, told: test.told[on], day: known.get(on) })
    return asDrawn && typeof score === 'number' ? score : null
  })
  const [one, other] = scores as [number | null, number | null]
  if (one !== null && other !== null)
    return { days, arms, state: 'kept', difference: arms[0] === 'with' ? one - other : other - one }
  const over = daysLater(days[1], (remedy.lagDays ?? 0) + dayTest.tellWithinDays)
  return { days, arms, state: until > over ? 'dropped' : 'open', difference: null }
}

/** What the coin says for a day, and the pair it belongs to; `null` when the test waits, or has not begun. */
export function dayArmOn(
  test: OwnTest,
  record: DayRecord,
  on: LocalDate,
): { readonly arm: DayArm; readonly pair: number } | null {
  const pairs = dayPairsOf(test, record, on)
  const pair = pairs.length - 1
  const place = pairs.at(-1)?.days.indexOf(on) ?? -1
  return place < 0 ? null : { arm: pairs[pair]!.arms[place]!, pair }
}

/**
 * The earliest day on which a number of pairs can be over, if the test never waits.
 *
 * @param pairs of the test so far.
 */
export function earliestOver(test: OwnTest, pairs: readonly DayPair[], count: number): LocalDate {
  const from = pairs.at(-1)?.days[1] ?? test.started.on
  return daysLater(from, 2 * (count - pairs.length) + (remedyOfTest(test).lagDays ?? 0))
}

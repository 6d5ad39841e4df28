import { dayTest, looks, waitTest, type TestMode } from '@unspasm/guideline/effect/effect-rules'
import { dayPairsOf, type DayPair, type DayRecord } from './day-pairs.ts'
import type { LocalDate } from '../local-date.ts'
import { armOf, blockOf } from './draw.ts'
import { remedyOfTest, type OwnTest, type TestRequest, type TestResult } from './own-test.ts'
import { blockShare, signShare, type DrawnChange } from './permutation.ts'
import { posteriorOfArms, posteriorOfPairs, type Posterior } from './posterior.ts'
import { hash } from './seeded.ts'
import { looksUpTo, verdictAt } from './verdict.ts'

const millisecondsPerMinute = 60_000

/** How far a test has come. */
export type TestCourse = {
  readonly mode: TestMode
  /** Comparisons that are over, those that were dropped included: looks are counted in them. */
  readonly over: number
  readonly dropped: number
  /** The comparisons of the last look. */
  readonly most: number
  /** The next look; `null` when a look has decided. */
  readonly nextLook: number | null
  /** `null` while the test goes on. */
  readonly result: TestResult | null
}

type Compared = Pick<TestResult, 'differences' | 'now' | 'wait'>
type Reading = Compared & { readonly posterior: Posterior | null; readonly share: () => number }

/**
 * Follows a test to a moment: what is over, and what the looks so far say. Only looks read comparisons, each of them only
 * its own, and the first that decides stands.
 *
 * @param until day of looking.
 * @param now   instant of the steady clock, in milliseconds.
 * Source: plan 6.3 to 6.5.
 */
export function courseOfTest(test: OwnTest, record: DayRecord, until: LocalDate, now: number): TestCourse {
  const { mode } = remedyOfTest(test)
  return mode === 'day-test'
    ? dayCourse(test, dayPairsOf(test, record, until))
    : waitCourse(
        test,
        leading(test.requests, (request) => isAnswered(request) || isTooLate(request, now)),
      )
}

const isAnswered = ({ painAfter }: TestRequest) => painAfter !== null

/** Whether an answer to a request no longer counts. */
export function isTooLate({ at }: TestRequest, now: number): boolean {
  return now > at + waitTest.answerUntilMinutes * millisecondsPerMinute
}

/** The first of a list up to one that is not over. */
function leading<Item>(items: readonly Item[], isOver: (item: Item) => boolean): readonly Item[] {
  const open = items.findIndex((item) => !isOver(item))
  return open < 0 ? items : items.slice(0, open)
}

function dayCourse(test: OwnTest, pairs: readonly DayPair[]): TestCourse {
  const over = leading(pairs, ({ state }) => state !== 'open')
  const read = (after: number): Reading => {
    const differences = over.slice(0, after).flatMap(({ difference }) => (difference === null ? [] : [difference]))
    return {
      differences,
      now: [],
      wait: [],
      posterior: posteriorOfPairs(differences),
      share: () => signShare(differences, hash(test.id)),
    }
  }
  return follow('day-test', over.length, over.filter(({ state }) => state === 'dropped').length, read)
}

function waitCourse(test: OwnTest, over: readonly TestRequest[]): TestCourse {
  const drawn = over.map(({ painBefore, painAfter }, place): DrawnChange => {
    const change = painAfter === null ? Number.NaN : painAfter - painBefore
    return { block: blockOf(place), arm: armOf(test.id, place), change }
  })
  const read = (after: number): Reading => {
    const known = drawn.slice(0, after).filter(({ change }) => !Number.isNaN(change))
    const changes = (arm: DrawnChange['arm']) => known.filter((each) => each.arm === arm).map(({ change }) => change)
    const [now, wait] = [changes('now'), changes('wait')]
    return {
      differences: [],
      now,
      wait,
      posterior: posteriorOfArms(now, wait),
      share: () => blockShare(known, hash(test.id)),
    }
  }
  return follow('wait-test', over.length, over.filter((request) => !isAnswered(request)).length, read)
}

function follow(mode: TestMode, over: number, dropped: number, read: (after: number) => Reading): TestCourse {
  const most = looks[mode].at(-1)!
  const mostDropped = { 'day-test': dayTest, 'wait-test': waitTest }[mode].mostDroppedShare
  const course = { mode, over, dropped, most }
  for (const look of looksUpTo(mode, over)) {
    const { posterior, share, differences, now, wait } = read(look.after)
    const comparisons = differences.length + now.length + wait.length
    const isEnough = look.after - comparisons <= mostDropped * look.after
    const verdict = isEnough ? verdictAt(posterior, look, share) : 'unclear'
    if (!look.isLast && verdict !== 'helps' && verdict !== 'worse') continue
    const { mean = 0, helps = 0 } = posterior ?? {}
    const result = { verdict, comparisons, points: mean, likely: helps, isEnough, differences, now, wait }
    return { ...course, nextLook: null, result }
  }
  return { ...course, nextLook: looks[mode].find((after) => after > over) ?? null, result: null }
}

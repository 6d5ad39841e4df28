import '../../test/few-runs.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, keptDays, ownTest } from '../../test/own-tests.ts'
import type { CheckInEntry } from '../check-in/off-time.ts'
import { dayArmOn, dayPairsOf, earliestOver, isPausedOn } from './day-pairs.ts'
import { testDaysOf } from './test-day.ts'
import { courseOfTest } from './test-result.ts'
import { isAsDrawn } from './use-of-day.ts'
import { remedyOfTest } from './own-test.ts'

const walk = ownTest('walk-10')
const noSessions: readonly never[] = []
const look = (days: number, effect: number, until = days + 3, test = walk) => {
  const kept = keptDays(test, days, effect)
  return courseOfTest(kept.test, { checkIns: kept.checkIns, sessions: noSessions }, dayOf(until), 0)
}

describe('a test by days', () => {
  it('begins on the day after its start, and goes on in pairs', () => {
    const { test, checkIns } = keptDays(walk, 5, -1)
    const pairs = dayPairsOf(test, { checkIns, sessions: [] }, dayOf(5))

    expect(pairs.map(({ days }) => days[0])).toEqual([dayOf(1), dayOf(3), dayOf(5)])
    expect(pairs.map(({ state }) => state)).toEqual(['kept', 'kept', 'open'])
    expect(pairs.map(({ difference }) => difference)).toEqual([-1, -1, null])
    expect(dayArmOn(test, { checkIns, sessions: [] }, dayOf(0))).toBeNull()
  })

  it('says the same of a day before and after it', () => {
    const { test, checkIns } = keptDays(walk, 9, -1)
    for (const day of [1, 4, 9])
      expect(dayArmOn(test, { checkIns: checkIns.slice(0, day - 1), sessions: [] }, dayOf(day))).toEqual(
        dayArmOn(test, { checkIns, sessions: [] }, dayOf(day)),
      )
  })

  it('looks at 6, 10 and 14 pairs and at no other time', () => {
    expect(look(11, -3, 11)).toMatchObject({ result: null, nextLook: 6, over: 5 })
    expect(look(12, -3)).toMatchObject({ result: { verdict: 'helps', comparisons: 6 }, nextLook: null })
    expect(look(12, 0, 12)).toMatchObject({ result: null, nextLook: 10 })
    expect(look(28, 0, 28)).toMatchObject({ result: { verdict: 'same', comparisons: 14 }, nextLook: null })
  })

  it('keeps the verdict of the look that decided, whatever comes after', () => {
    const { test, checkIns } = keptDays(walk, 28, -3)
    const worseLater = checkIns.map((entry, place) =>
      place < 12 ? entry : { ...entry, answers: { ...entry.answers, 'pain-now': 10 } },
    )
    expect(courseOfTest(test, { checkIns: worseLater, sessions: [] }, dayOf(30), 0).result).toMatchObject({
      verdict: 'helps',
      comparisons: 6,
    })
  })

  it('drops a pair with a day that was not as the coin said, off time, or without a check-in', () => {
    const { test, checkIns } = keptDays(walk, 6, -1)
    const { [dayOf(1)]: first, ...others } = test.told
    const stateOf = (one: Partial<typeof test>, entries: readonly CheckInEntry[] = checkIns) =>
      dayPairsOf({ ...test, ...one }, { checkIns: entries, sessions: [] }, dayOf(6))[0]!.state

    expect(stateOf({})).toBe('kept')
    expect(stateOf({ told: { ...test.told, [dayOf(1)]: !first } })).toBe('dropped')
    expect(stateOf({ told: others })).toBe('dropped')
    expect(stateOf({}, checkIns.slice(1))).toBe('dropped')
    expect(stateOf({}, [{ ...checkIns[0]!, offTime: true }, ...checkIns.slice(1)])).toBe('dropped')
  })

  it('has not enough to say when more than 30 % of the pairs are dropped', () => {
    const { test, checkIns } = keptDays(walk, 28, -3)
    const without = (pairs: number) =>
      courseOfTest(
        test,
        {
          checkIns: checkIns.map((entry, place) =>
            place % 2 === 0 && place / 2 < pairs ? { ...entry, offTime: true } : entry,
          ),
          sessions: [],
        },
        dayOf(31),
        0,
      )
    // One of six may be missing, and two of six not; then the next look is asked.
    expect(without(1).result).toMatchObject({ verdict: 'helps', comparisons: 5, isEnough: true })
    expect(without(2).result).toMatchObject({ verdict: 'helps', comparisons: 8, isEnough: true })
  })

  it('ends unclear, and says why, when it never has enough', () => {
    const { test, checkIns } = keptDays(walk, 40, -3)
    const everyThird = checkIns.map((entry, place) =>
      place % 6 < 2 ? { ...entry, answers: { 'pain-now': 5 } } : entry,
    )
    const limited = { ...test, measure: 'limit-24h' as const }
    const course = courseOfTest(limited, { checkIns: everyThird, sessions: [] }, dayOf(40), 0)

    expect(course.result).toMatchObject({ verdict: 'unclear', isEnough: false, comparisons: 9 })
  })

  it('is told by the limitation when the person prefers', () => {
    const { test, checkIns } = keptDays(walk, 12, -3)
    const course = courseOfTest({ ...test, measure: 'limit-24h' }, { checkIns, sessions: [] }, dayOf(12), 0)
    expect(dayPairsOf({ ...test, measure: 'limit-24h' }, { checkIns, sessions: [] }, dayOf(12))[0]!.difference).toBe(0)
    expect(course.result).toBeNull()
  })

  it('waits while 3 of the last 10 days are missing, and goes on afterwards', () => {
    const { test, checkIns } = keptDays(walk, 30, -1)
    const gap = checkIns.filter((_, place) => place < 4 || place >= 8)
    const days = testDaysOf(gap)

    expect(isPausedOn(test, days, dayOf(7))).toBe(false)
    expect(isPausedOn(test, days, dayOf(8))).toBe(true)
    const pairs = dayPairsOf(test, { checkIns: gap, sessions: [] }, dayOf(30)).map((pair) => pair.days[0])
    expect(pairs.slice(0, 4)).toEqual([dayOf(1), dayOf(3), dayOf(5), dayOf(7)])
    // Days 5 to 8 are missing: on day 17 only two of them are among the last ten.
    expect(pairs[4]).toBe(dayOf(17))
  })

  it('of the night is told by the evening after it', () => {
    const pillow = ownTest('knee-pillow')
    const kept = keptDays(pillow, 3, 0)
    const scores = kept.checkIns.map((entry, place) => ({ ...entry, answers: { 'pain-now': [9, 4, 6][place]! } }))
    const [pair] = dayPairsOf(kept.test, { checkIns: scores, sessions: [] }, dayOf(3))

    expect(Math.abs(pair!.difference!)).toBe(2)
    expect(pair!.difference).toBe(pair!.arms[0] === 'with' ? -2 : 2)
  })

  it('can be over 12 days after its start at the earliest, and 28 at the last look', () => {
    expect(earliestOver(walk, [], 6)).toBe(dayOf(12))
    expect(earliestOver(walk, [], 14)).toBe(dayOf(28))
    const { test, checkIns } = keptDays(walk, 5, -1)
    expect(earliestOver(test, dayPairsOf(test, { checkIns, sessions: [] }, dayOf(5)), 6)).toBe(dayOf(12))
  })

  it('takes any dates and any length', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('2026-10-01', '1980-01-01', '9999-12-31', ''), (id, until) => {
        const test = ownTest('evening-heat', { id })
        expect(Array.isArray(dayPairsOf(test, { checkIns: [], sessions: [] }, until))).toBe(true)
      }),
    )
  })
})

describe('whether a day was as the coin said', () => {
  const remedy = remedyOfTest(ownTest('evening-heat'))
  const on = dayOf(1)
  const heat = { remedy: 'heat-session', on, endedAtMinute: 17 * 60, minutes: 15 }
  const day = (done: readonly string[]) => ({ on, minute: 19 * 60, answers: { 'pain-now': 4, 'remedies-done': done } })
  const known = { on, sessions: [], told: undefined, day: undefined }

  it.each([
    ['with', 'a session before the check-in', { sessions: [heat], day: day(['heat']) }, true],
    ['with', 'a session after the check-in', { sessions: [{ ...heat, endedAtMinute: 20 * 60 }], day: day([]) }, false],
    ['with', 'a session in the morning', { sessions: [{ ...heat, endedAtMinute: 9 * 60 }], day: day(['heat']) }, false],
    ['with', 'cold', { sessions: [{ ...heat, variant: 'cold-pack' }], day: day([]) }, false],
    ['with', 'a session that never ran', { sessions: [{ ...heat, minutes: 0 }] }, false],
    ['with', 'a word that it was done', { told: true }, true],
    ['with', 'a word that it was not', { told: false, sessions: [heat] }, false],
    ['with', 'nothing known', {}, false],
    ['without', 'nothing known', {}, false],
    ['without', 'a tick off the list', { day: day(['walk']) }, true],
    ['without', 'an empty list', { day: day([]) }, false],
    ['without', 'a session all the same', { sessions: [heat], day: day(['walk']) }, false],
    ['without', 'heat in the morning, as told', { sessions: [{ ...heat, endedAtMinute: 9 * 60 }], told: false }, true],
    ['without', 'a word that it was done', { told: true, day: day(['walk']) }, false],
  ] as const)('%s: %s', (arm, _what, more, asDrawn) => {
    expect(isAsDrawn(arm, remedy, { ...known, ...more })).toBe(asDrawn)
  })

  it('rests on the word alone where nothing else can tell', () => {
    const pillow = remedyOfTest(ownTest('knee-pillow'))
    const session = { remedy: 'night-setup', on, endedAtMinute: 600, minutes: 5 }
    expect(isAsDrawn('with', pillow, { ...known, sessions: [session] })).toBe(false)
    expect(isAsDrawn('without', pillow, { ...known, told: false, sessions: [session] })).toBe(true)
  })
})

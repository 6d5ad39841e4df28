import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drinkKinds, vessels } from '@unspasm/guideline/drinking/drink-kinds'
import { waterSigns } from '@unspasm/guideline/drinking/drink-pace'
import type { DrinkGoal } from './drink-goal.ts'
import { isMuchCaffeine, keepRecent, lastHourMl, noDay, sumOf, type Drink } from './drink-log.ts'
import { usualLitresOf } from './usual-litres.ts'
import { isStopped, paceReaction, signsLeadTo, stopEndsAt, type WaterSigns } from './drink-pace.ts'
import { nextDrinkPromptAt, promptMl, roomMl, type PromptInput } from './drink-prompt.ts'

const on = '2026-07-20'
const minute = 60_000
const now = Date.UTC(2026, 6, 20, 12)
const range: DrinkGoal = { kind: 'range', group: 'woman', lowMl: 1600, targetMl: 1900, dayMaxMl: 2900 }
const none: DrinkGoal = { kind: 'none' }

const drink = (minutesAgo: number, ml: number, kind: Drink['kind'] = 'water'): Drink => ({
  at: now - minutesAgo * minute,
  on,
  kind,
  ml,
})

describe('the pace of drinking', () => {
  it.each([
    [750, null],
    [751, 'P-1'],
    [1000, 'P-1'],
    [1001, 'P-2'],
  ])('at rest makes of %s mL in an hour: %s', (ml, reaction) => {
    expect(paceReaction([drink(0, ml)], noDay(on), none, now)).toBe(reaction)
  })

  it.each([
    [1001, null],
    [1400, null],
    [1401, 'P-2'],
  ])('in the heat makes of %s mL in an hour: %s', (ml, reaction) => {
    expect(paceReaction([drink(0, ml)], { ...noDay(on), celsius: 28 }, none, now)).toBe(reaction)
  })

  it('is that of rest again an hour after the sport', () => {
    const sport = (minutesAgo: number) => ({ ...noDay(on), activityMinutes: 60, activeAt: now - minutesAgo * minute })

    expect(paceReaction([drink(0, 1200)], sport(60), none, now)).toBeNull()
    expect(paceReaction([drink(0, 1200)], sport(61), none, now)).toBe('P-2')
  })

  it('counts the last 60 minutes, across midnight too, and nothing older', () => {
    const late = { ...drink(60, 500), on: '2026-07-19' }

    expect(lastHourMl([late, drink(61, 500), drink(1, 250)], now)).toBe(750)
  })

  it('counts a drink of a clock that was set back', () => {
    expect(lastHourMl([drink(-500, 500)], now)).toBe(500)
  })

  it('counts beer and soup in full against the limits, though not towards the range', () => {
    const drinks = [drink(10, 500, 'alcohol'), drink(5, 300, 'soup')]

    expect(sumOf(drinks, on)).toMatchObject({ countedMl: 270, pouredMl: 800, alcoholMl: 500 })
    expect(paceReaction(drinks, noDay(on), none, now)).toBe('P-1')
  })

  it('stops when the most of the day is reached, not one millilitre later', () => {
    expect(paceReaction([drink(300, 2400), drink(0, 499)], noDay(on), range, now)).toBeNull()
    expect(paceReaction([drink(300, 2400), drink(0, 500)], noDay(on), range, now)).toBe('P-3')
  })

  it('rests two hours, however the clock is set', () => {
    const stop = { rule: 'P-2', since: now, signs: {} } as const

    expect(stopEndsAt(stop)).toBe(now + 120 * minute)
    expect(isStopped(stop, now + 119 * minute)).toBe(true)
    expect(isStopped(stop, now + 120 * minute)).toBe(false)
    expect(isStopped(stop, now - 500 * minute)).toBe(true)
  })
})

describe('the signs of too much water', () => {
  const denied = Object.fromEntries(waterSigns.map((sign) => [sign, false])) as WaterSigns

  it.each([
    [{ headache: true, sickness: true }, 'emergency'],
    [{ vomiting: true }, 'emergency'],
    [{ confusion: '?' }, 'emergency'],
    [{ fit: true }, 'emergency'],
    [{ ...denied, headache: true }, 'call'],
    [{ ...denied, sickness: '?' }, 'call'],
    [{ ...denied, 'puffy-hands': true }, 'call'],
    [denied, 'none'],
    [{ ...denied, fit: undefined }, 'open'],
    [{}, 'open'],
  ] as readonly (readonly [WaterSigns, string])[])('%o lead to %s', (signs, where) => {
    expect(signsLeadTo(signs)).toBe(where)
  })

  it.each(['headache', 'sickness', 'vomiting', 'confusion', 'fit', 'puffy-hands'] as const)(
    'are open as long as %s has no answer',
    (sign) => {
      const { [sign]: _, ...others } = denied
      expect(signsLeadTo(others)).toBe('open')
      expect(signsLeadTo(denied)).toBe('none')
    },
  )
})

describe('a prompt to drink', () => {
  /** A wall that shows a minute of the day at `now`, without a change of the clocks. */
  const clockFrom = (minuteNow: number) => (instant: number) =>
    (((minuteNow + Math.floor((instant - now) / minute)) % 1440) + 1440) % 1440
  const input = (more: Partial<PromptInput> = {}): PromptInput => ({
    goal: range,
    drinks: [],
    on,
    now,
    minuteAt: clockFrom(720),
    promptedAt: null,
    quiet: { from: 1260, until: 480 },
    bedtime: 1320,
    ...more,
  })

  it('comes 90 minutes after the last prompt or drink', () => {
    expect(nextDrinkPromptAt(input({ promptedAt: now - 30 * minute }))).toBe(now + 60 * minute)
    expect(nextDrinkPromptAt(input({ promptedAt: now - 90 * minute, drinks: [drink(10, 250)] }))).toBe(
      now + 80 * minute,
    )
  })

  it('comes until 121 minutes before bedtime, and not at 120', () => {
    const at = (local: number) =>
      nextDrinkPromptAt(
        input({ minuteAt: clockFrom(local), quiet: { from: 0, until: 480 }, promptedAt: now - 90 * minute }),
      )

    expect(at(1199)).toBe(now)
    expect(at(1200)).toBeGreaterThan(now)
  })

  it('ends when the lower end of the range is reached', () => {
    expect(nextDrinkPromptAt(input({ drinks: [drink(200, 1599)] }))).not.toBeNull()
    expect(nextDrinkPromptAt(input({ drinks: [drink(200, 1600)] }))).toBeNull()
  })

  it('never comes from a number of a clinician', () => {
    expect(nextDrinkPromptAt(input({ goal: { kind: 'set', dayMaxMl: 1500, by: null } }))).toBeNull()
  })

  it('never comes in quiet hours, nor within two hours of bedtime, nor sooner than 90 minutes after the last', () => {
    const times = fc.integer({ min: 0, max: 1439 })
    fc.assert(
      fc.property(
        times,
        times,
        times,
        times,
        fc.integer({ min: 0, max: 600 }),
        (minuteNow, from, until, bedtime, ago) => {
          const promptedAt = now - ago * minute
          const at = nextDrinkPromptAt(
            input({ minuteAt: clockFrom(minuteNow), quiet: { from, until }, bedtime, promptedAt }),
          )!

          const local = clockFrom(minuteNow)(at)
          const isQuiet = from <= until ? local >= from && local < until : local >= from || local < until
          expect(isQuiet && from !== until && coversLess(from, until, bedtime)).toBe(false)
          expect((bedtime - local + 1440) % 1440 > 120 || local === bedtime).toBe(true)
          expect(at - promptedAt).toBeGreaterThanOrEqual(90 * minute)
        },
      ),
    )
  })

  /** Quiet hours and the time before bed that together leave some of the day. */
  const coversLess = (from: number, until: number, bedtime: number) => {
    const isSilent = (each: number) =>
      (from <= until ? each >= from && each < until : each >= from || each < until) ||
      ((bedtime - each + 1440) % 1440 <= 120 && each !== bedtime)
    return Array.from({ length: 1440 }, (_, each) => each).some((each) => !isSilent(each))
  }

  it('suggests a glass at most, and no more than the hour and the day have room for', () => {
    expect(promptMl(range, 0, 0)).toBe(250)
    expect(promptMl(range, 650, 650)).toBe(100)
    expect(promptMl(range, 800, 800)).toBe(0)
    expect(promptMl(range, 0, 2899)).toBe(0)
    expect(promptMl(none, 0, 0)).toBe(0)
    expect(promptMl({ kind: 'set', dayMaxMl: 1500, by: null }, 0, 0)).toBe(0)
  })

  it('leaves room below the most that a clinician set', () => {
    expect(roomMl({ kind: 'set', dayMaxMl: 1500, by: null }, 0, 1300)).toBe(199)
    expect(roomMl(none, 0, 0)).toBe(0)
  })
})

/** What a litre of each kind adds: towards the range, sugar, alcohol, caffeine. By hand. Source: remedies 4.3. */
const litres = [
  ['water', 1000, 0, 0, 0],
  ['tea', 1000, 0, 0, 200],
  ['coffee', 1000, 0, 0, 400],
  ['milk', 1000, 0, 0, 0],
  ['juice', 1000, 1000, 0, 0],
  ['soft-drink', 1000, 1000, 0, 0],
  ['soup', 900, 0, 0, 0],
  ['rehydration', 1000, 0, 0, 0],
  ['alcohol', 0, 0, 1000, 0],
] as const

describe('the log', () => {
  it.each(litres)(
    'of a litre of %s counts %i mL, %i mL with sugar, %i mL of alcohol, %i mg of caffeine',
    (kind, ...of) => {
      const { countedMl, pouredMl, sugaryMl, alcoholMl, caffeineMg } = sumOf([drink(1, 1000, kind)], on)

      expect([countedMl, sugaryMl, alcoholMl, caffeineMg]).toEqual(of)
      expect(pouredMl).toBe(1000)
    },
  )

  it('has these kinds and four vessels', () => {
    expect(drinkKinds.map(({ id }) => id)).toEqual(litres.map(([kind]) => kind))
    expect(vessels.map(({ id, ml }) => [id, ml])).toEqual([
      ['cup', 200],
      ['mug', 250],
      ['glass', 250],
      ['bottle', 500],
    ])
  })

  it.each([
    [400, false, false],
    [401, false, true],
    [200, true, false],
    [201, true, true],
  ])('of %i mg of caffeine, in pregnancy: %s, is much: %s', (caffeineMg, isPregnant, isMuch) => {
    expect(isMuchCaffeine({ ...sumOf([], on), caffeineMg }, isPregnant)).toBe(isMuch)
  })

  it('notices much coffee, sooner in pregnancy', () => {
    const fourMugs = sumOf([drink(1, 1000, 'coffee')], on)
    const more = sumOf([drink(1, 1000, 'coffee'), drink(1, 200, 'tea')], on)

    expect([isMuchCaffeine(fourMugs, false), isMuchCaffeine(more, false)]).toEqual([false, true])
    expect(isMuchCaffeine(fourMugs, true)).toBe(true)
  })

  it('keeps the days of the week and lets the others go', () => {
    const of = (day: string): Drink => ({ ...drink(0, 250), on: day })

    expect(keepRecent([of('2026-07-13'), of('2026-07-14'), of(on)], on, 7).map(({ on: day }) => day)).toEqual([
      '2026-07-14',
      on,
    ])
  })

  it('tells a usual day from three well logged days, never from a forgotten log or from today', () => {
    const day = (date: number, drinks: number): Drink[] =>
      Array.from({ length: drinks }, () => ({ ...drink(0, 500), on: `2026-07-${date}` }))

    expect(usualLitresOf([...day(17, 4), ...day(18, 5), ...day(19, 4)], on)).toBe(2.25)
    expect(usualLitresOf([...day(17, 4), ...day(18, 5), ...day(19, 3)], on)).toBeNull()
    expect(usualLitresOf([...day(18, 4), ...day(19, 5), ...day(20, 4)], on)).toBeNull()
  })
})

import { defaultBaselineMinutes, defaultWalkTable } from '@unspasm/guideline/walking/walk-rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '../local-date.ts'
import { buildUpOn, contactDue, type BuildUp, type WalkHistory } from './build-up.ts'
import type { Walk } from './walk.ts'

const dayText = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)
const start = dayNumber('2026-03-02')!
const after = (days: number) => dayText(start + days)

const walk = (day: number, minutes: number, more: Partial<Walk> = {}): Walk => ({
  on: after(day),
  minutes,
  kind: 'build-up',
  painBefore: 1,
  painAfter: 1,
  hasLegPain: false,
  wasStopped: false,
  ...more,
})

const baseline = (minutes: number): Walk[] => [-3, -2, -1].map((day) => walk(day, minutes, { kind: 'baseline' }))
const history = (walks: readonly Walk[], more: Partial<WalkHistory> = {}): WalkHistory => ({
  walks: walks.toSorted((a, b) => (a.on < b.on ? -1 : 1)),
  pains: [],
  legPainOn: [],
  measureFrom: null,
  ...more,
})
const weekOf = ({ weeks }: BuildUp, week: number) => weeks[week - 1]

/** Every planned walk of some weeks, each as long as the week asks for. */
function dutiful(minutes: number, weeks: number, change: (week: number) => Partial<Walk> = () => ({})): Walk[] {
  const walks = baseline(minutes)
  for (let week = 1; week <= weeks; week += 1) {
    const plan = weekOf(buildUpOn(history(walks), after((week - 1) * 7)), week)!
    for (let day = 0; day < plan.daysPerWeek; day += 1)
      walks.push(walk((week - 1) * 7 + day, plan.minutes, change(week)))
  }
  return walks
}

describe('the build-up of walks', () => {
  it('follows the default table of somebody who starts from ten minutes', () => {
    const { weeks } = buildUpOn(history(dutiful(defaultBaselineMinutes, 20)), after(19 * 7))

    const shown = defaultWalkTable
      .map(({ week }) => weeks[week - 1])
      .map((week) => ({
        week: week?.week,
        minutes: week?.minutes,
        daysPerWeek: week?.daysPerWeek,
      }))
    expect(shown).toEqual(defaultWalkTable)
  })

  it('measures three walks on three days first, and begins the day after', () => {
    const two = baseline(12).slice(0, 2)

    expect(buildUpOn(history([...two, walk(-2, 5, { kind: 'baseline' })]), after(-2))).toMatchObject({
      measured: 2,
      measuredToday: true,
      weeks: [],
    })
    expect(buildUpOn(history(baseline(12)), after(-1)).weeks).toEqual([])
    expect(buildUpOn(history(baseline(12)), after(0)).weeks).toMatchObject([{ week: 1, minutes: 10, daysPerWeek: 3 }])
  })

  it.each([
    [1, 3, 2],
    [10, 10, 8],
    [45, 30, 24],
  ])('takes a comfortable walk of %i minutes as %i, and starts with %i', (minutes, baselineMinutes, first) => {
    const built = buildUpOn(history(baseline(minutes)), after(0))

    expect(built.baselineMinutes).toBe(baselineMinutes)
    expect(built.weeks[0]?.minutes).toBe(first)
  })

  it('asks for the same again when fewer than 70 in 100 walks were done', () => {
    const walks = [...baseline(10), walk(0, 8), walk(2, 8)]

    const built = buildUpOn(history(walks), after(7))

    expect(built.weeks).toMatchObject([
      { end: 'same', done: 2 },
      { minutes: 8, daysPerWeek: 3 },
    ])
  })

  it('does not count a walk about which nobody said how it felt', () => {
    const { painAfter: _, ...silent } = walk(4, 8)

    const built = buildUpOn(history([...baseline(10), walk(0, 8), walk(2, 8), silent]), after(7))

    expect(built.weeks).toMatchObject([{ end: 'same', done: 2 }, { minutes: 8 }])
  })

  it('does not count a walk that was much shorter, nor two on one day', () => {
    const walks = [...baseline(10), walk(0, 8), walk(0, 8), walk(2, 7.4), walk(4, 7.6)]

    expect(buildUpOn(history(walks), after(6)).weeks).toMatchObject([{ done: 2, end: 'now' }])
  })

  it.each([
    ['pain at 6', { painBefore: 5, painAfter: 6 }],
    ['pain 2 above the start', { painBefore: 1, painAfter: 3 }],
    ['a stop sign', { wasStopped: true }],
  ] as const)('shortens the next week by a fifth after %s', (_name, red) => {
    const walks = [...baseline(20), walk(0, 16), walk(2, 16), walk(4, 16, red)]

    expect(buildUpOn(history(walks), after(7)).weeks).toMatchObject([{ end: 'shorter' }, { minutes: 12 }])
  })

  it('shortens the next week when the day after a walk was 3 points worse', () => {
    const walks = [...baseline(20), walk(0, 16), walk(2, 16), walk(4, 16)]

    const built = buildUpOn(history(walks, { pains: [{ on: after(5), pain: 4 }] }), after(7))

    expect(built.weeks).toMatchObject([{ end: 'shorter' }, { minutes: 12 }])
  })

  it('takes a third off a week with leg pain, and goes on from the old length', () => {
    const walks = [...baseline(20), walk(0, 16, { hasLegPain: true }), walk(2, 11), walk(4, 11)]

    expect(buildUpOn(history(walks), after(7)).weeks).toMatchObject([
      { minutes: 11, hasLegPain: true, end: 'same' },
      { minutes: 16, hasLegPain: false },
    ])
  })

  it('names a physiotherapist when leg pain lasts more than two weeks', () => {
    const told = [0, 8, 15].map(after)

    expect(buildUpOn(history(baseline(20), { legPainOn: told.slice(0, 2) }), after(9)).needsPhysiotherapist).toBe(false)
    expect(buildUpOn(history(baseline(20), { legPainOn: told }), after(16)).needsPhysiotherapist).toBe(true)
  })

  it('forgets leg pain after a week without it', () => {
    const told = [0, 16].map(after)

    expect(buildUpOn(history(baseline(20), { legPainOn: told }), after(17)).needsPhysiotherapist).toBe(false)
  })

  it('measures anew from the day that was chosen', () => {
    const walks = [...dutiful(10, 4), walk(40, 15, { kind: 'baseline' })]

    expect(buildUpOn(history(walks, { measureFrom: after(40) }), after(40))).toMatchObject({ measured: 1, weeks: [] })
  })

  it('never grows by more than five minutes or one day a week, and never beyond the goal', () => {
    const outcome = fc.record({
      done: fc.integer({ min: 0, max: 7 }),
      pain: fc.integer({ min: 0, max: 10 }),
      leg: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.array(outcome, { maxLength: 30 }), (minutes, outcomes) => {
        const walks = [...baseline(minutes)]
        outcomes.forEach(({ done, pain, leg }, week) => {
          for (let day = 0; day < done; day += 1)
            walks.push(walk(week * 7 + day, 30, { painAfter: pain, hasLegPain: leg }))
        })

        const { weeks } = buildUpOn(history(walks), after(outcomes.length * 7))

        for (const [at, week] of weeks.entries()) {
          const before = weeks.slice(0, at).findLast(({ hasLegPain }) => !hasLegPain)
          expect(week.minutes).toBeGreaterThanOrEqual(1)
          expect(week.minutes).toBeLessThanOrEqual(30)
          expect(week.daysPerWeek).toBeLessThanOrEqual(5)
          if (before && at > 0 && weeks[at - 1] === before) {
            expect(week.minutes - before.minutes).toBeLessThanOrEqual(5)
            expect(week.daysPerWeek - before.daysPerWeek).toBeLessThanOrEqual(1)
            expect(week.minutes > before.minutes && week.daysPerWeek > before.daysPerWeek).toBe(false)
            if (before.end === 'shorter') expect(week.minutes).toBeLessThanOrEqual(before.minutes)
          }
        }
      }),
    )
  })
})

describe('the contacts of the build-up', () => {
  it('are due in weeks 1, 2, 4, 8, 12 and 24, once each', () => {
    expect([1, 2, 3, 4, 5].map((week) => contactDue(week, []))).toEqual([1, 2, 2, 4, 4])
    expect(contactDue(3, [2])).toBe(null)
    expect(contactDue(30, [1, 2])).toBe(24)
    expect(contactDue(30, [24])).toBe(null)
    expect(contactDue(0, [])).toBe(null)
  })
})

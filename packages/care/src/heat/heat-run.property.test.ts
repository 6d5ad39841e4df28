import { heatDoses } from '@unspasm/guideline/tools'
import type { HeatVariant } from '@unspasm/guideline/heat/heat-variant'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heatAt } from './heat-clock.ts'
import { afterHeatEvent, type HeatEvent } from './heat-events.ts'
import { skinMsAt, startHeat, type HeatRun, type HeatTerms } from './heat-run.ts'
import { newHeatSession } from './heat-state.ts'
import { readHeatState } from './read-heat-state.ts'

const start = 1_800_000_000_000
const minute = 60_000
const variants = Object.keys(heatDoses) as HeatVariant[]

const terms: fc.Arbitrary<HeatTerms> = fc
  .record({
    variant: fc.constantFrom(...variants),
    share: fc.integer({ min: 1, max: 100 }),
    checkEveryMinutes: fc.constantFrom(null, 5, 60),
    comfortMost: fc.constantFrom(1, 2),
    longerMinutes: fc.constantFrom(null, 30),
    isEndLouder: fc.boolean(),
    offersContact: fc.boolean(),
    deviceOff: fc.option(fc.integer({ min: 1, max: 120 })),
  })
  .map(({ share, deviceOff, variant, longerMinutes, ...rest }) => ({
    ...rest,
    variant,
    minutes: Math.max(1, Math.round((heatDoses[variant].maxMinutes * share) / 100)),
    longerMinutes: variant === 'electric-pad' ? longerMinutes : null,
    deviceOffAt: deviceOff === null ? null : start + deviceOff * minute,
  }))

const level = fc.integer({ min: 0, max: 4 })
const look = fc.constantFrom('normal' as const, 'marked' as const, 'blister' as const, 'not-sure' as const)
const event: fc.Arbitrary<HeatEvent> = fc.oneof(
  level.map((told) => ({ type: 'comfort' as const, level: told })),
  look.map((seen) => ({ type: 'skin' as const, look: seen })),
  fc.constantFrom(
    { type: 'layer-off' as const },
    { type: 'back-on' as const },
    { type: 'taken-off' as const },
    { type: 'burnt' as const },
  ),
  fc.record({ type: fc.constant('longer' as const), level, look }),
)
const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 * minute }), fc.option(event)), { maxLength: 40 })

/** Plays steps; each is a wait, then an event or only a look. */
const play = (run: HeatRun, all: readonly (readonly [number, HeatEvent | null])[], looks: boolean) => {
  let here = run
  let now = start
  const seen: HeatRun[] = []
  for (const [wait, what] of all) {
    now += wait
    if (looks || what) here = heatAt(here, now)
    if (what) here = afterHeatEvent(here, what, now)
    seen.push(here)
  }
  return { end: heatAt(here, now), now, seen }
}

describe('a run, whatever happens', () => {
  it('is the same however seldom anybody looked', () => {
    fc.assert(
      fc.property(terms, steps, (given, all) => {
        const run = startHeat(given, 0, start)
        expect(play(run, all, false).end).toEqual(play(run, all, true).end)
      }),
    )
  })

  it('is the same after a reload at any moment', () => {
    fc.assert(
      fc.property(terms, steps, fc.nat(40), (given, all, place) => {
        const run = startHeat(given, 0, start)
        const before = play(run, all.slice(0, place), true)
        const stored = JSON.parse(JSON.stringify({ ...newHeatSession(given.variant), run: before.end })) as unknown
        const again = readHeatState(stored)
        expect(again?.kind === 'session' && again.run).toEqual(before.end)
      }),
    )
  })

  it('never warms longer than its minutes, but for the one longer session of a pad', () => {
    fc.assert(
      fc.property(terms, steps, (given, all) => {
        const most = given.longerMinutes === null ? given.minutes : Math.max(given.minutes, given.longerMinutes)
        const { seen } = play(startHeat(given, 0, start), all, true)
        for (const run of seen)
          if (run.stage === 'on') expect(skinMsAt(run, run.since)).toBeLessThanOrEqual(most * minute)
        for (const run of seen.filter(({ endReason }) => endReason === null))
          expect(run.terms.minutes).toBeLessThanOrEqual(most)
      }),
    )
  })

  it('never leaves a check unanswered for more than two minutes while it is on', () => {
    fc.assert(
      fc.property(terms, steps, fc.nat(240 * minute), (given, all, more) => {
        const { end, now } = play(startHeat(given, 0, start), all, true)
        const later = heatAt(end, now + more)
        if (later.stage === 'on' && later.check) expect(now + more - later.check.at).toBeLessThan(2 * minute)
        if (later.stage === 'ending') expect(now + more - later.since).toBeLessThan(2 * minute)
      }),
    )
  })

  it('stays over, and ends for a reason', () => {
    fc.assert(
      fc.property(terms, steps, event, (given, all, what) => {
        const { end, now } = play(startHeat(given, 0, start), all, true)
        if (end.stage !== 'over') return
        expect(end.endReason).not.toBeNull()
        expect(afterHeatEvent(end, what, now)).toBe(end)
      }),
    )
  })

  it('ends at the second time too hot, at skin that is not normal, and at once when it hurts', () => {
    fc.assert(
      fc.property(terms, steps, (given, all) => {
        const { end } = play(startHeat(given, 0, start), all, true)
        const levels = end.asked.filter(({ id }) => id.startsWith('comfort')).map(({ answer }) => Number(answer))
        const most = Math.min(2, given.comfortMost)
        if (levels.filter((told) => told > most).length >= 2)
          expect(['ending', 'interrupted', 'over']).toContain(end.stage)
        if (levels.some((told) => told === 4)) expect(['ending', 'interrupted', 'over']).toContain(end.stage)
        const looks = end.asked.filter(({ id, answer }) => id.startsWith('skin') && answer !== null)
        if (looks.some(({ answer }) => answer !== 'normal'))
          expect(['ending', 'interrupted', 'over']).toContain(end.stage)
      }),
    )
  })
})

describe('a damaged state', () => {
  it('is read as nothing', () => {
    const good = { ...newHeatSession('heat-wrap') }
    expect(readHeatState(good)).toEqual(good)
    for (const bad of [
      null,
      undefined,
      'x',
      [],
      {},
      { ...good, variant: 'toString' },
      { ...good, setup: { worn: 1 } },
      { ...good, run: {} },
      { ...good, forearm: null },
      { ...good, switchedOnAt: 'now' },
    ])
      expect(readHeatState(bad)).toBeNull()
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        readHeatState(value)
      }),
    )
  })
})

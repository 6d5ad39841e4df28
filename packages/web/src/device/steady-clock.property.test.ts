import { burnCooling } from '@unspasm/guideline/heat/burn-rules'
import { coolingLeft, newBurn } from '@unspasm/care/heat/burn-flow'
import { heatAt } from '@unspasm/care/heat/heat-clock'
import { startHeat, type HeatTerms } from '@unspasm/care/heat/heat-run'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepEveryMs, steadyClock, type Reading, type SteadyClock } from './steady-clock.ts'

const second = 1000
const minute = 60 * second
const day = 24 * 60 * minute
const toleranceMs = second

/** What befalls a device. A zone and summer time are how a wall is read, and change no count of milliseconds. */
type Event =
  | { readonly type: 'runs' | 'sleeps'; readonly ms: number }
  | { readonly type: 'wall-set'; readonly byMs: number }
  /** The page is away for `ms`, and the wall is set meanwhile. */
  | { readonly type: 'reload'; readonly ms: number; readonly byMs: number }

/** A device whose true time is known to the test alone. Its page keeps the clock as `use-kept-clock.ts` does. */
function device() {
  let [truly, set, running] = [1_700_000_000_000, 0, 0]
  const read = (): Reading => ({ wall: truly + set, running })
  let clock: SteadyClock = steadyClock(read)
  let newest = clock.steady()
  let kept = clock.kept()
  let [keptTruly, keptSet] = [truly, set]
  let isHidden = false
  const keep = () => {
    kept = clock.kept()
    keptTruly = truly
    keptSet = set
  }
  return {
    truly: () => truly,
    clock: () => clock,
    /** `true`: the wall was set back by less than no page was open, which no page can see. */
    isHidden: () => isHidden,
    /** An instant is stored, as every session stores it. */
    store: () => {
      newest = clock.steady()
      isHidden = false
      keep()
      return newest
    },
    happens: (event: Event) => {
      if (event.type === 'runs') {
        const untilKept = event.ms - (event.ms % keepEveryMs)
        truly += untilKept
        running += untilKept
        if (untilKept > 0) keep()
        truly += event.ms - untilKept
        running += event.ms - untilKept
      }
      if (event.type === 'sleeps') truly += event.ms
      if (event.type === 'wall-set') set += event.byMs
      if (event.type === 'reload') {
        truly += event.ms
        set += event.byMs
        running = 0
        isHidden ||= set < keptSet && truly + set >= keptTruly + keptSet - toleranceMs
        clock = steadyClock(read, kept, newest)
        keep()
      }
      clock.steady()
    },
  }
}

const span = fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 90 * minute }))
const shift = fc
  .tuple(
    fc.constantFrom(-1, 1),
    fc.oneof(fc.integer({ min: minute, max: 120 * minute }), fc.integer({ max: 3 * day, min: minute })),
  )
  .map(([way, ms]) => way * ms)
const events = fc.array(
  fc.oneof(
    fc.record({ type: fc.constantFrom('runs' as const, 'sleeps' as const), ms: span }),
    fc.record({ type: fc.constant('wall-set' as const), byMs: shift }),
    fc.record({ type: fc.constant('reload' as const), ms: span, byMs: fc.oneof(fc.constant(0), shift) }),
  ),
  { maxLength: 25 },
)

test('cooling never ends before its 20 minutes have really passed', () => {
  fc.assert(
    fc.property(events, events, (before, after) => {
      const { truly, clock, store, happens } = device()
      before.forEach(happens)
      const burn = { ...newBurn, coolingSince: store() }
      const began = truly()
      for (const event of after) {
        happens(event)
        if (coolingLeft(burn, clock().surely(burn.coolingSince)) === 0)
          expect(truly() - began).toBeGreaterThanOrEqual(burnCooling.minutes * minute)
      }
    }),
    { numRuns: 2000 },
  )
})

const terms: HeatTerms = {
  variant: 'hot-water-bottle',
  minutes: 20,
  checkEveryMinutes: null,
  comfortMost: 2,
  longerMinutes: null,
  isEndLouder: false,
  offersContact: false,
  deviceOffAt: null,
}

test('heat never runs past its minutes, unless the wall was set back unseen while no page was open', () => {
  fc.assert(
    fc.property(events, events, (before, after) => {
      const { truly, clock, isHidden, store, happens } = device()
      before.forEach(happens)
      const run = { ...startHeat(terms, 0, store()), nextCheck: terms.minutes + 1 }
      const began = truly()
      for (const event of after) {
        happens(event)
        if (isHidden()) return
        const goesOn = clock().isKnown(run.since) && heatAt(run, clock().steady()).stage === 'on'
        if (truly() - began >= terms.minutes * minute) expect(goesOn).toBe(false)
      }
    }),
    { numRuns: 2000 },
  )
})

test('instants only grow, and the sure one is never after the latest', () => {
  fc.assert(
    fc.property(events, (befalls) => {
      const { clock, happens } = device()
      let shown = clock().steady()
      const since = shown
      for (const event of befalls) {
        happens(event)
        if (event.type === 'reload') shown = clock().steady()
        const now = clock().steady()
        expect(now).toBeGreaterThanOrEqual(shown)
        expect(clock().surely(since)).toBeLessThanOrEqual(Math.max(now, since))
        shown = now
      }
    }),
  )
})

test('a page that neither sleeps nor reloads is exact to the millisecond, whatever the wall does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(span, fc.option(shift.map((ms) => -Math.abs(ms))))), (steps) => {
      const { truly, clock, store, happens } = device()
      const since = store()
      const began = truly()
      for (const [ms, byMs] of steps) {
        happens({ type: 'runs', ms })
        if (byMs !== null) happens({ type: 'wall-set', byMs })
      }
      expect(clock().steady() - since).toBe(truly() - began)
      expect(clock().surely(since) - since).toBe(truly() - began)
    }),
  )
})

import { blockMinutes, coachAt } from '@unspasm/care/breaks/coach-clock'
import { afterCoachEvent } from '@unspasm/care/breaks/coach-events'
import { newCoach, type CoachTerms } from '@unspasm/care/breaks/coach-state'
import { newPacing } from '@unspasm/care/breaks/pacing'
import { wallIn } from '../../../care/test/zones.ts'
import { lastHourMl } from '@unspasm/care/drinking/drink-log'
import { isStopped, stopEndsAt } from '@unspasm/care/drinking/drink-pace'
import { requestPhase } from '@unspasm/care/effect/requests'
import { coolingLeft, newBurn } from '@unspasm/care/heat/burn-flow'
import { heatAt, restUntil, secondsToEnd } from '@unspasm/care/heat/heat-clock'
import { mayGoBackOn } from '@unspasm/care/heat/heat-events'
import { startHeat, type HeatRun, type HeatTerms } from '@unspasm/care/heat/heat-run'
import { forearmAt } from '@unspasm/care/heat/heat-state'
import { placeAt, secondsIn, startScript } from '@unspasm/care/script'
import { describe, expect, it } from 'vitest'
import { steadyClock, type SteadyClock } from './steady-clock.ts'

const minute = 60_000
const hour = 60 * minute
const begin = Date.parse('2026-03-28T21:00:00Z')

/** What befalls a device in the middle of something, 6 minutes after it began; `ms` of it were no running time. */
type Happening = readonly [what: string, zones: readonly [string, string], setMs: number, asleepMs: number]

const happenings: readonly Happening[] = [
  ['nothing', ['UTC', 'UTC'], 0, 0],
  ['the clock is set forward an hour', ['UTC', 'UTC'], hour, 0],
  ['the clock is set back an hour', ['UTC', 'UTC'], -hour, 0],
  ['summer time begins', ['Etc/GMT-1', 'Etc/GMT-2'], 0, 0],
  ['summer time ends', ['Etc/GMT-2', 'Etc/GMT-1'], 0, 0],
  ['the phone sleeps for three hours', ['UTC', 'UTC'], 0, 3 * hour],
  ['a flight lands in another zone', ['Europe/London', 'Asia/Tokyo'], 0, 0],
]

/** A clock after 6 minutes of running, the happening, and 6 minutes more; and the zone of then. */
function clockAfter([, zones, setMs, asleepMs]: Happening) {
  let [truly, set, running] = [begin, 0, 0]
  const clock = steadyClock(() => ({ wall: truly + set, running }))
  const runs = (ms: number) => {
    truly += ms
    running += ms
    clock.steady()
  }
  runs(6 * minute)
  set += setMs
  truly += asleepMs
  runs(6 * minute)
  return { clock, zone: zones[1] }
}

const terms: HeatTerms = {
  variant: 'heat-wrap',
  minutes: 480,
  checkEveryMinutes: null,
  comfortMost: 2,
  longerMinutes: null,
  isEndLouder: false,
  offersContact: false,
  deviceOffAt: null,
}
const warm: HeatRun = { ...startHeat(terms, 0, begin), nextCheck: terms.minutes + 1 }
const resting: HeatRun = { ...warm, stage: 'resting' }
const coachTerms: CoachTerms = { shiftEveryMin: 20, breakEveryMin: 400, breakMin: 2, isPaced: false, moves: [] }
const seated = afterCoachEvent(newCoach(begin, newPacing), { type: 'sat' }, coachTerms, begin)
const stop = { rule: 'P-2' as const, since: begin, signs: {} }
const steps = [{ id: 'hold', seconds: 8 * 3600 }]
const glass = { at: begin, on: '2026-03-28', kind: 'water' as const, ml: 300 }
const burn = { ...newBurn, coolingSince: begin }

/** What a tool shows as passed, in milliseconds, since `begin`. */
type Engine = readonly [what: string, goesBy: 'latest' | 'surely', passed: (clock: SteadyClock) => number]

const msOf = (seconds: number) => seconds * 1000
const engines: readonly Engine[] = [
  [
    'heat',
    'latest',
    (clock) => terms.minutes * minute - msOf(secondsToEnd(heatAt(warm, clock.steady()), clock.steady())),
  ],
  [
    'a script of massage or movement',
    'latest',
    (clock) => msOf(secondsIn(placeAt(steps, startScript(begin), clock.steady()), clock.steady())),
  ],
  ['a walk', 'latest', (clock) => clock.steady() - begin],
  [
    'the next break',
    'latest',
    (clock) => {
      const state = coachAt(seated, coachTerms, clock.steady(), { isQuiet: true, isWork: true })
      return clock.steady() - state.breakFrom + (coachTerms.breakEveryMin - blockMinutes(state, coachTerms)) * minute
    },
  ],
  ['cooling a burn', 'surely', (clock) => 20 * minute - msOf(coolingLeft(burn, clock.surely(begin)))],
  ['the rest from heat', 'surely', (clock) => 3 * minute - (restUntil(resting) - clock.surely(begin))],
  ['the rest from drinking', 'surely', (clock) => 120 * minute - (stopEndsAt(stop) - clock.surely(begin))],
]

describe.each(happenings)('when %s', (...happening) => {
  const [, , setMs, asleepMs] = happening
  const { clock } = clockAfter(happening)

  it.each(engines)('%s goes on at the right second', (_, goesBy, passed) => {
    const latestMs = 12 * minute + Math.max(0, setMs) + asleepMs
    expect(passed(clock)).toBe(goesBy === 'latest' ? latestMs : 12 * minute)
  })

  it('what must last so long is over when it surely was, and what may last only so long is over at once', () => {
    expect(coolingLeft(burn, clock.surely(begin))).toBe(8 * 60)
    expect(isStopped(stop, clock.surely(begin))).toBe(true)
    expect(mayGoBackOn(resting, clock.surely(begin))).toBe(true)
    expect(forearmAt({ since: null, waitSince: clock.steady() }, clock.surely(clock.steady())).at).toBe('waiting')
    expect(heatAt({ ...warm, terms: { ...terms, minutes: 12 } }, clock.steady()).stage).not.toBe('on')
  })

  it('a glass counts for its hour, and a wait of twenty minutes is the same on every wall', () => {
    const passed = clock.steady() - begin
    expect(lastHourMl([glass], clock.steady())).toBe(passed <= hour ? 300 : 0)
    expect(requestPhase(begin, clock.steady())).toBe(passed < 20 * minute ? 'waiting' : 'missed')
  })

  it('an instant is shown as the wall has it now', () => {
    const { zone } = clockAfter(happening)
    const shown = wallIn(zone, clock.wallOf(clock.steady()).getTime())
    expect(shown).toEqual(wallIn(zone, begin + 12 * minute + setMs + asleepMs))
  })
})

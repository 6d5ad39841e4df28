import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coachAt } from './coach-clock.ts'
import { afterCoachEvent, type CoachEvent } from './coach-events.ts'
import { newCoach, type CoachState, type CoachTerms } from './coach-state.ts'
import { newPacing } from './pacing.ts'

const minute = 60_000
const leastBlockMin = 5

/** What a bystander with a watch writes down: no formula of the coach, only what was seen. */
type Bystander = {
  now: number
  calls: { at: number; move: string | null; kind: string }[]
  /** When the last break surely ended. */
  restedAt: number
  upSince: number | null
  gone: number | null
  isQuiet: boolean
  isSilent: boolean
  snoozedUntil: number
}
type Real = { state: CoachState; readonly terms: CoachTerms }

const look = (model: Bystander, real: Real, isWork = true) => {
  const before = real.state
  real.state = coachAt(before, real.terms, model.now, { isQuiet: model.isQuiet, isWork })
  const { nudge, place } = real.state
  if (nudge !== null && nudge.at === model.now && nudge !== before.nudge) {
    expect(place).toBe('sitting')
    expect(model.isQuiet).toBe(false)
    expect(model.isSilent).toBe(false)
    expect(model.gone).toBe(null)
    expect(model.now).toBeGreaterThanOrEqual(model.snoozedUntil)
    expect(model.now - model.restedAt).toBeGreaterThanOrEqual(leastBlockMin * minute)
    model.calls.push({ at: nudge.at, move: nudge.move, kind: nudge.kind })
    model.snoozedUntil = 0
  }
  const lastHour = model.calls.filter(({ at }) => model.now - at < 60 * minute)
  expect(lastHour.length).toBeLessThanOrEqual(3)
  const breaks = model.calls.filter(({ kind }) => kind === 'break')
  const [last, previous] = [breaks.at(-1), breaks.at(-2)]
  if (last && previous && last.move !== null) expect(last.move).not.toBe(previous.move)
  expect(real.state.done).toBeLessThanOrEqual(real.state.due)
  expect(real.state.pacing.blockMin).toBeGreaterThanOrEqual(leastBlockMin)
  expect(real.state.pacing.blockMin).toBeLessThanOrEqual(60)
}

const happens = (event: CoachEvent, seen: (model: Bystander, real: Real) => void = () => undefined) => ({
  check: () => true,
  run: (model: Bystander, real: Real) => {
    look(model, real)
    seen(model, real)
    real.state = afterCoachEvent(real.state, event, real.terms, model.now)
    look(model, real)
  },
  toString: () => event.type,
})

const passes = (minutes: number) => ({
  check: () => true,
  run: (model: Bystander, real: Real) => {
    model.now += minutes * minute
    look(model, real)
  },
  toString: () => `${minutes} min pass`,
})

const quiet = (isQuiet: boolean) => ({
  check: () => true,
  run: (model: Bystander, real: Real) => {
    look(model, real)
    model.isQuiet = isQuiet
  },
  toString: () => `quiet ${isQuiet}`,
})

const commands = [
  fc.double({ min: 0.1, max: 40, noNaN: true }).map(passes),
  fc.integer({ min: 1, max: 900 }).map(passes),
  fc.constant(
    happens({ type: 'sat' }, (model, { state, terms }) => {
      const up = state.place === 'up' ? model.now - (model.upSince ?? model.now) : 0
      if (up >= terms.breakMin * minute) model.restedAt = model.now
      model.upSince = null
      model.gone = null
      model.snoozedUntil = 0
    }),
  ),
  fc.constant(
    happens({ type: 'stood' }, (model, { state }) => {
      if (state.place === 'up') return
      model.upSince = model.now
      model.gone = null
      model.snoozedUntil = 0
    }),
  ),
  fc.constant(happens({ type: 'shifted' }, (model) => (model.snoozedUntil = 0))),
  fc.constant(happens({ type: 'skipped' }, (model, { state }) => state.nudge && (model.snoozedUntil = 0))),
  fc.constant(
    happens({ type: 'snoozed' }, (model, { state }) => state.nudge && (model.snoozedUntil = model.now + 10 * minute)),
  ),
  fc.constant(
    happens({ type: 'pain-rose' }, (model, { state }) => {
      if (state.place !== 'sitting') return
      model.upSince = model.now
      model.gone = null
      model.snoozedUntil = 0
    }),
  ),
  fc.constantFrom<boolean | '?'>(true, false, '?').map((rose) => happens({ type: 'pain-told', rose })),
  fc.constant({
    check: () => true,
    run: (model: Bystander, real: Real) => {
      look(model, real)
      if (real.state.place !== 'up' && model.gone === null) model.gone = model.now
      real.state = afterCoachEvent(real.state, { type: 'left', since: model.now, isSure: true }, real.terms, model.now)
      look(model, real)
    },
    toString: () => 'left',
  }),
  fc.constant(
    happens({ type: 'came-back' }, (model, { terms }) => {
      if (model.gone !== null && model.now - model.gone >= terms.breakMin * minute) {
        model.restedAt = model.now
        model.snoozedUntil = 0
      }
      model.gone = null
    }),
  ),
  fc.boolean().map((isOn) => happens({ type: 'silence', isOn }, (model) => (model.isSilent = isOn))),
  fc.boolean().map(quiet),
]

describe('the break coach, whatever happens', () => {
  it('keeps to its limits: three calls an hour, silence, no call after a break, no movement twice in a row', () => {
    const terms = fc.record({
      shiftEveryMin: fc.constantFrom(30, 45),
      breakEveryMin: fc.constantFrom(60, 90),
      breakMin: fc.constantFrom(2, 5),
      isPaced: fc.boolean(),
      moves: fc.subarray(['a', 'b', 'c', 'd']),
    })
    fc.assert(
      fc.property(fc.commands(commands, { size: '+1' }), terms, (run, by) => {
        fc.modelRun(
          () => ({
            model: {
              now: 0,
              calls: [],
              restedAt: -1_000_000_000,
              upSince: null,
              gone: null,
              isQuiet: false,
              isSilent: false,
              snoozedUntil: 0,
            },
            real: { state: newCoach(0, newPacing), terms: by },
          }),
          run,
        )
      }),
      { numRuns: 500 },
    )
  })

  it('does not depend on how often it is looked at, up to the call', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), fc.boolean(), (shares, isPaced) => {
        const terms = { shiftEveryMin: 30, breakEveryMin: 60, breakMin: 2, isPaced, moves: ['a', 'b'] }
        const local = { isQuiet: false, isWork: true }
        const start = afterCoachEvent(newCoach(0, newPacing), { type: 'sat' }, terms, 0)
        const due = (isPaced ? newPacing.blockMin : 30) * minute

        const looks = shares.map((share) => share * due * 0.999).toSorted((a, b) => a - b)
        const often = looks.reduce((state, now) => coachAt(state, terms, now, local), start)

        expect(coachAt(often, terms, due, local)).toEqual(coachAt(start, terms, due, local))
        expect(often.nudge).toBe(null)
      }),
    )
  })
})

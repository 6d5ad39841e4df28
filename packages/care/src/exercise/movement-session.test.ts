import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  goOn,
  goOnAfterPause,
  liftFlag,
  makeGentler,
  makeSmaller,
  momentOf,
  movementsAt,
  pause,
  skipMovement,
  startMovements,
  stopMovement,
  stopMovements,
  tellPain,
  withMoreRest,
  withOneMore,
  withRange,
  withTempo,
  type MovementSession,
} from './movement-session.ts'
import { secondsOfTask, type MovementTask } from './task.ts'

const second = 1000
const tilt: MovementTask = { movement: 'pelvic-tilt-supine', reps: 2, sets: 1, rangePercent: 100, ways: [] }
const bridge: MovementTask = { movement: 'glute-bridge', reps: 2, sets: 2, rangePercent: 75, ways: [] }
const sway: MovementTask = { movement: 'standing-supported-sway', reps: 1, sets: 1, rangePercent: 100, ways: [] }
const begin = (asksPain = false, painBefore = 4) => startMovements([tilt, bridge, sway], { painBefore, asksPain }, 0)
const running = (asksPain = false, painBefore = 4) => goOn(begin(asksPain, painBefore), 0)

describe('a session of movements', () => {
  it('waits for a tap before each movement, however long', () => {
    expect(momentOf(begin(), 9_000_000)).toMatchObject({ task: tilt, step: { kind: 'ready' } })
    expect(movementsAt(running(), 9_000_000)).toMatchObject({ task: 1, place: { step: 0 } })
  })

  it('knows the repetition and the second at any moment', () => {
    expect(momentOf(running(), 3.5 * second)).toMatchObject({ step: { rep: 1 }, seconds: 3.5, figureSeconds: 3.5 })
    expect(momentOf(running(), 10 * second)).toMatchObject({ step: { rep: 2 }, seconds: 1 })
  })

  it('is the same after a sleep as when somebody looks all the time', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400_000 }), { maxLength: 20 }), (looks) => {
        const end = Math.max(0, ...looks)
        const looked = looks.toSorted((a, b) => a - b).reduce((state, now) => movementsAt(state, now), running())

        expect(movementsAt(looked, end)).toEqual(movementsAt(running(), end))
      }),
    )
  })

  it('ends green with all repetitions when no flag is lifted', () => {
    let state = running()
    let now = 0
    for (const task of [tilt, bridge, sway]) {
      now += secondsOfTask(task) * second
      state = goOn(state, now)
    }

    expect(state.end).toBe('done')
    expect(state.results.map(({ light, done, of }) => [light, done, of])).toEqual([
      ['green', 2, 2],
      ['green', 4, 4],
      ['green', 1, 1],
    ])
    expect(state.movedSeconds).toBeCloseTo(secondsOfTask(tilt) + secondsOfTask(bridge) + secondsOfTask(sway), 6)
  })

  it('keeps its point in the movement when the speed changes', () => {
    const faster = withTempo(running(), 1.25, 4.5 * second)
    const held = withTempo(pause(running(), 4.5 * second), 0.75, 90 * second)

    expect(momentOf(faster, 4.5 * second)?.figureSeconds).toBeCloseTo(4.5, 9)
    expect(momentOf(faster, 4.5 * second + 2 * second)?.figureSeconds).toBeCloseTo(7, 9)
    expect(momentOf(goOnAfterPause(held, 100 * second), 100 * second)?.figureSeconds).toBeCloseTo(4.5, 9)
  })

  it('begins a movement at the range it may have today, and never goes beyond it', () => {
    const atBridge = movementsAt(running(), 18 * second)

    expect(atBridge.rangePercent).toBe(75)
    expect(withRange(atBridge, 100).rangePercent).toBe(75)
    expect(withRange(atBridge, 50).rangePercent).toBe(50)
  })

  it('can be longer: one more repetition, more rest', () => {
    const more = withOneMore(running(), second)
    const resting = goOn(movementsAt(running(), 18 * second), 18 * second)
    const rest = momentOf(resting, 35 * second)
    const longer = withMoreRest(resting, 15, 35 * second)

    expect(movementsAt(more, 20 * second)).toMatchObject({ task: 0 })
    expect(movementsAt(more, 27 * second)).toMatchObject({ task: 1 })
    expect(rest?.step.kind).toBe('rest')
    expect(momentOf(longer, 80 * second)?.step.kind).toBe('rest')
    expect(momentOf(resting, 80 * second)?.step.kind).toBe('rep')
  })

  it('can cut a rest short, but no repetition', () => {
    const resting = goOn(movementsAt(running(), 18 * second), 18 * second)

    expect(momentOf(goOn(resting, 35 * second), 35 * second)?.step).toMatchObject({ kind: 'rep', set: 2 })
    expect(goOn(resting, 20 * second)).toEqual(movementsAt(resting, 20 * second))
  })

  it('does not call a skipped movement green', () => {
    const skipped = skipMovement(running(), 5 * second)

    expect(skipped).toMatchObject({ task: 1, place: { step: 0 } })
    expect(skipped.results).toEqual([
      { movement: 'pelvic-tilt-supine', light: null, done: 0, of: 2, rangePercent: 100 },
    ])
    expect(skipped.movedSeconds).toBe(5)
  })

  it('stops where the person stops', () => {
    expect(stopMovements(running(), 12 * second)).toMatchObject({
      end: 'stopped',
      movedSeconds: 12,
      results: [{ done: 1 }],
    })
  })
})

describe('the traffic light', () => {
  const flagged = (pain: number | null, before = 4, at = 5 * second) =>
    tellPain(liftFlag(running(false, before), at), pain, at + 60 * second)

  it('holds the movement while pain is asked, and goes on at the same second on green', () => {
    const asked = liftFlag(running(), 5 * second)

    expect(movementsAt(asked, 900 * second)).toBe(asked)
    expect(momentOf(flagged(3), 66 * second)?.seconds).toBeCloseTo(6, 9)
  })

  it('on amber offers a smaller movement', () => {
    const smaller = makeSmaller(flagged(5), 70 * second)

    expect(flagged(5).asking).toBe('amber')
    expect(smaller).toMatchObject({ asking: null, rangePercent: 50, light: 'amber', task: 0 })
    expect(momentOf(smaller, 71 * second)?.seconds).toBeCloseTo(6, 9)
    expect(movementsAt(smaller, 100 * second).results[0]).toMatchObject({ light: 'amber', rangePercent: 50 })
  })

  it('on amber offers a gentler movement, from its start', () => {
    const breathing: MovementTask = { ...tilt, movement: 'belly-breathing-crook' }
    const gentler = makeGentler(flagged(5), breathing, 70 * second)

    expect(gentler).toMatchObject({ asking: null, task: 0, place: { step: 0 }, light: 'green' })
    expect(gentler.tasks[0]).toEqual(breathing)
    expect(gentler.results).toMatchObject([{ movement: 'pelvic-tilt-supine', light: 'amber' }])
  })

  it('on red stops this movement today', () => {
    expect(flagged(6)).toMatchObject({ task: 1, end: null, asking: null, results: [{ light: 'red', done: 0 }] })
    expect(flagged(3, 1)).toMatchObject({ task: 1, results: [{ light: 'red' }] })
  })

  it('stops the movement when the flag gets no answer, which is not green', () => {
    expect(flagged(null)).toMatchObject({ task: 1, results: [{ light: null }] })
  })

  it('ends the session after two reds', () => {
    const one = goOn(flagged(7), 70 * second)
    const two = tellPain(liftFlag(one, 71 * second), 7, 72 * second)

    expect(two.end).toBe('reds')
    expect(momentOf(two, 80 * second)).toBeNull()
    expect(stopMovement(one, { light: 'red' }, 71 * second).end).toBe('reds')
  })

  it('asks after each movement in the first sessions only', () => {
    const asking = movementsAt(running(true), 18 * second)

    expect(asking.asking).toBe('after')
    expect(movementsAt(running(false), 18 * second).asking).toBeNull()
    expect(tellPain(asking, 5, 20 * second)).toMatchObject({
      task: 1,
      asking: null,
      results: [{ light: 'amber', done: 2 }],
    })
    expect(tellPain(running(true), 2, 20 * second)).toMatchObject({ task: 1, results: [{ light: 'green', done: 2 }] })
    expect(tellPain(asking, null, 20 * second)).toMatchObject({ task: 1, results: [{ light: null }] })
    expect(tellPain(asking, 3, 20 * second)).toMatchObject({ task: 1, results: [{ light: 'green' }] })
  })

  it('never throws and never goes back, whatever is tapped when', () => {
    const taps: readonly ((state: MovementSession, now: number) => MovementSession)[] = [
      goOn,
      pause,
      goOnAfterPause,
      liftFlag,
      makeSmaller,
      skipMovement,
      (state, now) => stopMovement(state, { light: 'red' }, now),
      withOneMore,
      (state, now) => tellPain(state, 3, now),
      (state, now) => tellPain(state, 5, now),
      (state, now) => tellPain(state, null, now),
      (state, now) => withTempo(state, 0.75, now),
      (state, now) => withTempo(state, 1.25, now),
    ]
    const tap = fc.tuple(fc.integer({ min: 0, max: taps.length - 1 }), fc.integer({ min: 0, max: 40_000 }))
    fc.assert(
      fc.property(fc.array(tap, { maxLength: 60 }), (tapped) => {
        let [state, now] = [begin(), 0]
        for (const [which, wait] of tapped) {
          now += wait
          const next = taps[which]!(state, now)
          const at = momentOf(next, now)

          expect(next.task).toBeGreaterThanOrEqual(state.task)
          expect(next.results.length).toBeGreaterThanOrEqual(state.results.length)
          expect(next.movedSeconds).toBeGreaterThanOrEqual(state.movedSeconds - 1e-6)
          if (at) expect(at.figureSeconds).toBeGreaterThanOrEqual(0)
          state = next
        }
      }),
    )
  })
})

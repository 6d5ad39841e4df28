import { describe, expect, it } from 'vitest'
import { personWith } from '../../test/people.ts'
import type { Answers } from '../answers.ts'
import { assess } from '../assess.ts'
import { directionTestAsks, directionTestClosedBy } from './direction-opening.ts'
import {
  beginDirection,
  closedByTest,
  directionSecondsLeft,
  directionStepAt,
  directionVerdictOf,
  endRepetitions,
  isDirectionOver,
  pauseDirection,
  resumeDirection,
  startDirectionTest,
  stopDirectionTest,
  tellMeasure,
  triesOf,
  type DirectionTest,
  type PainMeasure,
} from './direction-test.ts'
import { exerciseContextOf } from './exercise-judge.ts'

const second = 1000
const tries = triesOf(() => true)!
const repsSeconds = [70, 90]
const at = (pain: number, place: PainMeasure['place'] = 'thigh'): PainMeasure => ({ pain, place })

/** Runs one direction from a tap to its measures. */
const tried = (state: DirectionTest, now: number, ...measures: PainMeasure[]): [DirectionTest, number] => {
  let [here, time] = [beginDirection(state, now), now + repsSeconds[state.at]! * second]
  for (const measure of measures) {
    time += 60 * second
    here = tellMeasure(here, measure, time)
  }
  return [here, time]
}
const wholeTest = (flexion: readonly PainMeasure[], extension: readonly PainMeasure[], start = at(5)) => {
  const [first, now] = tried(startDirectionTest(tries, start, 0), 0, ...flexion)
  return tried(first, now, ...extension)[0]
}
const verdictOf = (flexion: PainMeasure, extension: PainMeasure) =>
  directionVerdictOf(wholeTest([flexion], [extension]))

describe('the direction test', () => {
  it('is ten quick repetitions of each direction and a minute of waiting', () => {
    const state = beginDirection(startDirectionTest(tries, at(5), 0), 0)

    expect(tries.map(({ task }) => task.movement)).toEqual(['single-knee-to-chest', 'prone-on-elbows'])
    expect(directionStepAt(startDirectionTest(tries, at(5), 0), 900 * second)?.kind).toBe('ready')
    expect(directionStepAt(state, 69 * second)).toMatchObject({ kind: 'rep', rep: 5, side: 2 })
    expect(directionStepAt(state, 71 * second)?.kind).toBe('wait')
    expect(directionSecondsLeft(state, 71 * second)).toBe(59)
    expect(directionStepAt(state, 900 * second)?.kind).toBe('ask')
  })

  it('uses the back bend where lying on the front is closed, and needs both directions', () => {
    expect(triesOf((id) => id !== 'prone-on-elbows')?.[1]?.task.movement).toBe('standing-back-bend')
    expect(triesOf((id) => id !== 'single-knee-to-chest')).toBeNull()
  })

  it.each([
    [at(4), at(5), 'flexion'],
    [at(5, 'buttock'), at(5, 'buttock'), 'flexion'],
    [at(5), at(4), 'extension'],
    [at(4), at(3), 'both'],
    [at(5), at(5), 'neither'],
    [at(6), at(5), 'neither'],
  ] as const)('finds after %j and %j: %s', (flexion, extension, verdict) => {
    expect(verdictOf(flexion, extension)).toBe(verdict)
  })

  it('calls a rise bad only when it lasts', () => {
    const passed = wholeTest([at(7), at(5)], [at(5)])
    const lasting = wholeTest([at(7), at(7)], [at(7)])

    expect(closedByTest(passed)).toEqual([])
    expect(closedByTest(lasting)).toEqual(['flexion'])
    expect(directionVerdictOf(lasting)).toBe('neither')
  })

  it('asks again only after the rest of two minutes', () => {
    const [state, now] = tried(startDirectionTest(tries, at(5), 0), 0, at(7))

    expect(directionStepAt(state, now)?.kind).toBe('wait')
    expect(tellMeasure(state, at(7), now + 30 * second)).toEqual(state)
    expect(directionStepAt(state, now + 60 * second)?.kind).toBe('ask')
  })

  it('calls pain that moves away bad at once', () => {
    const away = wholeTest([at(3, 'below-knee')], [at(3, 'below-knee')])

    expect(closedByTest(away)).toEqual(['flexion'])
    expect(directionVerdictOf(away)).toBe('neither')
  })

  it('adds up two small rises', () => {
    expect(closedByTest(wholeTest([at(6)], [at(7), at(7)]))).toEqual(['extension'])
    expect(closedByTest(wholeTest([at(6)], [at(6)]))).toEqual([])
  })

  it('waits while something else is asked', () => {
    const held = pauseDirection(beginDirection(startDirectionTest(tries, at(5), 0), 0), 10 * second)

    expect(directionStepAt(held, 900 * second)).toMatchObject({ kind: 'rep', rep: 1, side: 2 })
    expect(directionSecondsLeft(resumeDirection(held, 900 * second), 901 * second)).toBe(3)
  })

  it('may be cut short, and stopped without a verdict', () => {
    const state = endRepetitions(beginDirection(startDirectionTest(tries, at(5), 0), 0), 10 * second)

    expect(directionStepAt(state, 11 * second)?.kind).toBe('wait')
    expect(directionStepAt(state, 71 * second)?.kind).toBe('ask')
    expect(directionVerdictOf(stopDirectionTest(state))).toBeNull()
    expect(isDirectionOver(stopDirectionTest(state))).toBe(true)
    expect(directionStepAt(stopDirectionTest(state), 71 * second)).toBeNull()
  })
})

describe('who may do it', () => {
  const closedBy = (answers: Answers) => {
    const all = personWith({ 'curve-known': ['none'], ...answers })
    return directionTestClosedBy(
      exerciseContextOf({ answers: all, assessment: assess(all, '2026-11-24'), on: '2026-11-24', localHour: 10 }),
    )
  }

  it('is asked for what is not known, and not for what nobody is sure of', () => {
    const asksOf = (answers: Answers) =>
      directionTestAsks(
        exerciseContextOf({ answers, assessment: assess(answers, '2026-11-24'), on: '2026-11-24', localHour: 10 }),
      )
    const all = personWith({ 'curve-known': ['none'], 'walking-leg-heaviness': false })
    const { 'joint-surgery-recent': _, ...rest } = all

    expect(asksOf(all)).toEqual([])
    expect(asksOf(rest)).toEqual(['joint-surgery-recent'])
    expect(asksOf({ ...rest, 'joint-surgery-recent': '?' })).toEqual([])
  })

  it('is somebody with a simple strain', () => {
    expect(closedBy({})).toEqual([])
  })

  it.each([
    [{ osteoporosis: true }, 'X-1'],
    [{ 'takes-steroids': true }, 'X-1'],
    [{ 'height-loss': true }, 'X-1'],
    [{ 'walking-leg-heaviness': true }, 'X-2'],
    [{ sex: 'female', pregnancy: 'yes', 'pregnancy-weeks': 10, 'pregnancy-warning': ['none'] }, 'X-3'],
    [{ 'pain-region': ['lower-back', 'leg-below-knee'], 'pain-now': 7 }, 'below-knee'],
  ] as const)('is not %j', (answers, rule) => {
    expect(closedBy(answers as Answers)).toContain(rule)
  })

  it('is not somebody whose answer is open', () => {
    expect(closedBy({ 'takes-steroids': '?' })).toContain('X-1')
    expect(closedBy({ 'pain-region': ['lower-back', 'leg-below-knee'], 'pain-now': 6 })).not.toContain('below-knee')
  })
})

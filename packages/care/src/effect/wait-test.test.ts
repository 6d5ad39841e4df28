import '../../test/few-runs.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownTest, startedOn } from '../../test/own-tests.ts'
import { assignmentOf } from './assignment.ts'
import { armOf } from './draw.ts'
import type { OwnTest } from './own-test.ts'
import { noRequestReason, requestPhase, secondsToAsking, withPainAfter, withRequest } from './requests.ts'
import { courseOfTest } from './test-result.ts'

const minute = 60_000
const heat = ownTest('heat')
const record = { checkIns: [], sessions: [] }

/** A test with some requests: pain falls by `now` where the remedy came first, by `wait` elsewhere. */
function asked(count: number, now: number, wait: number, missed: readonly number[] = []): OwnTest {
  const requests = Array.from({ length: count }, (_, place) => ({
    at: place * 60 * minute,
    on: startedOn,
    painBefore: 6,
    painAfter: missed.includes(place) ? null : 6 + (armOf(heat.id, place) === 'now' ? now : wait),
  }))
  return { ...heat, requests }
}
const late = 1000 * 60 * minute
const look = (test: OwnTest) => courseOfTest(test, record, startedOn, late)

describe('a test by requests', () => {
  it('looks at 12, 20 and 28 requests and at no other time', () => {
    expect(look(asked(11, -4, 0))).toMatchObject({ result: null, nextLook: 12, over: 11 })
    expect(look(asked(12, -4, 0))).toMatchObject({ result: { verdict: 'helps', comparisons: 12 }, nextLook: null })
    expect(look(asked(12, 0, 0))).toMatchObject({ result: null, nextLook: 20 })
    expect(look(asked(28, 0, 0))).toMatchObject({ result: { verdict: 'same', comparisons: 28 } })
    expect(look(asked(12, 0, -4))).toMatchObject({ result: { verdict: 'worse' } })
  })

  it('sees nothing in pain that falls the same in both arms', () => {
    expect(look(asked(28, -2, -2)).result).toMatchObject({ verdict: 'same', points: 0 })
  })

  it('leaves out what nobody answered, and has not enough when that is more than 30 %', () => {
    expect(look(asked(12, -4, 0, [0, 5, 7])).result).toMatchObject({ verdict: 'helps', comparisons: 9 })
    expect(look(asked(12, -4, 0, [0, 2, 5, 7]))).toMatchObject({ result: null, nextLook: 20, dropped: 4 })
    const many = look(asked(28, -4, 0, [0, 2, 5, 7, 12, 13, 14, 20, 24])).result
    expect(many).toMatchObject({ verdict: 'unclear', isEnough: false })
  })

  it('waits for a request whose answer may still come', () => {
    const test = asked(12, -4, 0, [11])
    expect(courseOfTest(test, record, startedOn, 11 * 60 * minute + 25 * minute)).toMatchObject({
      over: 11,
      result: null,
    })
    expect(courseOfTest(test, record, startedOn, 11 * 60 * minute + 31 * minute)).toMatchObject({ over: 12 })
  })

  it('asks for the pain from 20 to 30 minutes after the request, by the clock and nothing else', () => {
    const phases = [0, 19.9, 20, 30, 30.1].map((minutes) => requestPhase(1000, 1000 + minutes * minute))
    expect(phases).toEqual(['waiting', 'waiting', 'asking', 'asking', 'missed'])
    expect(secondsToAsking(0, 19 * minute)).toBe(60)
    expect(secondsToAsking(0, 21 * minute)).toBe(0)
  })

  it('takes one answer, and only in time', () => {
    const test = withRequest(heat, 0, startedOn, 5)
    const after = (pain: number, at: number, from = test) => withPainAfter(from, 0, pain, at).requests[0]!.painAfter

    expect(after(3, 10 * minute)).toBeNull()
    expect(after(3, 31 * minute)).toBeNull()
    expect(after(3, 25 * minute)).toBe(3)
    expect(after(1, 26 * minute, withPainAfter(test, 0, 3, 25 * minute))).toBe(3)
  })

  it('keeps a request that was given up in its place: nobody can throw the coin again', () => {
    const one = withRequest(heat, 0, startedOn, 5)
    const two = withRequest(one, 60 * minute, startedOn, 5)
    expect(two.requests).toHaveLength(2)
    expect(two.requests[0]).toBe(one.requests[0])
  })

  it.each([
    [undefined, 'can-walk', 0, null],
    [6, 'can-walk', 1, null],
    [7, 'can-walk', 0, 'too-much-pain'],
    [3, 'on-floor', 0, 'on-the-floor'],
    [3, 'in-bed', 2, 'enough-today'],
  ])('with pain %s, %s, %d times today: %s', (painAsked, where, count, reason) => {
    const test = {
      ...heat,
      requests: Array.from({ length: count }, (_, at) => ({ at, on: startedOn, painBefore: 4, painAfter: null })),
    }
    expect(noRequestReason(test, { on: startedOn, where, painAsked })).toBe(reason)
    expect(noRequestReason(test, { on: '2026-10-02', where, painAsked })).toBe(
      reason === 'enough-today' ? null : reason,
    )
  })

  it('gives any list of requests some course', () => {
    const pain = fc.integer({ min: 0, max: 10 })
    const request = fc.record({
      at: fc.nat(),
      on: fc.constant(startedOn),
      painBefore: pain,
      painAfter: fc.option(pain),
    })
    fc.assert(
      fc.property(fc.string(), fc.array(request, { maxLength: 40 }), fc.nat(), (id, requests, now) => {
        const course = courseOfTest({ ...heat, id, requests }, record, startedOn, now)
        expect(course.result === null).toBe(course.nextLook !== null)
        expect(courseOfTest({ ...heat, id, requests }, record, startedOn, now)).toEqual(course)
      }),
      { numRuns: 30 },
    )
  })
})

describe('the assignment of a session', () => {
  const tests = (test: OwnTest) => ({ wants: false, tests: [test] })
  const begun = withRequest(heat, 0, startedOn, 5)
  const at = { on: startedOn, now: 5 * minute }

  it('is that of the newest request, for an hour, and for the tested remedy only', () => {
    const arm = armOf(heat.id, 0)
    expect(assignmentOf(tests(begun), record, { remedy: 'heat-session' }, at)).toBe(`test-${arm}`)
    expect(assignmentOf(tests(begun), record, { remedy: 'self-massage' }, at)).toBe('free')
    expect(assignmentOf(tests(begun), record, { remedy: 'heat-session' }, { ...at, now: 61 * minute })).toBe('free')
    expect(assignmentOf(tests(heat), record, { remedy: 'heat-session' }, at)).toBe('free')
    expect(assignmentOf({ wants: false, tests: [] }, record, { remedy: 'heat-session' }, at)).toBe('free')
  })

  it('is that of the day in a test by days, but not of cold in one of heat', () => {
    const evening = tests(ownTest('evening-heat'))
    const day = { on: '2026-10-02', now: 0 }
    expect(assignmentOf(evening, record, { remedy: 'heat-session' }, day)).toMatch(/^test-day-with(out)?$/)
    expect(assignmentOf(evening, record, { remedy: 'heat-session', variant: 'cold-pack' }, day)).toBe('free')
    expect(assignmentOf(evening, record, { remedy: 'heat-session' }, { on: startedOn, now: 0 })).toBe('free')
  })
})

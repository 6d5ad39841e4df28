import type { Keyframe, Movement } from '@unspasm/guideline/movement'
import { movements } from '@unspasm/guideline/movements'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyIndex, mirrored, poseAt, secondsOf, shown } from './tween.ts'

const bend: readonly Keyframe[] = [
  { t: 0, hold: 1, cue: 'ready', pose: { root: [0, 0.5], hip: 0, knee: 10 } },
  { t: 2, hold: 3, cue: 'down', pose: { root: [0.1, 0.4], hipR: 90, hipL: 30, knee: 10 } },
  { t: 4, hold: 0, cue: 'up', pose: { root: [0, 0.5], hip: 0, knee: 10 } },
]

const drawn = (movements as readonly Movement[]).flatMap(({ id, keyframes, view }) =>
  keyframes && view ? [[id, keyframes, view] as const] : [],
)

describe('a movement in time', () => {
  it.each(drawn)('reaches every keyframe of %s exactly', (_, keyframes) => {
    const frames = shown(keyframes)
    let moment = 0
    const reached = frames.map((frame) => {
      moment += frame.t
      const pose = poseAt(frames, moment).pose
      moment += frame.hold
      return pose
    })

    expect(reached).toEqual(frames.map(({ pose }) => pose))
  })

  it('is half-way at half the time and starts and ends gently', () => {
    const frames = shown(bend)

    expect(poseAt(frames, 2).pose).toMatchObject({
      root: [expect.closeTo(0.05), expect.closeTo(0.45)],
      hipR: expect.closeTo(45),
      hipL: expect.closeTo(15),
      kneeR: 10,
    })
    expect(poseAt(frames, 1.2).pose['hipR']).toBeCloseTo((90 * (1 - Math.cos(Math.PI * 0.1))) / 2, 9)
  })

  it('tells which keyframe is being reached or held', () => {
    const frames = shown(bend)

    expect([0, 0.9, 1.1, 5.9, 6.1, 99].map((moment) => poseAt(frames, moment).index)).toEqual([0, 0, 1, 1, 2, 2])
    expect(poseAt(frames, 99).pose).toEqual(frames[2]?.pose)
    expect(secondsOf(frames)).toBe(10)
  })

  it('goes part of the way from the first pose when the range is smaller', () => {
    const frames = shown(bend, { range: 0.5 })

    expect(frames[0]?.pose).toMatchObject({ root: [0, 0.5], hipR: 0, hipL: 0 })
    expect(frames[1]?.pose).toMatchObject({ root: [0.05, 0.45], hipR: 45, hipL: 15, kneeL: 10 })
  })

  it.each([0.49, 1.01, Number.NaN])('refuses a range of %s', (range) => {
    expect(() => shown(bend, { range })).toThrow(`expected range in [0.5, 1], got ${range}`)
  })

  it('holds the pose that is held longest as long as it is told', () => {
    expect(shown(bend, { holdSeconds: 15 }).map(({ hold }) => hold)).toEqual([1, 15, 0])
    expect(keyIndex(bend)).toBe(1)
  })

  it('never leaves the two poses it goes between', () => {
    const frames = shown(bend)
    fc.assert(
      fc.property(fc.double({ min: -1, max: 12, noNaN: true }), (moment) => {
        const hip = Number(poseAt(frames, moment).pose['hipR'])

        expect(hip).toBeGreaterThanOrEqual(0)
        expect(hip).toBeLessThanOrEqual(90)
      }),
    )
  })
})

describe('the other side of a movement', () => {
  it('lets left and right change places', () => {
    expect(mirrored({ root: [0.1, 0.2], hipL: 10, hipR: 20, pelvis: 75 }, 'side')).toEqual({
      root: [0.1, 0.2],
      hipL: 20,
      hipR: 10,
      pelvis: 75,
    })
  })

  it('leans the other way, seen from the front and from the feet', () => {
    expect(mirrored({ root: [-0.19, 0.09], pelvis: 86, support: 'R', abdL: 12 }, 'front')).toEqual({
      root: [0.19, 0.09],
      pelvis: -86,
      support: 'L',
      abdR: 12,
    })
    expect(mirrored({ legRoll: 40, headTurn: -15 }, 'feet')).toEqual({ legRoll: -40, headTurn: 15 })
  })

  it.each(drawn)('of the other side of %s is the side itself', (_, keyframes, view) => {
    const poses = shown(keyframes).map(({ pose }) => pose)

    expect(poses.map((pose) => mirrored(mirrored(pose, view), view))).toEqual(poses)
  })
})

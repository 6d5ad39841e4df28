import { describe, expect, it } from 'vitest'
import { jointsOf } from './chain.ts'
import type { Point } from './joint.ts'

const near = ([x, y]: Point) => [expect.closeTo(x, 3), expect.closeTo(y, 3)]

describe('the joints of a pose', () => {
  it('stands straight when every angle is 0', () => {
    const { spine, arms, legs } = jointsOf({ root: [0, 0.53] }, 'side')

    expect(spine[3]).toEqual(near([0, 0.818]))
    expect(spine[4]).toEqual(near([0, 0.87]))
    expect(arms.R[3]).toEqual(near([0, 0.416]))
    expect(legs.L).toEqual([near([0, 0.53]), near([0, 0.285]), near([0, 0.039]), near([-0.045, 0]), near([0.105, 0])])
  })

  it('lies on the back with the knees bent, the head to the left', () => {
    const pose = { root: [0, 0.05], pelvis: -90, hip: 48, knee: 100, ankle: -38, shoulder: 0, elbow: 4 } as const

    const { spine, legs } = jointsOf(pose, 'side')

    // The thigh points 42° and the shank 142° clockwise from up: 0.245·(sin 42°, cos 42°) and 0.246·(sin 142°, cos 142°).
    expect(spine[3]).toEqual(near([-0.288, 0.05]))
    expect(legs.R[1]).toEqual(near([0.164, 0.232]))
    expect(legs.R[2]).toEqual(near([0.315, 0.038]))
    expect(legs.R[4]).toEqual(near([0.42, -0.001]))
  })

  it('bends the spine part by part and carries the head with it', () => {
    const { spine, crown } = jointsOf({ root: [0, 0], pelvis: 30, lumbar: 30, thoracic: 30, neck: -90 }, 'side')

    expect(spine[1]).toEqual(near([0.035, 0.061]))
    expect(spine[2]).toEqual(near([0.113, 0.106]))
    expect(spine[3]).toEqual(near([0.241, 0.106]))
    expect(spine[4]).toEqual(near([0.241, 0.158]))
    expect(crown).toBe(0)
  })

  it('lets the angle of one side win over the angle of both', () => {
    const { legs } = jointsOf({ root: [0, 0.5], hip: 90, hipL: 0 }, 'side')

    expect(legs.R[1]).toEqual(near([0.245, 0.5]))
    expect(legs.L[1]).toEqual(near([0, 0.255]))
  })

  it('opens arms and legs to their own side when seen from the front', () => {
    const pose = { root: [0, 0.53], abdL: 90, abdR: 0, elbow: 90, hipAbdL: 0, hipAbdR: 30 } as const

    const { arms, legs } = jointsOf(pose, 'front')

    expect(arms.L[1]).toEqual(near([-0.296, 0.818]))
    expect(arms.L[2]).toEqual(near([-0.296, 0.672]))
    expect(arms.R[1]).toEqual(near([0.11, 0.632]))
    expect(legs.R[1]).toEqual(near([0.1785, 0.318]))
    expect(legs.L[2]).toEqual(near([-0.056, 0.039]))
  })

  it('stands the supporting arm on its elbow, whose forearm points at the viewer', () => {
    const pose = { root: [-0.007, 0.189], pelvis: 64, thighOnly: 1, support: 'R', supportAbd: 64, abdL: 12 } as const

    const { arms, legs } = jointsOf(pose, 'front')

    expect(arms.R.slice(1)).toEqual([near([0.3, 0.03]), near([0.3, 0.03]), near([0.3, 0.03])])
    expect(legs.R[2]).toEqual(legs.R[1])
  })

  it('leans both knees to the side they roll to, with the feet where they were', () => {
    const still = jointsOf({ legRoll: 0 }, 'feet').legs
    const rolled = jointsOf({ legRoll: 40, pelvisRoll: 18 }, 'feet').legs

    expect(rolled.L[1][0]).toBeGreaterThan(still.L[1][0] + 0.1)
    expect(rolled.R[1][0]).toBeGreaterThan(still.R[1][0] + 0.1)
    expect([rolled.L[2], rolled.R[2]]).toEqual([still.L[2], still.R[2]])
  })

  it('refuses an angle that is not a number', () => {
    expect(() => jointsOf({ hip: 'bent' }, 'side')).toThrow('expected a number of degrees for hipL, got bent')
  })
})

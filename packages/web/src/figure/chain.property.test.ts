import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jointsOf } from './chain.ts'
import { placesOf } from './feet-view.ts'
import type { Joints } from './joint.ts'
import { segments as lengths } from '@unspasm/guideline/segments'

const names = [
  'pelvis',
  'lumbar',
  'thoracic',
  'neck',
  'shoulder',
  'shoulderL',
  'elbow',
  'elbowR',
  'wrist',
  'hip',
  'hipR',
]
const rest = ['knee', 'kneeL', 'ankle', 'ankleR', 'abdL', 'abdR', 'hipAbdL', 'hipAbdR', 'legRoll', 'pelvisRoll']
const angle = fc.integer({ min: -360, max: 360 })
const pose = fc.record(Object.fromEntries([...names, ...rest].map((name) => [name, angle])), { requiredKeys: [] })

const distances = (points: readonly (readonly number[])[]) =>
  points.slice(1).map((point, index) => Math.hypot(...point.map((value, axis) => value - (points[index]?.[axis] ?? 0))))

const close = (expected: readonly number[]) => expected.map((length) => expect.closeTo(length, 9))

const spine = close([lengths.pelvis, lengths.lumbar, lengths.thoracic, lengths.neck])
const arm = close([lengths.upperArm, lengths.forearm, lengths.hand])
const thighAndShank = close([lengths.thigh, lengths.shank])
const sides = ['L', 'R'] as const

const limbsOf = ({ arms, legs }: Joints) =>
  sides.map((side) => ({ arm: distances(arms[side]), leg: distances(legs[side].slice(0, 3)) }))

describe('the joints of any pose', () => {
  it.each(['side', 'top', 'front'] as const)('keep every limb as long as it is, seen from the %s', (view) => {
    fc.assert(
      fc.property(pose, (angles) => {
        const joints = jointsOf(angles, view)

        expect(distances(joints.spine)).toEqual(spine)
        expect(limbsOf(joints)).toEqual(sides.map(() => ({ arm, leg: thighAndShank })))
      }),
    )
  })

  it('keep the foot on one line at the height of the ankle, seen from the side', () => {
    fc.assert(
      fc.property(pose, (angles) => {
        const [, , ankle, heel, toe] = jointsOf(angles, 'side').legs.R

        expect(distances([heel, toe])).toEqual(close([lengths.footHeel + lengths.footToe]))
        expect(distances([ankle, heel])).toEqual(close([Math.hypot(lengths.footHeel, lengths.ankleHeight)]))
      }),
    )
  })

  it('keep thigh, shank and spine as long as they are in space, seen from the feet', () => {
    fc.assert(
      fc.property(pose, (angles) => {
        const places = placesOf(angles)

        expect(distances(places.spine)).toEqual(spine)
        expect(sides.map((side) => distances(places.legs[side].slice(0, 3)))).toEqual([thighAndShank, thighAndShank])
      }),
    )
  })
})

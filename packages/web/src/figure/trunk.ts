import { ahead, type Joints, type Point } from './joint.ts'
import { capsule } from './outline.ts'

type SpineJoint = 0 | 1 | 2 | 3

/**
 * Half the thickness of the trunk at one height, in body heights: to the left and right of somebody who looks along
 * the spine from the hip, `beyond` a joint.
 */
export type Girth = readonly [joint: SpineJoint, beyond: number, left: number, right: number]

/** From the side, facing right: the back is on the left, and no deeper than the hip of a lying person is high. */
export const sideGirths: readonly Girth[] = [
  [0, -0.052, 0.026, 0.022],
  [0, -0.005, 0.052, 0.048],
  [1, -0.005, 0.045, 0.052],
  [2, -0.02, 0.045, 0.054],
  [2, 0.06, 0.051, 0.058],
  [3, -0.02, 0.045, 0.045],
  [3, 0.018, 0.014, 0.018],
]

export const frontGirths: readonly Girth[] = [
  [0, -0.066, 0.028, 0.028],
  [0, -0.036, 0.078, 0.078],
  [0, 0.015, 0.09, 0.09],
  [1, 0.02, 0.079, 0.079],
  [2, 0, 0.082, 0.082],
  [2, 0.07, 0.1, 0.1],
  [3, -0.012, 0.104, 0.104],
  [3, 0.012, 0.084, 0.084],
  [3, 0.036, 0.036, 0.036],
]

/** How far the belly comes out with a full breath, and the low back off the floor at most, in body heights. */
const bellyOut = 0.022
const backHollow = 0.022

/**
 * Outline of the trunk: up the left, down the right.
 *
 * @param belly 0 to 1, breathed in.
 * @param gap 0 to 1, the low back hollow.
 */
export function trunkOutline({ spine }: Joints, girths: readonly Girth[], belly = 0, gap = 0): readonly Point[] {
  const rows = girths.map(([joint, beyond, left, right]) => {
    const theta = heading(spine, joint, beyond)
    const at = ahead(spine[joint], theta, beyond)
    const isWaist = joint === 1
    return [
      ahead(at, theta - 90, left - (isWaist ? gap * backHollow : 0)),
      ahead(at, theta + 90, right + (isWaist ? belly * bellyOut : 0)),
    ] as const
  })
  return [...rows.map(([left]) => left), ...rows.map(([, right]) => right).toReversed()]
}

/** Path of a strip of muscle along the low back, seen from the side. */
export function lowBackAlong({ spine }: Joints, gap = 0): string {
  const back = heading(spine, 1, 0.04) - 90
  const [low, high] = [spine[1], spine[2]].map((joint) => ahead(joint, back, 0.022 - gap * backHollow)) as [
    Point,
    Point,
  ]
  return capsule(low, 0.015, high, 0.015)
}

/** Path of a band across the low back, seen from the front or from behind. */
export function lowBackAcross({ spine }: Joints): string {
  const theta = heading(spine, 1, 0.04)
  const middle = ahead(spine[1], theta, 0.04)
  return capsule(ahead(middle, theta - 90, 0.036), 0.024, ahead(middle, theta + 90, 0.036), 0.024)
}

/** Direction of the spine a little beyond a joint, in degrees; close to it, half-way between the parts below and above. */
function heading(spine: Joints['spine'], joint: SpineJoint, beyond: number): number {
  const above = joint < 3 ? direction(spine[joint], spine[joint + 1]) : undefined
  const below = direction(spine[joint - 1], spine[joint])
  const [before, after] = [below ?? above ?? 0, above ?? below ?? 0]
  if (Math.abs(beyond) > 0.03) return beyond > 0 ? after : before
  return before + (((after - before + 540) % 360) - 180) / 2
}

const direction = (from: Point | undefined, to: Point | undefined): number | undefined =>
  from && to && (Math.atan2(to[0] - from[0], to[1] - from[1]) * 180) / Math.PI

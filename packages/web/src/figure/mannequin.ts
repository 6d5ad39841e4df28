import type { Pose, View } from '@unspasm/guideline/movement'
import { jointsOf } from './chain.ts'
import { ahead, angleOf, type Arm, type Joints, type Leg, type Point } from './joint.ts'
import { capsule, flipped, smooth } from './outline.ts'
import { frontGirths, lowBackAcross, lowBackAlong, sideGirths, trunkOutline, type Girth } from './trunk.ts'

/** What can be set off in the picture. */
export type Part = 'head' | 'neck' | 'trunk' | 'low-back' | 'arm' | 'hand' | 'thigh' | 'shank' | 'foot'

/** One outline, as an SVG path in hundredths of the body height, y down. `isFar`: behind the body, painted paler. */
export type Shape = { readonly part: Part; readonly isFar?: boolean; readonly path: string }

/** Half the thickness of limbs, in body heights. */
const thick = {
  neck: 0.029,
  shoulder: 0.033,
  elbow: 0.025,
  forearm: 0.027,
  wrist: 0.018,
  palm: 0.02,
  tip: 0.013,
  hip: 0.05,
  knee: 0.035,
  calf: 0.037,
  ankle: 0.022,
  heel: 0.021,
  toe: 0.013,
} as const

/** Outlines of the person in the order in which they are painted: what is far comes first. */
export function shapesOf(pose: Pose, view: View): readonly Shape[] {
  const joints = jointsOf(pose, view)
  if (view === 'feet') return fromFeet(joints)
  return view === 'front' ? fromFront(joints) : fromSide(joints, pose)
}

function fromSide(joints: Joints, pose: Pose): Shape[] {
  const { arms, legs } = joints
  const gap = angleOf(pose, 'lumbarGap')
  const trunk = trunkOutline(joints, sideGirths, angleOf(pose, 'belly'), gap)
  return [
    ...far([...arm(arms.L), ...sideLeg(legs.L)]),
    neck(joints),
    { part: 'trunk', path: smooth(trunk) },
    head(joints, sideHead),
    ...sideLeg(legs.R),
    ...arm(arms.R),
    { part: 'low-back', path: lowBackAlong(joints, gap) },
  ]
}

/** From the front or from behind: without a face they are the same. */
function fromFront(joints: Joints): Shape[] {
  const { arms, legs } = joints
  return [
    ...frontLeg(legs.L, -1),
    ...frontLeg(legs.R, 1),
    neck(joints),
    { part: 'trunk', path: smooth(trunkOutline(joints, frontGirths)) },
    head(joints, frontHead),
    { part: 'low-back', path: lowBackAcross(joints) },
    ...arm(arms.L),
    ...arm(arms.R),
  ]
}

/** The shanks are nearest, the head farthest. */
function fromFeet(joints: Joints): Shape[] {
  const { arms, legs } = joints
  return [
    neck(joints),
    head(joints, feetHead),
    { part: 'trunk', path: smooth(trunkOutline(joints, frontGirths.map(foreshortened))) },
    ...arm(arms.L),
    ...arm(arms.R),
    ...feetLeg(legs.L),
    ...feetLeg(legs.R),
  ]
}

const far = (shapes: readonly Shape[]): Shape[] => shapes.map((shape) => ({ ...shape, isFar: true }))

const neck = ({ spine }: Joints): Shape => ({
  part: 'neck',
  path: capsule(spine[3], thick.neck * 1.15, spine[4], thick.neck),
})

/** Outlines of the head from its base: to the front or right, and up, in body heights. */
const sideHead: readonly Point[] = [
  [-0.03, 0.006],
  [-0.052, 0.05],
  [-0.04, 0.1],
  [0.002, 0.122],
  [0.042, 0.102],
  [0.053, 0.058],
  [0.044, 0.004],
  [0.008, -0.006],
]
const halfHead: readonly Point[] = [
  [0.034, 0.01],
  [0.048, 0.06],
  [0.034, 0.108],
]
const frontHead: readonly Point[] = [...halfHead, [0, 0.122], ...flipped(halfHead), [0, -0.008]]

/** Lengths along a lying spine look shorter from the feet; across it they do not. */
const foreshortened = ([joint, beyond, left, right]: Girth): Girth => [joint, beyond * 0.62, left, right]
const feetHead = frontHead.map(([x, y]): Point => [x, y * 0.85])

const head = ({ spine, crown }: Joints, outline: readonly Point[]): Shape => ({
  part: 'head',
  path: smooth(outline.map(([x, y]) => ahead(ahead(spine[4], crown, y), crown + 90, x))),
})

/** The point a share of the way from `from` to `to`. */
const partWay = (from: Point, to: Point, share: number): Point => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
]

/** A limb that is thickest a third of the way down. */
function muscle(from: Point, start: number, belly: number, to: Point, end: number): string {
  const middle = partWay(from, to, 0.3)
  return capsule(from, start, middle, belly) + capsule(middle, belly, to, end)
}

function arm([shoulder, elbow, wrist, tip]: Arm): Shape[] {
  const palm = partWay(wrist, tip, 0.4)
  return [
    {
      part: 'hand',
      path: capsule(wrist, thick.wrist, palm, thick.palm) + capsule(palm, thick.palm, tip, thick.tip),
    },
    { part: 'arm', path: muscle(elbow, thick.elbow, thick.forearm, wrist, thick.wrist) },
    { part: 'arm', path: capsule(shoulder, thick.shoulder, elbow, thick.elbow) },
  ]
}

function thighAndShank([hip, knee, ankle]: Leg): Shape[] {
  return [
    { part: 'shank', path: muscle(knee, thick.knee, thick.calf, ankle, thick.ankle) },
    { part: 'thigh', path: capsule(hip, thick.hip, knee, thick.knee) },
  ]
}

/** Heel and toes stand on the sole, so their circles lie their radius above it. */
function sideLeg(leg: Leg): Shape[] {
  const [, , ankle, heel, toe] = leg
  const along = Math.atan2(toe[0] - heel[0], toe[1] - heel[1]) * (180 / Math.PI)
  const above = (sole: Point, radius: number) => ahead(sole, along - 90, radius)
  const back = ahead(above(heel, thick.heel), along, thick.heel * 0.6)
  const front = ahead(above(toe, thick.toe), along, -thick.toe)
  return [
    {
      part: 'foot',
      path: capsule(back, thick.heel, front, thick.toe) + capsule(ankle, thick.ankle, front, thick.toe),
    },
    ...thighAndShank(leg),
  ]
}

/** The toes turn `out` to the right of the screen (1) or to the left (−1). A shank that is not seen hides behind the knee. */
function frontLeg(leg: Leg, out: 1 | -1): Shape[] {
  const [, , ankle, sole] = leg
  const middle = partWay(ankle, sole, 0.45)
  return [{ part: 'foot', path: capsule(middle, 0.022, ahead(middle, 90, out * 0.016), 0.02) }, ...thighAndShank(leg)]
}

function feetLeg(leg: Leg): Shape[] {
  const [hip, knee, ankle, heel, toe] = leg
  return [
    { part: 'thigh', path: capsule(hip, thick.hip, knee, thick.knee) },
    { part: 'shank', path: muscle(knee, thick.knee, thick.calf, ankle, thick.ankle) },
    { part: 'foot', path: capsule(heel, 0.024, toe, 0.022) },
  ]
}

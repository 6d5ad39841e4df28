import type { Pose } from '@unspasm/guideline/movement'
import { angleOf, type Arm, type Joints, type Leg, type Point, type Side } from './joint.ts'
import { segments as lengths } from '@unspasm/guideline/segments'

/** Body heights: x to the right of the screen, away from the viewer along the floor, up. */
export type Place = readonly [x: number, away: number, up: number]

/** How steeply the viewer looks down at the person's feet, in degrees from the floor. A choice of the drawing. */
const steepness = (38 * Math.PI) / 180

/** What the eye sees of a place: straight lines of sight, no perspective. */
export const seen = ([x, away, up]: Place): Point => [x, away * Math.sin(steepness) + up * Math.cos(steepness)]

/** Height of the joints of a person who lies on the floor, and half the gap between the feet. */
const lying = 0.05
const feetHalf = 0.045
/** From the ankles to the hip, with the knees bent as in crook lying. */
const anklesToHip = 0.315

/**
 * A person on the back with bent knees and the arms out, seen from the feet.
 *
 * Feet stay on the floor. `legRoll` leans both knees (+ to the right of the screen) about the line from ankle to hip,
 * so thighs and shanks keep their length; `pelvisRoll` tips the hips; `headTurn` turns the face.
 */
export function feetJoints(pose: Pose): Joints {
  const { legs, arms, spine } = placesOf(pose)
  const arm = (side: Side) => arms[side].map(seen) as unknown as Arm
  const leg = (side: Side) => legs[side].map(seen) as unknown as Leg
  return {
    spine: spine.map(seen) as unknown as Joints['spine'],
    crown: angleOf(pose, 'headTurn'),
    arms: { L: arm('L'), R: arm('R') },
    legs: { L: leg('L'), R: leg('R') },
  }
}

/** Joints in space, in the order of `Joints`. */
export function placesOf(pose: Pose): {
  spine: readonly Place[]
  arms: Readonly<Record<Side, readonly Place[]>>
  legs: Readonly<Record<Side, readonly Place[]>>
} {
  const out = { L: -1, R: 1 } as const
  const along = [0, lengths.pelvis, lengths.lumbar, lengths.thoracic, lengths.neck]
  let away = anklesToHip
  const spine = along.map((length): Place => [0, (away += length), lying])
  const shoulders = spine[3]?.[1] ?? 0

  const leg = (side: Side): Place[] => {
    const tip = (angleOf(pose, 'pelvisRoll') * Math.PI) / 180
    const [across, drop] = [Math.cos(tip) * lengths.hipHalf * out[side], -Math.sin(tip) * lengths.hipHalf * out[side]]
    const hip: Place = [across, anklesToHip, lying + drop]
    const ankle: Place = [feetHalf * out[side], 0, lengths.ankleHeight]
    return [hip, bentKnee(hip, ankle, angleOf(pose, 'legRoll')), ankle, [ankle[0], 0.03, 0], [ankle[0], -0.08, 0]]
  }
  const arm = (side: Side): Place[] => {
    const reach = [0, lengths.upperArm, lengths.forearm, lengths.hand]
    let far = lengths.shoulderHalf
    let towards = shoulders
    return reach.map((length) => [out[side] * (far += length * 0.8), (towards -= length * 0.6), lying * 0.6])
  }
  return { spine, arms: { L: arm('L'), R: arm('R') }, legs: { L: leg('L'), R: leg('R') } }
}

/** Where thigh and shank meet, leaning `roll` degrees to the right about the line from ankle to hip. */
function bentKnee(hip: Place, ankle: Place, roll: number): Place {
  const axis: Place = [hip[0] - ankle[0], hip[1] - ankle[1], hip[2] - ankle[2]]
  const distance = Math.hypot(...axis)
  const along = unit(axis)
  const fromAnkle = (lengths.shank ** 2 - lengths.thigh ** 2 + distance ** 2) / (2 * distance)
  const height = Math.sqrt(Math.max(0, lengths.shank ** 2 - fromAnkle ** 2))
  const lean = (roll * Math.PI) / 180
  const up = unit([-along[0] * along[2], -along[1] * along[2], 1 - along[2] ** 2])
  const right: Place = [
    along[1] * up[2] - along[2] * up[1],
    along[2] * up[0] - along[0] * up[2],
    along[0] * up[1] - along[1] * up[0],
  ]
  const at = (index: 0 | 1 | 2) =>
    ankle[index] + along[index] * fromAnkle + height * (Math.cos(lean) * up[index] + Math.sin(lean) * right[index])
  return [at(0), at(1), at(2)]
}

const unit = (place: Place): Place => {
  const length = Math.hypot(...place)
  return [place[0] / length, place[1] / length, place[2] / length]
}

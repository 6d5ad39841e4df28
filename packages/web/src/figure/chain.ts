import type { Pose, View } from '@unspasm/guideline/movement'
import { feetJoints } from './feet-view.ts'
import { ahead, angleOf, type Arm, type Joints, type Leg, type Point, type Side } from './joint.ts'
import { segments as lengths } from '@unspasm/guideline/segments'

/** Joints of a pose. The top view is the side view, seen from above. */
export function jointsOf(pose: Pose, view: View): Joints {
  if (view === 'feet') return feetJoints(pose)
  return view === 'front' ? frontJoints(pose) : sideJoints(pose)
}

/** `θpelvis = pelvis`, and each part of the spine adds its own angle to the one below. */
function spineOf(pose: Pose): { spine: Joints['spine']; chest: number; crown: number } {
  const pelvis = angleOf(pose, 'pelvis')
  const low = pelvis + angleOf(pose, 'lumbar')
  const chest = low + angleOf(pose, 'thoracic')
  const crown = chest + angleOf(pose, 'neck')
  const hip: Point = pose.root ?? [0, 0]
  const waist = ahead(hip, pelvis, lengths.pelvis)
  const ribs = ahead(waist, low, lengths.lumbar)
  const shoulders = ahead(ribs, chest, lengths.thoracic)
  return { spine: [hip, waist, ribs, shoulders, ahead(shoulders, crown, lengths.neck)], chest, crown }
}

/**
 * `θthigh = pelvis + 180 − hip`, `θshank = θthigh + knee`, `θfoot = θshank − 90 − ankle`,
 * `θupper = θchest + 180 − shoulder`, `θfore = θupper − elbow`, `θhand = θfore − wrist`.
 */
function sideJoints(pose: Pose): Joints {
  const { spine, chest, crown } = spineOf(pose)
  const arm = (side: Side): Arm => {
    const upper = chest + 180 - angleOf(pose, 'shoulder', side)
    const fore = upper - angleOf(pose, 'elbow', side)
    const elbow = ahead(spine[3], upper, lengths.upperArm)
    const wrist = ahead(elbow, fore, lengths.forearm)
    return [spine[3], elbow, wrist, ahead(wrist, fore - angleOf(pose, 'wrist', side), lengths.hand)]
  }
  const leg = (side: Side): Leg => {
    const thigh = angleOf(pose, 'pelvis') + 180 - angleOf(pose, 'hip', side)
    const shank = thigh + angleOf(pose, 'knee', side)
    const foot = shank - 90 - angleOf(pose, 'ankle', side)
    const knee = ahead(spine[0], thigh, lengths.thigh)
    const ankle = ahead(knee, shank, lengths.shank)
    const sole = ahead(ankle, foot + 90, lengths.ankleHeight)
    return [spine[0], knee, ankle, ahead(sole, foot, -lengths.footHeel), ahead(sole, foot, lengths.footToe)]
  }
  return { spine, crown, arms: { L: arm('L'), R: arm('R') }, legs: { L: leg('L'), R: leg('R') } }
}

/**
 * Limbs open to their own side; an elbow turns the forearm back towards the body.
 *
 * A part that points at the viewer has no length: the forearm of a supporting arm, and the shank with `thighOnly`.
 */
function frontJoints(pose: Pose): Joints {
  const { spine, chest, crown } = spineOf(pose)
  const arm = (side: Side): Arm => {
    const out = side === 'R' ? 1 : -1
    const supports = pose.support === side
    const upper = chest + 180 - out * angleOf(pose, supports ? 'supportAbd' : `abd${side}`)
    const fore = upper + out * angleOf(pose, 'elbow', side)
    const shoulder = ahead(spine[3], chest + 90, out * lengths.shoulderHalf)
    const elbow = ahead(shoulder, upper, lengths.upperArm)
    const wrist = supports ? elbow : ahead(elbow, fore, lengths.forearm)
    return [shoulder, elbow, wrist, supports ? elbow : ahead(wrist, fore, lengths.hand)]
  }
  const leg = (side: Side): Leg => {
    const out = side === 'R' ? 1 : -1
    const pelvis = angleOf(pose, 'pelvis')
    const thigh = pelvis + 180 - out * angleOf(pose, `hipAbd${side}`)
    const hip = ahead(spine[0], pelvis + 90, out * lengths.hipHalf)
    const knee = ahead(hip, thigh, lengths.thigh)
    if (angleOf(pose, 'thighOnly')) return [hip, knee, knee, knee, knee]
    const ankle = ahead(knee, thigh, lengths.shank)
    const sole = ahead(ankle, thigh, lengths.ankleHeight)
    return [hip, knee, ankle, sole, sole]
  }
  return { spine, crown, arms: { L: arm('L'), R: arm('R') }, legs: { L: leg('L'), R: leg('R') } }
}

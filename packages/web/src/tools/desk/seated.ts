import type { Pose } from '@unspasm/guideline/movement'
import { jointsOf } from '../../figure/chain.ts'
import { ahead, type Joints, type Point } from '../../figure/joint.ts'

/** The drawn person at a desk, from the side: a teaching picture, not a measurement. */
export const seatedPose: Pose = {
  root: [0, 0.31],
  pelvis: -6,
  lumbar: 0,
  thoracic: 2,
  neck: 6,
  hip: 80,
  knee: 86,
  ankle: 0,
  shoulder: 8,
  elbow: 72,
  wrist: -4,
}

export const seated: Joints = jointsOf(seatedPose, 'side')

const eyeUp = 0.07
const eyeAhead = 0.045

/** Where the eye is. */
export const eye: Point = ahead(ahead(seated.spine[4], seated.crown, eyeUp), seated.crown + 90, eyeAhead)

/** Furniture in body heights: heights from the floor, distances from the hip joint. */
export const room = {
  seat: { left: -0.11, right: 0.165, surface: 0.26 },
  back: { low: [-0.075, 0.285], high: [-0.105, 0.57] },
  desk: { left: 0.13, right: 0.66, surface: 0.372, thick: 0.022 },
  screen: { x: eye[0] + 0.4, top: eye[1], bottom: 0.5 },
  keyboard: { left: 0.17, right: 0.27 },
} as const

import type { Pose } from '@unspasm/guideline/movement'
import { Figure } from '../figure/figure.tsx'

/**
 * On the back with bent knees, as `rest-crook-lying`. Written here so that the first page does not load every movement.
 */
const restingPose: Pose = { root: [0, 0.05], pelvis: -90, hip: 48, knee: 100, ankle: -38, elbow: 4 }

/** The drawn person at rest. It says nothing that the words beside it do not say. */
export function RestingFigure() {
  return <Figure title="" pose={restingPose} />
}

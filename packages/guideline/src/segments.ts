/**
 * Lengths of the drawn person as a share of body height.
 *
 * Source: remedies 5.7.
 */
export const segments = {
  pelvis: 0.07,
  lumbar: 0.09,
  thoracic: 0.128,
  neck: 0.052,
  headRadius: 0.062,
  upperArm: 0.186,
  forearm: 0.146,
  hand: 0.07,
  thigh: 0.245,
  shank: 0.246,
  footHeel: 0.045,
  footToe: 0.105,
  ankleHeight: 0.039,
  shoulderHalf: 0.11,
  hipHalf: 0.056,
} as const

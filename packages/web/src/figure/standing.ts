import type { Point } from './joint.ts'
import { flipped, smooth } from './outline.ts'

/**
 * Half of the standing person's outline, from the neck over hip and foot to the crotch: x from the midline and y from the
 * floor, in body heights. Sturdier than the person of the movements: there is more to point at.
 */
const half: readonly Point[] = [
  [0.032, 0.9],
  [0.036, 0.866],
  [0.06, 0.846],
  [0.1, 0.83],
  [0.11, 0.795],
  [0.103, 0.67],
  [0.1, 0.61],
  [0.105, 0.555],
  [0.111, 0.5],
  [0.11, 0.43],
  [0.095, 0.29],
  [0.096, 0.22],
  [0.086, 0.13],
  [0.076, 0.055],
  [0.091, 0.014],
  [0.077, -0.003],
  [0.05, 0.002],
  [0.043, 0.03],
  [0.031, 0.2],
  [0.036, 0.29],
  [0.022, 0.37],
  [0.008, 0.44],
]

const halfArm: readonly Point[] = [
  [0.096, 0.84],
  [0.128, 0.824],
  [0.14, 0.77],
  [0.139, 0.65],
  [0.14, 0.53],
  [0.143, 0.46],
  [0.137, 0.404],
  [0.124, 0.406],
  [0.117, 0.46],
  [0.117, 0.53],
  [0.108, 0.62],
  [0.104, 0.71],
  [0.094, 0.79],
]

const halfHead: readonly Point[] = [
  [0.026, 0.879],
  [0.046, 0.905],
  [0.054, 0.945],
  [0.042, 0.985],
]

/** Outlines of a person who stands: trunk and legs in one, from the front or from behind, as SVG paths. */
export const standing = {
  body: smooth([...half, ...flipped(half)]),
  arms: [smooth(halfArm), smooth(flipped(halfArm))],
  head: smooth([...halfHead, [0, 1], ...flipped(halfHead), [0, 0.871]]),
} as const

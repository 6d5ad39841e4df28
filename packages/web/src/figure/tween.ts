import type { Keyframe, Pose, View } from '@unspasm/guideline/movement'

/** Angles that a pose may give for both sides at once. */
const sided: readonly string[] = ['shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle']

/** How a movement is shown. */
export type Manner = {
  /** Share of the whole range, 0.5 to 1, both included: how far each pose goes from the first one. Missing means 1. */
  readonly range?: number
  /** Seconds to stay in the pose that is held longest, instead of what its keyframe says. */
  readonly holdSeconds?: number
}

/** The keyframes as they are shown, with every angle of the two sides written out. */
export function shown(keyframes: readonly Keyframe[], { range = 1, holdSeconds }: Manner = {}): readonly Keyframe[] {
  if (!(range >= 0.5 && range <= 1)) throw new Error(`expected range in [0.5, 1], got ${range}`)
  const start = bothSides(keyframes[0]?.pose ?? {})
  const longest = keyframes[keyIndex(keyframes)]
  return keyframes.map((frame) => ({
    ...frame,
    hold: frame === longest && holdSeconds !== undefined ? holdSeconds : frame.hold,
    pose: range === 1 ? bothSides(frame.pose) : between(start, bothSides(frame.pose), range),
  }))
}

/** Index of the keyframe that shows the movement best: the one that is held longest, after the first; the last of one. */
export function keyIndex(keyframes: readonly Keyframe[]): number {
  let best = Math.min(1, keyframes.length - 1)
  keyframes.forEach((frame, index) => {
    if (index > 0 && frame.hold > (keyframes[best]?.hold ?? 0)) best = index
  })
  return best
}

/** Seconds of one whole repetition. */
export const secondsOf = (keyframes: readonly Keyframe[]): number =>
  keyframes.reduce((sum, frame) => sum + frame.t + frame.hold, 0)

/**
 * The pose at a moment of one repetition, and the keyframe that is being reached or held.
 *
 * Every number eases in and out: `f = (1 − cos πu) / 2`, with `u` the share of the keyframe's time that has passed.
 *
 * @param seconds from the start of the repetition; before it means the first pose, after it the last.
 * Source: remedies 5.7.
 */
export function poseAt(keyframes: readonly Keyframe[], seconds: number): { pose: Pose; index: number } {
  let before = keyframes[0]?.pose ?? {}
  let left = seconds
  for (const [index, { t, hold, pose }] of keyframes.entries()) {
    if (left < t) return { pose: between(before, pose, (1 - Math.cos(Math.PI * Math.max(0, left / t))) / 2), index }
    if (left < t + hold) return { pose, index }
    left -= t + hold
    before = pose
  }
  return { pose: before, index: keyframes.length - 1 }
}

/** Angles that lean or roll to a side of the screen. */
const leaning: Readonly<Record<View, readonly string[]>> = {
  side: [],
  top: [],
  front: ['pelvis', 'lumbar', 'thoracic', 'neck'],
  feet: ['legRoll', 'pelvisRoll', 'headTurn'],
}

/** The pose for the other side: left and right change places; seen from the front or the feet, leaning changes sign. */
export function mirrored({ root, support, ...angles }: Pose, view: View): Pose {
  const entries = Object.entries(angles).map(([name, angle]) => [
    name.replace(/[LR]$/, otherSide),
    leaning[view].includes(name) ? -Number(angle) : angle,
  ])
  return {
    ...Object.fromEntries(entries),
    ...(root && { root: view === 'front' ? [-root[0], root[1]] : root }),
    ...(support && { support: otherSide(support) }),
  }
}

const otherSide = (side: string): 'L' | 'R' => (side === 'L' ? 'R' : 'L')

/** The pose a share of the way from one to the other; what is no number is taken from where it goes. */
function between(from: Pose, to: Pose, share: number): Pose {
  if (share === 1) return to
  const mix = (a: number, b: number) => a + (b - a) * share
  const entries = Object.keys({ ...from, ...to }).map((name) => {
    const [a = 0, b = 0] = [from[name], to[name]]
    return [name, typeof a === 'number' && typeof b === 'number' ? mix(a, b) : (to[name] ?? a)]
  })
  const pose: Pose = Object.fromEntries(entries)
  if (!from.root || !to.root) return pose
  return { ...pose, root: [mix(from.root[0], to.root[0]), mix(from.root[1], to.root[1])] }
}

/** `hip: 48` becomes `hipL: 48, hipR: 48`, where the pose does not say otherwise for a side. */
function bothSides(pose: Pose): Pose {
  const entries = Object.entries(pose).flatMap(([name, value]) =>
    sided.includes(name)
      ? [
          [`${name}L`, pose[`${name}L`] ?? value],
          [`${name}R`, pose[`${name}R`] ?? value],
        ]
      : [[name, value]],
  )
  return Object.fromEntries(entries) as Pose
}

/**
 * Joint angles of the drawn person, in degrees; `root` is the hip joint in body heights. A missing angle is 0.
 *
 * Source: remedies 5.7.
 */
export type Pose = { readonly root?: readonly [number, number]; readonly support?: 'L' | 'R' } & {
  readonly [angle: string]: number | string | readonly [number, number] | undefined
}

/** From where the person is seen. */
export type View = 'side' | 'top' | 'front' | 'feet'

/** A pose with the seconds to reach it from the one before, and to stay in it. `cue` is spoken there. */
export type Keyframe = { readonly t: number; readonly hold: number; readonly cue: string; readonly pose: Pose }

/** A thing in the picture; `x` and `y` in body heights. */
export type Prop = { readonly kind: 'counter' | 'seat' | 'pillow'; readonly x: number; readonly y: number }

/** A movement: how often, how hard, who may not, and how it looks. `when` and `blockedBy` are conditions; empty means never. */
export type Movement = {
  readonly id: string
  readonly name: string
  readonly level: 0 | 1 | 2 | 3
  readonly kind: string
  readonly direction: 'neutral' | 'flexion' | 'extension'
  readonly equipment: readonly string[]
  readonly goal: string
  readonly start: string
  readonly reps: number
  readonly sets: number
  readonly perDay: number
  readonly sides: 1 | 2
  readonly holdSec?: number
  readonly restSec?: number
  readonly durationSec?: number
  readonly breathing: string
  readonly progress: readonly string[]
  readonly regress: readonly string[]
  readonly blockedBy: string
  readonly limitedBy: readonly { readonly when: string; readonly instead: string }[]
  readonly view?: View
  readonly props?: readonly Prop[]
  readonly secondsPerRep?: number
  readonly keyframes?: readonly Keyframe[]
  /** Id of the movement whose figure is drawn, when it has none of its own. */
  readonly figure?: string
  readonly overlay?: string
}

/** A way from one position to another, such as from the floor to standing. */
export type Transition = {
  readonly id: string
  readonly view: View
  readonly props: readonly Prop[]
  readonly secondsTotal: number
  readonly keyframes: readonly Keyframe[]
}

/** A position to rest in. */
export type RestPosition = {
  readonly id: string
  readonly name: string
  readonly view: View
  readonly props?: readonly Prop[]
  readonly pose: Pose
}

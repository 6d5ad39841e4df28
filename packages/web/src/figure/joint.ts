import type { Pose } from '@unspasm/guideline/movement'

/** Body heights; x to the right, y up, the floor at y = 0. */
export type Point = readonly [x: number, y: number]

/** Side view: `R` is near, `L` is far. Front and feet view: `R` is on the right of the screen. */
export type Side = 'L' | 'R'

/** From the shoulder to the tip of the hand. */
export type Arm = readonly [shoulder: Point, elbow: Point, wrist: Point, tip: Point]

/** From the hip to the foot. Heel and toe are on the sole. */
export type Leg = readonly [hip: Point, knee: Point, ankle: Point, heel: Point, toe: Point]

/** Where every joint is. */
export type Joints = {
  /** Hip centre, top of the pelvis, lowest ribs, height of the shoulders, base of the head. */
  readonly spine: readonly [Point, Point, Point, Point, Point]
  /** Direction of the crown, degrees clockwise from up. */
  readonly crown: number
  readonly arms: Readonly<Record<Side, Arm>>
  readonly legs: Readonly<Record<Side, Leg>>
}

/** The point `length` away from `from`, in the direction `theta`: degrees clockwise from up. */
export function ahead(from: Point, theta: number, length: number): Point {
  const radians = (theta * Math.PI) / 180
  return [from[0] + length * Math.sin(radians), from[1] + length * Math.cos(radians)]
}

/** A joint angle in degrees. With a side, the angle of that side wins over the one for both; missing means 0. */
export function angleOf(pose: Pose, name: string, side: Side | '' = ''): number {
  const angle = pose[name + side] ?? pose[name] ?? 0
  if (typeof angle !== 'number')
    throw new Error(`expected a number of degrees for ${name}${side}, got ${String(angle)}`)
  return angle
}

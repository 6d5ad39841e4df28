import type { Point } from './joint.ts'

/** Hundredths of the body height, down the screen, as path numbers. */
export const spot = ([x, y]: Point): string => `${hundredths(x)} ${hundredths(-y)}`

/** With two digits: a thousandth of a pixel is not seen. */
const hundredths = (length: number): number => Math.round(length * 10_000) / 100

/** Path of two circles and what lies between their outer tangents; one circle when the smaller lies in the larger. */
export function capsule(a: Point, radiusA: number, b: Point, radiusB: number): string {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const distance = Math.hypot(dx, dy)
  if (distance <= Math.abs(radiusA - radiusB)) return radiusA > radiusB ? disc(a, radiusA) : disc(b, radiusB)
  const middle = Math.atan2(dy, dx)
  const spread = Math.acos((radiusA - radiusB) / distance)
  return (
    `M${spot(onCircle(a, radiusA, middle + spread))}` +
    arc(radiusA, radiusA > radiusB, onCircle(a, radiusA, middle - spread)) +
    `L${spot(onCircle(b, radiusB, middle - spread))}` +
    arc(radiusB, radiusB > radiusA, onCircle(b, radiusB, middle + spread)) +
    'Z'
  )
}

/** Path of a circle. */
export function disc(centre: Point, radius: number): string {
  const [left, right] = [onCircle(centre, radius, Math.PI), onCircle(centre, radius, 0)]
  return `M${spot(left)}${arc(radius, true, right)}${arc(radius, true, left)}Z`
}

/** The point of a circle at an angle in radians, anticlockwise from the right. */
const onCircle = ([x, y]: Point, radius: number, angle: number): Point => [
  x + radius * Math.cos(angle),
  y + radius * Math.sin(angle),
]

const arc = (radius: number, isLarge: boolean, to: Point): string => {
  const size = hundredths(radius)
  return `A${size} ${size} 0 ${isLarge ? 1 : 0} 0 ${spot(to)}`
}

/** Closed path through every point without corners (Catmull–Rom). */
export function smooth(points: readonly Point[]): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0]
  const curves = points.map((from, index) => {
    const to = at(index + 1)
    return `C${spot(handle(from, at(index - 1), to))} ${spot(handle(to, at(index + 2), from))} ${spot(to)}`
  })
  return `M${spot(at(0))}${curves.join('')}Z`
}

/** The same points on the other side of the midline, in the opposite order. */
export const flipped = (points: readonly Point[]): Point[] => points.map(([x, y]): Point => [-x, y]).toReversed()

/** The control point of a curve that leaves `from` towards `to`, parallel to the line between the two neighbours of `from`. */
const handle = (from: Point, neighbour: Point, to: Point): Point => [
  from[0] + (to[0] - neighbour[0]) / 6,
  from[1] + (to[1] - neighbour[1]) / 6,
]

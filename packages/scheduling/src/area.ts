import { distanceMetres, eastward, type Place } from './place.ts'

/** Where somebody comes to: around the home base, edge included, or inside a drawn line. */
export type Area =
  | { readonly kind: 'circle'; readonly radiusMetres: number }
  | { readonly kind: 'polygon'; readonly corners: readonly Place[] }

/** Why an area cannot be used. */
export type AreaRefusal = 'area/too-large' | 'area/too-few-corners' | 'area/too-many-corners' | 'area/crosses-itself'

/** Least and greatest number of corners, both included. */
export const cornerLimits = { least: 3, greatest: 100 }

/** How far from the home base an area may reach, included. Nobody comes further for a visit. */
export const reachLimitMetres = 300_000

/**
 * Why an area cannot be used, `null` when it can.
 *
 * A polygon is refused when two of its sides touch anywhere but at a corner that they share, and when a corner is further
 * from the home base than `reachLimitMetres`; a polygon that does not hold the home base is fine.
 */
export function findAreaRefusal(area: Area, homeBase: Place): AreaRefusal | null {
  if (area.kind === 'circle') return area.radiusMetres > reachLimitMetres ? 'area/too-large' : null
  const { corners } = area
  if (corners.length < cornerLimits.least) return 'area/too-few-corners'
  if (corners.length > cornerLimits.greatest) return 'area/too-many-corners'
  if (corners.some((corner) => distanceMetres(homeBase, corner) > reachLimitMetres)) return 'area/too-large'
  return crossesItself(corners.map((corner) => flat(corner, homeBase))) ? 'area/crosses-itself' : null
}

/**
 * Whether somebody comes to a place. The edge of an area belongs to it.
 *
 * Sides are straight in degrees, also across the line where the date changes; an area that reaches around a pole is not
 * possible within `reachLimitMetres` of places where people live.
 */
export function areaContains(area: Area, homeBase: Place, place: Place): boolean {
  if (area.kind === 'circle') return distanceMetres(homeBase, place) <= area.radiusMetres
  const at = flat(place, homeBase)
  const points = area.corners.map((corner) => flat(corner, homeBase))
  let isInside = false
  for (const [index, a] of points.entries()) {
    const b = points[(index + 1) % points.length]!
    if (turn(a, b, at) === 0 && isBetween(a, b, at)) return true
    const isCrossed = a[1] > at[1] !== b[1] > at[1]
    if (isCrossed && at[0] < a[0] + ((at[1] - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) isInside = !isInside
  }
  return isInside
}

type Point = readonly [x: number, y: number]

/** Degrees east and north of the home base. */
const flat = (place: Place, origin: Place): Point => [
  eastward(origin.longitude, place.longitude),
  place.latitude - origin.latitude,
]

function crossesItself(points: readonly Point[]): boolean {
  const count = points.length
  const side = (index: number) => [points[index % count]!, points[(index + 1) % count]!] as const
  for (let first = 0; first < count; first++) {
    for (let second = first + 1; second < count; second++) {
      const [a, b] = side(first)
      const [c, d] = side(second)
      if (second === first + 1) {
        if (foldsBack(a, b, d)) return true
      } else if (first === 0 && second === count - 1) {
        if (foldsBack(c, a, b)) return true
      } else if (meet(a, b, c, d)) return true
    }
  }
  return false
}

/** Twice the area of the triangle; positive when it turns left. */
const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point) => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)

/** Whether a point that lies on the line through two others lies between them, ends included. */
const isBetween = ([ax, ay]: Point, [bx, by]: Point, [px, py]: Point) =>
  Math.min(ax, bx) <= px && px <= Math.max(ax, bx) && Math.min(ay, by) <= py && py <= Math.max(ay, by)

/** Whether two sides that share the corner `b` run over each other, or one of them has no length. */
function foldsBack(a: Point, b: Point, d: Point): boolean {
  if (turn(a, b, d) !== 0) return false
  const [ux, uy] = [a[0] - b[0], a[1] - b[1]]
  const [vx, vy] = [d[0] - b[0], d[1] - b[1]]
  return ux * vx + uy * vy > 0 || (ux === 0 && uy === 0) || (vx === 0 && vy === 0)
}

/** Whether two sides without a shared corner have a point in common. */
function meet(a: Point, b: Point, c: Point, d: Point): boolean {
  const [first, second, third, fourth] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)]
  if (first * second < 0 && third * fourth < 0) return true
  return (
    (first === 0 && isBetween(a, b, c)) ||
    (second === 0 && isBetween(a, b, d)) ||
    (third === 0 && isBetween(c, d, a)) ||
    (fourth === 0 && isBetween(c, d, b))
  )
}

/** A place on the earth, degrees. */
export type Place = { readonly latitude: number; readonly longitude: number }

/** What part of the earth a drawn map shows. */
export type MapView = { readonly centre: Place; readonly metresAcross: number }

export type Point = { readonly x: number; readonly y: number }

/** Size of the picture in its own units. */
export const mapWidth = 480
export const mapHeight = 360

/** Metres of one degree of latitude on a sphere of the earth's mean radius. Source: IUGG, 6 371 008.8 m. */
const metresPerDegree = 111_195.08

/** Shortest step from one longitude to another, degrees, −180 to 180. */
const eastward = (from: number, to: number) => ((((to - from + 180) % 360) + 360) % 360) - 180

/** Where a place lies in the picture: x = k (λ − λ₀) cos φ₀, y = k (φ₀ − φ), right for the size of a town. */
export function toPoint({ centre, metresAcross }: MapView, place: Place): Point {
  const perMetre = mapWidth / metresAcross
  const narrowing = Math.cos((centre.latitude * Math.PI) / 180)
  return {
    x: mapWidth / 2 + eastward(centre.longitude, place.longitude) * narrowing * metresPerDegree * perMetre,
    y: mapHeight / 2 - (place.latitude - centre.latitude) * metresPerDegree * perMetre,
  }
}

/** The place at a point of the picture, to the metre; the way back of `toPoint`. */
export function toPlace({ centre, metresAcross }: MapView, { x, y }: Point): Place {
  const metres = metresAcross / mapWidth
  const narrowing = Math.max(0.01, Math.cos((centre.latitude * Math.PI) / 180))
  const latitude = centre.latitude + ((mapHeight / 2 - y) * metres) / metresPerDegree
  const longitude = centre.longitude + ((x - mapWidth / 2) * metres) / metresPerDegree / narrowing
  return { latitude: rounded(Math.max(-90, Math.min(90, latitude))), longitude: rounded(eastward(0, longitude)) }
}

const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5

/** A length of a ruler that fills about a quarter of the picture: 1, 2 or 5 times a power of ten, metres. */
export function rulerMetres(metresAcross: number): number {
  const goal = metresAcross / 4
  const power = 10 ** Math.floor(Math.log10(goal))
  return power * ([5, 2, 1].find((factor) => factor * power <= goal) ?? 1)
}

type Named = Point & { readonly name: string }

const letterWidth = 7
const lineHeight = 16

/** The names that have room: each one is kept that lies inside and touches none that was kept before it. */
export function namesWithRoom<T extends Named>(points: readonly T[]): readonly T[] {
  const kept: T[] = []
  for (const point of points) {
    const end = point.x + 8 + point.name.length * letterWidth
    if (point.x < 0 || end > mapWidth || point.y < lineHeight || point.y > mapHeight - lineHeight * 2) continue
    const touches = kept.some(
      (other) =>
        Math.abs(other.y - point.y) < lineHeight &&
        point.x < other.x + 8 + other.name.length * letterWidth &&
        other.x < end,
    )
    if (!touches) kept.push(point)
  }
  return kept
}

/** A place on the earth, degrees north and east. */
export type Place = { readonly latitude: number; readonly longitude: number }

/** Mean radius. Source: IUGG. */
export const earthRadiusMetres = 6_371_008.8

/** Names a place; two places of one name are the same. */
export const placeKey = ({ latitude, longitude }: Place): string => `${latitude},${longitude}`

const hundredth = (degrees: number) => Math.round(degrees * 100) / 100

/** A place to a hundredth of a degree, about a kilometre: what others are told of where somebody lives. Source: professionals 5.1. */
export const roughPlace = ({ latitude, longitude }: Place): Place => ({
  latitude: hundredth(latitude),
  longitude: hundredth(longitude),
})

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Great-circle distance, metres: 2 r asin √(sin²(Δφ/2) + cos φ₁ cos φ₂ sin²(Δλ/2)). */
export function distanceMetres(from: Place, to: Place): number {
  const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2
  const share =
    half(from.latitude, to.latitude) +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * half(from.longitude, to.longitude)
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(share)))
}

/** Degrees from one longitude to another the short way round, −180 included, 180 excluded; east is positive. */
export const eastward = (from: number, to: number) => ((((to - from + 180) % 360) + 360) % 360) - 180

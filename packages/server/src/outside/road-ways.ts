import { distanceMetres, type Place } from '@unspasm/scheduling/place'
import type { TravelMode } from '@unspasm/scheduling/travel-time'

/** Modes that a road router knows. Nobody's timetable is asked. */
export type RoutedMode = Exclude<TravelMode, 'public-transport'>

/** Whole minutes, rounded up. `no-way`: no road leads there; `off-map`: one of the two places is not on the map. */
export type WayMinutes = number | 'no-way' | 'off-map'

/** Row = from, column = to. */
export type Ways = readonly (readonly WayMinutes[])[]

/**
 * Asks how long the ways from some places to others take.
 *
 * @param signal says when nobody waits for the answer any more.
 * @throws when there is no answer, or one that cannot be read.
 */
export type AskWays = (
  from: readonly Place[],
  to: readonly Place[],
  mode: RoutedMode,
  signal: AbortSignal,
) => Promise<Ways>

/** Places as they were told, and where a road router put each on a road; left out: it did not say. */
export type PlacesOnRoads = {
  readonly told: readonly Place[]
  readonly onRoad?: readonly Place[] | undefined
}

/**
 * How far the road may be on which a place is put. A road router takes the nearest that it knows, however far, and leaves
 * out the way to it: beyond the edge of its map, or across water, every way would look too short. Decided: places are
 * told to a kilometre.
 */
export const farthestRoadMetres = 2000

/**
 * Minutes from the seconds of a road router.
 *
 * @param seconds row = from; `null`: no way.
 * @throws when there are not as many as places.
 */
export function waysOf(seconds: readonly (readonly (number | null)[])[], from: PlacesOnRoads, to: PlacesOnRoads): Ways {
  const fits = seconds.length === from.told.length && seconds.every((row) => row.length === to.told.length)
  if (!fits) throw new Error(`expected a table of ${from.told.length} × ${to.told.length}`)
  const [isFromOff, isToOff] = [from, to].map(areOffMap)
  return seconds.map((row, start) =>
    row.map((time, end) => {
      if (isFromOff![start] || isToOff![end]) return 'off-map'
      return time === null ? 'no-way' : Math.ceil(time / 60)
    }),
  )
}

function areOffMap({ told, onRoad }: PlacesOnRoads): readonly boolean[] {
  if (onRoad === undefined) return told.map(() => false)
  if (onRoad.length !== told.length) throw new Error(`expected ${told.length} places, got ${onRoad.length}`)
  return told.map((place, index) => distanceMetres(place, onRoad[index]!) > farthestRoadMetres)
}

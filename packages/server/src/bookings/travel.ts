import { daysAfter, type LocalDate } from '@unspasm/scheduling/local-time'
import type { Rota } from '@unspasm/scheduling/offers'
import { placeKey, type Place } from '@unspasm/scheduling/place'
import { peakSpans, straightLineMinutes, type TravelMinutes } from '@unspasm/scheduling/travel-time'
import type { RoadRouter, RoutedMode } from '../outside/road-router.ts'

/** Travel times over some days, asking nobody. */
export const plainTravel = (zone: string, from: LocalDate, to: LocalDate): TravelMinutes =>
  straightLineMinutes(peakSpans(zone, daysAfter(from, -1), daysAfter(to, 1)))

/** Travel times, and where they come from. */
export type Travel = {
  readonly minutes: TravelMinutes
  readonly kind: 'straight-line' | 'router' | 'router-failed'
}

type Search = {
  readonly zone: string
  readonly from: LocalDate
  readonly to: LocalDate
  /** `null`: by phone; nobody travels. */
  readonly here: Place | null
  readonly workers: readonly Pick<Rota, 'homeBase' | 'travelMode' | 'visits'>[]
}

/**
 * Travel times for a search: those to the place and away from it by the road router, if there is one and it answers in
 * time, else all of them by the straight line. What a day takes without the visit, and ways by public transport, always
 * go by the straight line; the first only orders offers.
 */
export async function travelFor(router: RoadRouter | undefined, search: Search): Promise<Travel> {
  const { zone, from, to, here, workers } = search
  const plain = plainTravel(zone, from, to)
  if (router === undefined || here === null) return { minutes: plain, kind: 'straight-line' }
  const stopsOf = new Map<RoutedMode, Map<string, Place>>()
  for (const { homeBase, travelMode, visits } of workers) {
    if (travelMode === 'public-transport') continue
    const stops = stopsOf.get(travelMode) ?? new Map<string, Place>()
    stopsOf.set(travelMode, stops)
    stops.set(placeKey(homeBase), homeBase)
    for (let index = 0; index < visits.count; index++) {
      const { place } = visits.visit(index)
      if (place !== null) stops.set(placeKey(place), place)
    }
  }
  const known = new Map<string, number>()
  for (const [mode, stops] of stopsOf) {
    const places = [...stops.values()]
    const times = await router(here, places, mode)
    if (times === null) return { minutes: plain, kind: 'router-failed' }
    for (const [index, stop] of places.entries()) {
      known.set(`${mode} ${placeKey(stop)} ${placeKey(here)}`, times.toHere[index] ?? unreachable)
      known.set(`${mode} ${placeKey(here)} ${placeKey(stop)}`, times.fromHere[index] ?? unreachable)
    }
  }
  return {
    minutes: (start, end, mode, at) => {
      const line = plain(start, end, mode, at)
      const road = known.get(`${mode} ${placeKey(start)} ${placeKey(end)}`)
      // NOTE: two places within the kilometre to which they are told look like one.
      return road === undefined || road === 0 ? line : road
    },
    kind: 'router',
  }
}

/** Minutes for a way that does not exist: longer than any day. */
const unreachable = 100_000

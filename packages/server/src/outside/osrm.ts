import type { Place } from '@unspasm/scheduling/place'
import { z } from 'zod'
import { waysOf, type AskWays, type RoutedMode } from './road-ways.ts'

const profiles: Readonly<Record<RoutedMode, string>> = { car: 'driving', bicycle: 'cycling', foot: 'walking' }

const waypoints = z.array(z.object({ location: z.tuple([z.number(), z.number()]) }))
const answerShape = z.object({
  durations: z.array(z.array(z.number().nonnegative().nullable())),
  sources: waypoints,
  destinations: waypoints,
})

/** `2;3;4` for `(2, 3)`. */
const numbers = (first: number, count: number) => Array.from({ length: count }, (_, n) => first + n).join(';')

const placesOf = (points: z.infer<typeof waypoints>): Place[] =>
  points.map(({ location: [longitude, latitude] }) => ({ latitude, longitude }))

/**
 * Asks a server by the `table` service of OSRM.
 *
 * Source: OSRM HTTP API, version 1, "Table service". Seconds; null: no way.
 */
export function askOsrm(url: string): AskWays {
  const base = url.replace(/\/$/, '')
  return async (from, to, mode, signal) => {
    const places = [...from, ...to].map(({ latitude, longitude }) => `${longitude},${latitude}`).join(';')
    const query = `sources=${numbers(0, from.length)}&destinations=${numbers(from.length, to.length)}`
    const answer = await fetch(`${base}/table/v1/${profiles[mode]}/${places}?${query}`, { signal, redirect: 'error' })
    const { durations, sources, destinations } = answerShape.parse(await answer.json())
    return waysOf(durations, { told: from, onRoad: placesOf(sources) }, { told: to, onRoad: placesOf(destinations) })
  }
}

import { placeKey, roughPlace, type Place } from '@unspasm/scheduling/place'
import { setTimeout as pause } from 'node:timers/promises'
import type { AskWays, RoutedMode, WayMinutes } from './road-ways.ts'

/** In the order of the stops. */
export type TimesAround = {
  readonly toHere: readonly WayMinutes[]
  readonly fromHere: readonly WayMinutes[]
}

/** Who knows how long ways take. `null`: it could not say in time. Never throws. */
export type RoadRouter = (here: Place, stops: readonly Place[], mode: RoutedMode) => Promise<TimesAround | null>

/** How long a search waits, all its questions together. */
const longestWaitMs = 2000

/** How long an answer may take for which nobody waits any more: it is still learned from. */
const longestAnswerMs = 10_000

/** Most places in one question: what an OSRM server takes unless it is told otherwise. */
const mostPlaces = 100

/** Ways that are remembered: so a start that was offered is looked at again with the same times. */
const mostRemembered = 50_000

/**
 * Asks about each way once. What was said is remembered as long as the server runs: times without traffic do not change
 * before the map does. What comes too late for one search is there for the next.
 *
 * It tells places to a hundredth of a degree, and nothing else of anybody.
 */
export function openRoadRouter(ask: AskWays, patienceMs = longestWaitMs): RoadRouter {
  const remembered = new Map<string, Promise<WayMinutes>>()
  const remember = (name: string, way: Promise<WayMinutes>) => {
    remembered.set(name, way)
    way.catch(() => remembered.get(name) === way && remembered.delete(name))
  }

  return async (exactHere, exactStops, mode) => {
    const here = roughPlace(exactHere)
    const stops = exactStops.map(roughPlace)
    const nameOf = (from: Place, to: Place) => `${mode} ${placeKey(from)} ${placeKey(to)}`
    if (remembered.size + 2 * stops.length > mostRemembered) remembered.clear()
    const unknown = new Map(
      stops
        .filter((stop) => !remembered.has(nameOf(stop, here)) || !remembered.has(nameOf(here, stop)))
        .map((stop) => [placeKey(stop), stop]),
    )
    const asked = [...unknown.values()]
    const signal = AbortSignal.timeout(longestAnswerMs)
    let before: Promise<unknown> = Promise.resolve()
    for (let at = 0; at < asked.length; at += mostPlaces - 1) {
      const part = asked.slice(at, at + mostPlaces - 1)
      const answers = before.then(() => Promise.all([ask(part, [here], mode, signal), ask([here], part, mode, signal)]))
      for (const [index, stop] of part.entries()) {
        remember(
          nameOf(stop, here),
          answers.then(([toHere]) => toHere[index]![0]!),
        )
        remember(
          nameOf(here, stop),
          answers.then(([, fromHere]) => fromHere[0]![index]!),
        )
      }
      before = answers
    }
    const toHere = Promise.all(stops.map((stop) => remembered.get(nameOf(stop, here))!))
    const fromHere = Promise.all(stops.map((stop) => remembered.get(nameOf(here, stop))!))
    const times = await inTime(Promise.all([toHere, fromHere]), patienceMs)
    return times && { toHere: times[0], fromHere: times[1] }
  }
}

/** What a promise gives; `null` when it takes longer or fails. */
async function inTime<T>(promise: Promise<T>, limitMs: number): Promise<T | null> {
  const over = new AbortController()
  try {
    return await Promise.race([promise, pause(limitMs, null, over)])
  } catch {
    return null
  } finally {
    over.abort()
  }
}

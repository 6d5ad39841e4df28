import { placeKey, roughPlace, type Place } from '@unspasm/scheduling/place'
import type { TravelMode } from '@unspasm/scheduling/travel-time'
import { z } from 'zod'
import type { RoadRouterKind } from '../config.ts'

/** Modes that a road router knows. Nobody's timetable is asked. */
export type RoutedMode = Exclude<TravelMode, 'public-transport'>

/** Whole minutes, rounded up, in the order of the stops; `null`: there is no way. */
export type TimesAround = {
  readonly toHere: readonly (number | null)[]
  readonly fromHere: readonly (number | null)[]
}

/** Who knows how long ways take. `null`: it could not say in time. Never throws. */
export type RoadRouter = (here: Place, stops: readonly Place[], mode: RoutedMode) => Promise<TimesAround | null>

type Options = {
  readonly url: string
  readonly kind: RoadRouterKind
  readonly patienceMs?: number
}

/** How long offers wait for it, all questions of one search together. */
const longestWaitMs = 2000

/** Most places in one question: what an OSRM server takes unless it is told otherwise. */
const mostPlaces = 100

/** Ways that are remembered: so a start that was offered is looked at again with the same times. */
const mostRemembered = 50_000

type Table = readonly (readonly (number | null)[])[]

/**
 * Asks a road router of one of two protocols: OSRM's `table` or Valhalla's `sources_to_targets`. What it said is
 * remembered as long as the server runs: times without traffic do not change before the map does.
 */
export function openRoadRouter({ url, kind, patienceMs = longestWaitMs }: Options): RoadRouter {
  const remembered = new Map<string, number | null>()
  const ask = { osrm: askOsrm, valhalla: askValhalla }[kind]
  const base = url.replace(/\/$/, '')

  return async (exactHere, exactStops, mode) => {
    const here = roughPlace(exactHere)
    const stops = exactStops.map(roughPlace)
    const nameOf = (from: Place, to: Place) => `${mode} ${placeKey(from)} ${placeKey(to)}`
    const unknown = new Map(
      stops
        .filter((stop) => !remembered.has(nameOf(stop, here)) || !remembered.has(nameOf(here, stop)))
        .map((stop) => [placeKey(stop), stop]),
    )
    const asked = [...unknown.values()]
    if (remembered.size + 2 * asked.length > mostRemembered) remembered.clear()
    const signal = AbortSignal.timeout(patienceMs)
    try {
      for (let at = 0; at < asked.length; at += mostPlaces - 1) {
        const part = asked.slice(at, at + mostPlaces - 1)
        const [toHere, fromHere] = await Promise.all([
          ask(base, part, [here], mode, signal),
          ask(base, [here], part, mode, signal),
        ])
        for (const [index, stop] of part.entries()) {
          remembered.set(nameOf(stop, here), minutesOf(toHere[index]![0]!))
          remembered.set(nameOf(here, stop), minutesOf(fromHere[0]![index]!))
        }
      }
    } catch {
      return null
    }
    return {
      toHere: stops.map((stop) => remembered.get(nameOf(stop, here)) ?? null),
      fromHere: stops.map((stop) => remembered.get(nameOf(here, stop)) ?? null),
    }
  }
}

const osrmProfiles: Readonly<Record<RoutedMode, string>> = { car: 'driving', bicycle: 'cycling', foot: 'walking' }
const osrmAnswer = z.object({ durations: z.array(z.array(z.number().nonnegative().nullable())) })

/** `2;3;4` for `(2, 3)`. */
const numbers = (first: number, count: number) => Array.from({ length: count }, (_, n) => first + n).join(';')

/** Source: OSRM HTTP API, version 1, "Table service". Seconds; null: no way. */
async function askOsrm(
  base: string,
  from: readonly Place[],
  to: readonly Place[],
  mode: RoutedMode,
  signal: AbortSignal,
): Promise<Table> {
  const places = [...from, ...to].map(({ latitude, longitude }) => `${longitude},${latitude}`).join(';')
  const query = `sources=${numbers(0, from.length)}&destinations=${numbers(from.length, to.length)}`
  const answer = await fetch(`${base}/table/v1/${osrmProfiles[mode]}/${places}?${query}`, { signal, redirect: 'error' })
  return shaped(osrmAnswer.parse(await answer.json()).durations, from, to)
}

const valhallaCosting: Readonly<Record<RoutedMode, string>> = { car: 'auto', bicycle: 'bicycle', foot: 'pedestrian' }
const valhallaAnswer = z.object({
  sources_to_targets: z.array(z.array(z.object({ time: z.number().nonnegative().nullable() }))),
})

const pointsOf = (places: readonly Place[]) =>
  places.map(({ latitude, longitude }) => ({ lat: latitude, lon: longitude }))

/** Source: Valhalla, "Time-Distance Matrix service". Seconds; null: no way. */
async function askValhalla(
  base: string,
  from: readonly Place[],
  to: readonly Place[],
  mode: RoutedMode,
  signal: AbortSignal,
): Promise<Table> {
  const answer = await fetch(`${base}/sources_to_targets`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ sources: pointsOf(from), targets: pointsOf(to), costing: valhallaCosting[mode] }),
    signal,
    redirect: 'error',
  })
  const rows = valhallaAnswer.parse(await answer.json()).sources_to_targets
  return shaped(
    rows.map((row) => row.map(({ time }) => time)),
    from,
    to,
  )
}

/** @throws when a table is not as large as what was asked for. */
function shaped(table: Table, from: readonly Place[], to: readonly Place[]): Table {
  const fits = table.length === from.length && table.every((row) => row.length === to.length)
  if (!fits) throw new Error(`expected a table of ${from.length} × ${to.length}`)
  return table
}

const minutesOf = (seconds: number | null) => (seconds === null ? null : Math.ceil(seconds / 60))

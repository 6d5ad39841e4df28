import type { Place } from '@unspasm/scheduling/place'
import { z } from 'zod'
import { farthestRoadMetres, waysOf, type AskWays, type RoutedMode, type Ways } from './road-ways.ts'

/** What Valhalla is asked for. */
export type ValhallaAction = 'sources_to_targets' | 'locate'

/** Its answer, or why it refuses, in its words. */
export type ValhallaSays =
  { readonly ok: true; readonly answer: unknown } | { readonly ok: false; readonly reason: string }

/**
 * Takes a question to Valhalla, wherever it runs.
 *
 * @throws when nothing comes back.
 */
export type SendToValhalla = (action: ValhallaAction, question: string, signal: AbortSignal) => Promise<ValhallaSays>

const costing: Readonly<Record<RoutedMode, string>> = { car: 'auto', bicycle: 'bicycle', foot: 'pedestrian' }

const pointsOf = (places: readonly Place[]) =>
  places.map(({ latitude, longitude }) => ({ lat: latitude, lon: longitude, search_cutoff: farthestRoadMetres }))

const matrix = z.object({
  sources_to_targets: z.array(z.array(z.object({ time: z.number().nonnegative().nullable() }))),
})
const located = z.array(z.object({ edges: z.array(z.unknown()).nullable() }))

/** Refusals of a whole question. Source: Valhalla, "API reference", internal error codes 171 and 442. */
const someHaveNoRoad = 'No suitable edges near location'
const nothingIsReached = 'No path could be found for input'

/**
 * Asks Valhalla by `sources_to_targets`. One place without a road makes it refuse the whole question; it is then asked
 * which places have one, and about the ways between those.
 *
 * Source: Valhalla, "Time-Distance Matrix service" and "Locate service". Seconds; null: no way.
 */
export function askByValhalla(send: SendToValhalla): AskWays {
  return ask

  async function ask(...[from, to, mode, signal]: Parameters<AskWays>): Promise<Ways> {
    const question = { sources: pointsOf(from), targets: pointsOf(to), costing: costing[mode] }
    const said = await send('sources_to_targets', JSON.stringify(question), signal)
    if (said.ok) {
      const rows = matrix.parse(said.answer).sources_to_targets
      return waysOf(
        rows.map((row) => row.map(({ time }) => time)),
        { told: from },
        { told: to },
      )
    }
    if (said.reason.includes(nothingIsReached)) return from.map(() => to.map(() => 'no-way'))
    if (!said.reason.includes(someHaveNoRoad)) throw new Error(said.reason)

    const isOnMap = await whichHaveRoads([...from, ...to], mode, signal)
    const rows = [...from.keys()].filter((start) => isOnMap[start])
    const columns = [...to.keys()].filter((end) => isOnMap[from.length + end])
    if (rows.length + columns.length === from.length + to.length) throw new Error(said.reason)
    const known =
      rows.length > 0 && columns.length > 0
        ? await ask(
            rows.map((start) => from[start]!),
            columns.map((end) => to[end]!),
            mode,
            signal,
          )
        : []
    return from.map((_, start) => to.map((_, end) => known[rows.indexOf(start)]?.[columns.indexOf(end)] ?? 'off-map'))
  }

  async function whichHaveRoads(
    places: readonly Place[],
    mode: RoutedMode,
    signal: AbortSignal,
  ): Promise<readonly boolean[]> {
    const question = { locations: pointsOf(places), costing: costing[mode] }
    const said = await send('locate', JSON.stringify(question), signal)
    if (!said.ok) throw new Error(said.reason)
    return located.parse(said.answer).map(({ edges }) => edges !== null && edges.length > 0)
  }
}

const refusal = z.object({ error: z.string() })

/** Asks a server of Valhalla. */
export function askValhalla(url: string): AskWays {
  const base = url.replace(/\/$/, '')
  return askByValhalla(async (action, question, signal) => {
    const answer = await fetch(`${base}/${action}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: question,
      signal,
      redirect: 'error',
    })
    const said: unknown = await answer.json()
    return answer.ok ? { ok: true, answer: said } : { ok: false, reason: refusal.parse(said).error }
  })
}

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What was asked of it: each place as it came. */
export type FakeRoadRouter = {
  readonly url: string
  readonly asked: readonly string[]
  /** What it does from now on. */
  readonly be: (mood: Mood) => void
  readonly close: () => Promise<void>
}

/** `late`: it answers when it is told to be something else. */
type Mood = 'well' | 'silent' | 'late' | 'broken' | 'no-way'
const lastRoad = 70
const isOffMap = ({ lat }: Point) => lat > lastRoad
const waypointOf = ({ lat, lon }: Point) => ({ location: [lon, Math.min(lat, lastRoad)] })

type Point = { readonly lat: number; readonly lon: number }

/**
 * Speaks OSRM's `table` and Valhalla's `sources_to_targets`: ten minutes for each hundredth of a degree of latitude, and
 * one more towards the north. Its map ends at 70° north: what lies beyond is put on the last road by OSRM, and makes
 * Valhalla refuse the question.
 */
export async function aRoadRouterServer(): Promise<FakeRoadRouter> {
  const asked: string[] = []
  let mood: Mood = 'well'
  const waiting: (() => void)[] = []
  const seconds = (from: Point, to: Point) => {
    if (mood === 'no-way') return null
    const steps = Math.round((to.lat - from.lat) * 100)
    return Math.abs(steps) * 600 + (steps > 0 ? 60 : 0)
  }
  const table = (from: readonly Point[], to: readonly Point[]) => from.map((a) => to.map((b) => seconds(a, b)))
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += String(part)
    const url = new URL(request.url!, 'http://localhost')
    if (mood === 'silent') return
    if (mood === 'late') await new Promise<void>((over) => waiting.push(over))
    if (mood === 'broken') return void response.writeHead(500).end('{}')
    const refuse = (error: string) => void response.writeHead(400).end(JSON.stringify({ error_code: 0, error }))
    if (url.pathname === '/locate') {
      const { locations } = JSON.parse(body) as { readonly locations: readonly Point[] }
      const answer = locations.map((point) => ({ edges: isOffMap(point) ? null : [{ way_id: 1 }] }))
      return void response.end(JSON.stringify(answer))
    }
    if (url.pathname === '/sources_to_targets') {
      const { sources, targets, costing } = JSON.parse(body) as Record<'sources' | 'targets', Point[]> & {
        readonly costing: string
      }
      asked.push(`${costing} ${body}`)
      if ([...sources, ...targets].some(isOffMap)) return refuse('No suitable edges near location')
      if (mood === 'no-way') return refuse('No path could be found for input')
      const rows = table(sources, targets).map((row) => row.map((time) => ({ time, distance: 1 })))
      return void response.end(JSON.stringify({ sources_to_targets: rows, units: 'kilometers' }))
    }
    const [, profile = '', places = ''] = /^\/table\/v1\/(\w+)\/(.*)$/.exec(decodeURIComponent(url.pathname)) ?? []
    asked.push(`${profile} ${places}`)
    const points = places.split(';').map((place) => {
      const [lon, lat] = place.split(',').map(Number)
      return { lat: lat!, lon: lon! }
    })
    const chosen = (name: string) =>
      url.searchParams
        .get(name)!
        .split(';')
        .map((index) => points[Number(index)]!)
    if (points.length > 100) return void response.writeHead(400).end('{"code":"TooBig"}')
    const [sources, destinations] = [chosen('sources'), chosen('destinations')]
    response.end(
      JSON.stringify({
        code: 'Ok',
        durations: table(sources, destinations),
        sources: sources.map(waypointOf),
        destinations: destinations.map(waypointOf),
      }),
    )
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    be: (next) => {
      mood = next
      for (const over of waiting.splice(0)) over()
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

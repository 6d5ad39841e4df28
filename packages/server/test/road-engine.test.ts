import { distanceMetres, type Place } from '@unspasm/scheduling/place'
import { straightLineMinutes } from '@unspasm/scheduling/travel-time'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askOsrm } from '../src/outside/osrm.ts'
import { startRoadEngine } from '../src/outside/road-engine.ts'
import { openRoadRouter, type RoadRouter } from '../src/outside/road-router.ts'
import type { AskWays, RoutedMode, WayMinutes } from '../src/outside/road-ways.ts'
import { askValhalla } from '../src/outside/valhalla.ts'
import { startBuiltServer } from './built-server.ts'
import { aRoadEngineServer } from './road-engine-server.ts'
import { townWithARiver } from './road-map.ts'
import { buildTiles } from './road-tiles.ts'

const script = pathToFileURL(resolve(import.meta.dirname, '../dist/road-engine-process.js'))

const here = { latitude: 51.45, longitude: -2.66 }
const acrossTheRiver = { latitude: 51.46, longitude: -2.66 }
const downTheRoad = { latitude: 51.45, longitude: -2.61 }
const island = { latitude: 51.44, longitude: -2.52 }
const otherEndOfIsland = { latitude: 51.45, longitude: -2.52 }
const outAtSea = { latitude: 51.44, longitude: -3.1 }
const farAway = { latitude: 52.5, longitude: -1.5 }

/** Over the bridge: along the south bank, across, and back along the north bank. */
const overTheBridgeMetres =
  distanceMetres(here, { ...here, longitude: -2.59 }) +
  distanceMetres(here, acrossTheRiver) +
  distanceMetres(acrossTheRiver, { ...acrossTheRiver, longitude: -2.59 })

/** Slowest and fastest pace that somebody would believe of each in a town, kilometres an hour. */
const paces: readonly (readonly [RoutedMode, number, number])[] = [
  ['car', 20, 60],
  ['bicycle', 12, 25],
  ['foot', 4, 6],
]

/** What comes out when somebody goes over the bridge at no less and no more than these, kilometres an hour. */
function expectOverTheBridge(all: readonly WayMinutes[], slowest: number, fastest: number) {
  for (const minutes of all) {
    expect(minutes).toBeGreaterThan((overTheBridgeMetres / 1000 / fastest) * 60)
    expect(minutes).toBeLessThan((overTheBridgeMetres / 1000 / slowest) * 60 + 1)
  }
}

const tiles = buildTiles(townWithARiver())
if (tiles === null) {
  process.stderr.write(
    '\nSKIPPED: the tests of the road engine, which is not there. Run: node scripts/road-engine.mjs --install\n\n',
  )
}
const stops: (() => Promise<void> | void)[] = []
afterAll(async () => {
  for (const stop of stops) await stop()
  tiles?.remove()
})

/** Address of the engine behind HTTP. */
async function anEngineServer(folder: string): Promise<string> {
  const { url, close } = await aRoadEngineServer(script, folder)
  stops.push(close)
  return url
}

const waysToAsk: readonly (readonly [string, (folder: string) => Promise<AskWays>])[] = [
  [
    'in a process of the server',
    async (map) => {
      const engine = await startRoadEngine({ script, map, report: () => {} })
      if (!engine.ok) throw new Error(engine.fault)
      stops.push(engine.stop)
      return engine.ask
    },
  ],
  ['over HTTP', async (folder) => askValhalla(await anEngineServer(folder))],
]

describe.skipIf(tiles === null).each(waysToAsk)('the road engine, asked %s', (_, connect) => {
  let router: RoadRouter
  beforeAll(async () => {
    // NOTE: patience for a machine that does much else; how long a search waits is tested beside the router.
    router = openRoadRouter(await connect(tiles!.folder), 60_000)
  })

  it.each(paces)('goes by %s over the one bridge, at a pace that can be believed', async (mode, slowest, fastest) => {
    const times = await router(here, [acrossTheRiver], mode)

    expectOverTheBridge([times!.toHere[0]!, times!.fromHere[0]!], slowest, fastest)
  })

  it('takes much longer to the other bank than the straight line says', async () => {
    const times = await router(here, [acrossTheRiver], 'car')

    expect(times!.toHere[0]).toBeGreaterThan(2 * straightLineMinutes([])(acrossTheRiver, here, 'car', 0))
  })

  it.each(paces)('knows of no way by %s to an island without a bridge', async (mode) => {
    expect(await router(here, [island], mode)).toEqual({ toHere: ['no-way'], fromHere: ['no-way'] })
    const among = await router(here, [otherEndOfIsland, downTheRoad], mode)
    expect(among).toEqual({ toHere: ['no-way', expect.any(Number)], fromHere: ['no-way', expect.any(Number)] })
  })

  it('says which places are beyond its map, near its edge and far, and answers for the others', async () => {
    const times = await router(here, [outAtSea, downTheRoad, farAway], 'car')

    expect(times!.toHere).toEqual(['off-map', expect.any(Number), 'off-map'])
    expect(times!.fromHere).toEqual(['off-map', expect.any(Number), 'off-map'])
  })

  it('answers for more places than one question holds, in their order', async () => {
    const many: Place[] = Array.from({ length: 120 }, (_, n) => ({
      latitude: 51.43 + (n % 3) / 100,
      longitude: -2.69 + Math.floor(n / 3) / 100,
    }))
    const { toHere } = (await router(here, many, 'car'))!
    const [west, home, east] = [many[2], here, downTheRoad].map(
      (place) =>
        toHere[many.findIndex(({ latitude, longitude }) => distanceMetres({ latitude, longitude }, place!) < 10)],
    )

    expect(toHere).toHaveLength(120)
    expect(home).toBe(0)
    expect(west).toBeGreaterThan(0)
    expect(east).toBeGreaterThan(Number(west))
  })
})

describe.skipIf(tiles === null)('a built server with the map of its practice', () => {
  it('starts, and stops with the engine that it has started', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'unspasm-'))
    stops.push(() => rmSync(dataDir, { recursive: true, force: true }))
    const server = await startBuiltServer({ DATA_DIR: dataDir, ROAD_MAP: tiles!.folder })

    expect(await server.stop()).toBe(0)
    expect(server.complaints()).toBe('')
  })
})

describe.skipIf(tiles === null)('an answer of the road engine in the form of OSRM', () => {
  it('is read: seconds, places that were put on far roads, and the order', async () => {
    const router = openRoadRouter(askOsrm(await anEngineServer(tiles!.folder)), 60_000)
    const { toHere, fromHere } = (await router(here, [outAtSea, acrossTheRiver, here], 'car'))!

    expect(toHere).toEqual(['off-map', expect.any(Number), 0])
    expectOverTheBridge([toHere[1]!, fromHere[1]!], 20, 60)
  })
})

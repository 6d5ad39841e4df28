import { lineOf } from '@unspasm/scheduling/visit-line'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aRoadRouterServer, type FakeRoadRouter } from '../../test/road-router-server.ts'
import { travelFor } from '../bookings/travel.ts'
import { askOsrm } from './osrm.ts'
import { openRoadRouter } from './road-router.ts'
import { askValhalla } from './valhalla.ts'

const here = { latitude: 51.45449, longitude: -2.58791 }
const north = { latitude: 51.47449, longitude: -2.58791 }
const beyond = { latitude: 71, longitude: -2.58791 }

let server: FakeRoadRouter
beforeEach(async () => {
  server = await aRoadRouterServer()
})
afterEach(() => server.close())

describe.each([
  ['osrm', askOsrm],
  ['valhalla', askValhalla],
])('a road router that speaks %s', (kind, ask) => {
  it('tells minutes to a place and away from it, in the order of the stops', async () => {
    const router = openRoadRouter(ask(`${server.url}/`))

    expect(await router(here, [north, here], 'car')).toEqual({ toHere: [20, 0], fromHere: [21, 0] })
  })

  it('is told places to a hundredth of a degree only, and nothing else of anybody', async () => {
    await openRoadRouter(ask(server.url))(here, [north], 'bicycle')

    expect(server.asked.join(' ')).toMatch(/51\.45/)
    expect(server.asked.join(' ')).not.toMatch(/\d\.\d{3}/)
    expect(server.asked.join(' ')).toMatch(kind === 'osrm' ? /^cycling/ : /^bicycle/)
  })

  it('is asked once for a way, and for many stops in parts', async () => {
    const router = openRoadRouter(ask(server.url))
    const many = Array.from({ length: 250 }, (_, n) => ({ latitude: 51 + n / 100, longitude: -2.5 }))
    const first = await router(here, many, 'car')
    const questions = server.asked.length

    expect(first!.toHere).toHaveLength(250)
    expect(first!.toHere[0]).toBe(451)
    expect(await router(here, many, 'car')).toEqual(first)
    expect(questions).toBe(6)
    expect(server.asked).toHaveLength(questions)
  })

  it('that hangs, breaks or is gone says nothing', async () => {
    const router = openRoadRouter(ask(server.url), 200)
    server.be('silent')
    expect(await router(here, [north], 'car')).toBe(null)
    server.be('broken')
    expect(await router(here, [north], 'car')).toBe(null)
    expect(await openRoadRouter(ask('http://127.0.0.1:1'))(here, [north], 'car')).toBe(null)
  })

  it('that is late for one search is learned from for the next', async () => {
    const router = openRoadRouter(ask(server.url), 200)
    server.be('late')
    expect(await router(here, [north], 'car')).toBe(null)
    server.be('well')

    await expect.poll(() => router(here, [north], 'car'), { timeout: 20_000 }).toEqual({ toHere: [20], fromHere: [21] })
    expect(server.asked).toHaveLength(2)
  })

  it('is asked once by searches at the same time', async () => {
    const router = openRoadRouter(ask(server.url))
    const [one, other] = await Promise.all([router(here, [north], 'car'), router(here, [north], 'car')])

    expect(one).toEqual(other)
    expect(server.asked).toHaveLength(2)
  })

  it('says which places its map does not hold, instead of the way to the edge of it', async () => {
    const router = openRoadRouter(ask(server.url))

    expect(await router(here, [north, beyond], 'car')).toEqual({ toHere: [20, 'off-map'], fromHere: [21, 'off-map'] })
  })
})

describe('a road router that knows too many ways', () => {
  it('forgets them and asks again, so that no way of a search is missing', async () => {
    const everywhere = (rows: number) =>
      Array.from({ length: rows * 100 }, (_, n) => ({
        latitude: Math.floor(n / 100) / 100,
        longitude: (n % 100) / 100,
      }))
    const router = openRoadRouter(async (from, to) => from.map(() => to.map(() => 7)), 60_000)
    await router(here, everywhere(249), 'car')
    const times = await router(here, everywhere(251), 'car')

    expect(times!.toHere).toHaveLength(25_100)
    expect(new Set([...times!.toHere, ...times!.fromHere])).toEqual(new Set([7]))
  })
})

describe('travel times of a search', () => {
  const worker = { homeBase: north, travelMode: 'car', visits: lineOf([]) } as const
  const search = { zone: 'Europe/London', from: '2026-11-30', to: '2026-12-01', here, workers: [worker] }
  const at = Date.parse('2026-11-30T12:00Z')

  it('come from the road where somebody drives there and back, and from the straight line elsewhere', async () => {
    const { minutes, kind } = await travelFor(openRoadRouter(askOsrm(server.url)), search)

    expect(kind).toBe('router')
    expect(minutes(north, here, 'car', at)).toBe(20)
    expect(minutes(here, north, 'car', at)).toBe(21)
    expect(minutes(here, north, 'public-transport', at)).toBe(20)
    expect(minutes(here, { ...here, latitude: 51.4546 }, 'car', at)).toBe(5)
  })

  it('go by the straight line when nobody is asked, and say so when the router fails', async () => {
    const plain = await travelFor(undefined, search)
    server.be('broken')
    const failed = await travelFor(openRoadRouter(askOsrm(server.url)), search)

    expect([plain.kind, failed.kind]).toEqual(['straight-line', 'router-failed'])
    expect(failed.minutes(north, here, 'car', at)).toBe(plain.minutes(north, here, 'car', at))
  })

  it('go by the straight line for whoever lives where the map of the router has ended', async () => {
    const workers = [worker, { ...worker, homeBase: beyond }]
    const { minutes, kind } = await travelFor(openRoadRouter(askOsrm(server.url)), { ...search, workers })
    const plain = await travelFor(undefined, search)

    expect(kind).toBe('router')
    expect(minutes(north, here, 'car', at)).toBe(20)
    expect(minutes(beyond, here, 'car', at)).toBe(plain.minutes(beyond, here, 'car', at))
  })

  it('are endless where there is no way', async () => {
    server.be('no-way')
    const { minutes } = await travelFor(openRoadRouter(askValhalla(server.url)), search)

    expect(minutes(north, here, 'car', at)).toBeGreaterThan(1440)
  })
})

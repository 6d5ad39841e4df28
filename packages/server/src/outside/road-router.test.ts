import { lineOf } from '@unspasm/scheduling/visit-line'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aRoadRouterServer, type FakeRoadRouter } from '../../test/road-router-server.ts'
import { openRoadRouter } from './road-router.ts'
import { travelFor } from '../bookings/travel.ts'

const here = { latitude: 51.45449, longitude: -2.58791 }
const north = { latitude: 51.47449, longitude: -2.58791 }

let server: FakeRoadRouter
beforeEach(async () => {
  server = await aRoadRouterServer()
})
afterEach(() => server.close())

describe.each(['osrm', 'valhalla'] as const)('a road router that speaks %s', (kind) => {
  it('tells minutes to a place and away from it, in the order of the stops', async () => {
    const router = openRoadRouter({ url: `${server.url}/`, kind })

    expect(await router(here, [north, here], 'car')).toEqual({ toHere: [20, 0], fromHere: [21, 0] })
  })

  it('is told places to a hundredth of a degree only, and nothing else of anybody', async () => {
    await openRoadRouter({ url: server.url, kind })(here, [north], 'bicycle')

    expect(server.asked.join(' ')).toMatch(/51\.45/)
    expect(server.asked.join(' ')).not.toMatch(/\d\.\d{3}/)
    expect(server.asked.join(' ')).toMatch(kind === 'osrm' ? /^cycling/ : /^bicycle/)
  })

  it('is asked once for a way, and for many stops in parts', async () => {
    const router = openRoadRouter({ url: server.url, kind })
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
    const router = openRoadRouter({ url: server.url, kind, patienceMs: 200 })
    server.be('silent')
    expect(await router(here, [north], 'car')).toBe(null)
    server.be('broken')
    expect(await router(here, [north], 'car')).toBe(null)
    expect(await openRoadRouter({ url: 'http://127.0.0.1:1', kind })(here, [north], 'car')).toBe(null)
  })
})

describe('travel times of a search', () => {
  const worker = { homeBase: north, travelMode: 'car', visits: lineOf([]) } as const
  const search = { zone: 'Europe/London', from: '2026-11-30', to: '2026-12-01', here, workers: [worker] }
  const at = Date.parse('2026-11-30T12:00Z')

  it('come from the road where somebody drives there and back, and from the straight line elsewhere', async () => {
    const { minutes, kind } = await travelFor(openRoadRouter({ url: server.url, kind: 'osrm' }), search)

    expect(kind).toBe('router')
    expect(minutes(north, here, 'car', at)).toBe(20)
    expect(minutes(here, north, 'car', at)).toBe(21)
    expect(minutes(here, north, 'public-transport', at)).toBe(20)
    expect(minutes(here, { ...here, latitude: 51.4546 }, 'car', at)).toBe(5)
  })

  it('go by the straight line when nobody is asked, and say so when the router fails', async () => {
    const plain = await travelFor(undefined, search)
    server.be('broken')
    const failed = await travelFor(openRoadRouter({ url: server.url, kind: 'osrm' }), search)

    expect([plain.kind, failed.kind]).toEqual(['straight-line', 'router-failed'])
    expect(failed.minutes(north, here, 'car', at)).toBe(plain.minutes(north, here, 'car', at))
  })

  it('are endless where there is no way', async () => {
    server.be('no-way')
    const { minutes } = await travelFor(openRoadRouter({ url: server.url, kind: 'valhalla' }), search)

    expect(minutes(north, here, 'car', at)).toBeGreaterThan(1440)
  })
})

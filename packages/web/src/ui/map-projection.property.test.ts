import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapHeight, mapWidth, namesWithRoom, rulerMetres, toPlace, toPoint } from './map-projection.ts'

const view = fc.record({
  centre: fc.record({
    latitude: fc.double({ min: -75, max: 75, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
  metresAcross: fc.double({ min: 500, max: 600_000, noNaN: true }),
})
const point = fc.record({
  x: fc.double({ min: 0, max: mapWidth, noNaN: true }),
  y: fc.double({ min: 0, max: mapHeight, noNaN: true }),
})

describe('the plain map', () => {
  it('finds the point again from the place under it', () => {
    fc.assert(
      fc.property(view, point, (shown, at) => {
        const again = toPoint(shown, toPlace(shown, at))
        const metre = mapWidth / shown.metresAcross

        expect(Math.abs(again.x - at.x)).toBeLessThan(2 * metre + 0.01)
        expect(Math.abs(again.y - at.y)).toBeLessThan(2 * metre + 0.01)
      }),
    )
  })

  it('has north above and east on the right', () => {
    const shown = { centre: { latitude: 51.45, longitude: -2.59 }, metresAcross: 10_000 }

    expect(toPoint(shown, { latitude: 51.46, longitude: -2.59 }).y).toBeLessThan(mapHeight / 2)
    expect(toPoint(shown, { latitude: 51.45, longitude: -2.58 }).x).toBeGreaterThan(mapWidth / 2)
  })

  it('does not jump where the date changes', () => {
    const shown = { centre: { latitude: -17, longitude: 179.99 }, metresAcross: 10_000 }

    expect(toPoint(shown, { latitude: -17, longitude: -179.99 }).x).toBeCloseTo(mapWidth / 2 + 102, 0)
  })

  it('has a ruler between a tenth and a quarter of its width', () => {
    fc.assert(
      fc.property(fc.double({ min: 100, max: 1e6, noNaN: true }), (metres) => {
        expect(rulerMetres(metres) / metres).toBeLessThanOrEqual(0.25 + 1e-9)
        expect(rulerMetres(metres) / metres).toBeGreaterThanOrEqual(0.1 - 1e-9)
      }),
    )
  })

  it('writes no two names over each other', () => {
    const crowd = [
      { name: 'Clifton', x: 100, y: 100 },
      { name: 'Hotwells', x: 110, y: 105 },
      { name: 'Redland', x: 100, y: 130 },
      { name: 'Far away', x: 470, y: 130 },
    ]

    expect(namesWithRoom(crowd).map(({ name }) => name)).toEqual(['Clifton', 'Redland'])
  })
})

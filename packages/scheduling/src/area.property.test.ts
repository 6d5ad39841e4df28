import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaContains, findAreaRefusal } from './area.ts'
import { distanceMetres, type Place } from './place.ts'

const bristol: Place = { latitude: 51.45, longitude: -2.59 }
const polygon = (...corners: readonly (readonly [number, number])[]) =>
  ({ kind: 'polygon', corners: corners.map(([longitude, latitude]) => ({ latitude, longitude })) }) as const

/** Points around a centre in the order of their direction: such a line never crosses itself. */
const star = fc
  .tuple(
    fc.double({ min: -60, max: 60, noNaN: true }),
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.array(fc.double({ min: 0.1, max: 0.9, noNaN: true }), { minLength: 3, maxLength: 40 }),
  )
  .map(([latitude, longitude, radii]) => ({
    centre: { latitude, longitude },
    corners: radii.map((radius, index) => {
      const angle = (2 * Math.PI * index) / radii.length
      const east = longitude + radius * Math.cos(angle)
      return {
        latitude: latitude + radius * Math.sin(angle),
        longitude: ((east + 540) % 360) - 180,
      }
    }),
  }))

describe('a drawn area', () => {
  it('is taken when its corners lie around the home base in order, wherever on earth', () => {
    fc.assert(
      fc.property(star, ({ centre, corners }) => {
        expect(findAreaRefusal({ kind: 'polygon', corners }, centre)).toBeNull()
      }),
    )
  })

  it('is refused when two corners that are not neighbours change places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 30 }), fc.nat(), (count, seed) => {
        const corners = Array.from({ length: count }, (_, index) => ({
          latitude: bristol.latitude + 0.1 * Math.sin((2 * Math.PI * index) / count),
          longitude: bristol.longitude + 0.1 * Math.cos((2 * Math.PI * index) / count),
        }))
        const first = seed % count
        const second = (first + 1) % count
        const swapped = corners.map((corner, index) =>
          index === first ? corners[second]! : index === second ? corners[first]! : corner,
        )

        expect(findAreaRefusal({ kind: 'polygon', corners: swapped }, bristol)).toBe('area/crosses-itself')
      }),
    )
  })

  it.each([
    ['a bow tie', polygon([-2.6, 51.4], [-2.5, 51.5], [-2.5, 51.4], [-2.6, 51.5])],
    ['a corner on another side', polygon([-2.7, 51.4], [-2.5, 51.4], [-2.5, 51.6], [-2.6, 51.4], [-2.7, 51.6])],
    ['the same corner twice in a row', polygon([-2.7, 51.4], [-2.7, 51.4], [-2.5, 51.6], [-2.6, 51.7])],
    ['a way there and back', polygon([-2.7, 51.4], [-2.5, 51.4], [-2.6, 51.4])],
    [
      'the same corner twice',
      polygon([-2.7, 51.4], [-2.6, 51.5], [-2.5, 51.4], [-2.5, 51.6], [-2.6, 51.5], [-2.7, 51.6]),
    ],
  ])('is refused for %s', (_, area) => {
    expect(findAreaRefusal(area, bristol)).toBe('area/crosses-itself')
  })

  it('is taken when three corners lie on one straight line', () => {
    const area = polygon([-2.7, 51.4], [-2.6, 51.4], [-2.5, 51.4], [-2.6, 51.6])

    expect(findAreaRefusal(area, bristol)).toBeNull()
  })

  it('has at least three and at most a hundred corners', () => {
    const circleOf = (count: number) =>
      polygon(
        ...Array.from(
          { length: count },
          (_, index) =>
            [
              -2.6 + 0.1 * Math.cos((2 * Math.PI * index) / count),
              51.4 + 0.1 * Math.sin((2 * Math.PI * index) / count),
            ] as const,
        ),
      )

    expect(findAreaRefusal(circleOf(2), bristol)).toBe('area/too-few-corners')
    expect(findAreaRefusal(circleOf(3), bristol)).toBeNull()
    expect(findAreaRefusal(circleOf(100), bristol)).toBeNull()
    expect(findAreaRefusal(circleOf(101), bristol)).toBe('area/too-many-corners')
  })

  it('reaches no further than 300 km from the home base', () => {
    expect(findAreaRefusal({ kind: 'circle', radiusMetres: 300_000 }, bristol)).toBeNull()
    expect(findAreaRefusal({ kind: 'circle', radiusMetres: 300_001 }, bristol)).toBe('area/too-large')
    expect(findAreaRefusal(polygon([-2.6, 51.4], [-2.5, 54.3], [-2.4, 51.4]), bristol)).toBe('area/too-large')
  })
})

describe('whether somebody comes to a place', () => {
  it('is yes inside a circle and on its edge', () => {
    const place = { latitude: 51.5, longitude: -2.5 }
    const radiusMetres = distanceMetres(bristol, place)

    expect(areaContains({ kind: 'circle', radiusMetres }, bristol, place)).toBe(true)
    expect(areaContains({ kind: 'circle', radiusMetres: radiusMetres - 1 }, bristol, place)).toBe(false)
  })

  it('is yes at every corner of a drawn line, wherever on earth', () => {
    fc.assert(
      fc.property(star, ({ centre, corners }) => {
        const area = { kind: 'polygon', corners } as const

        for (const corner of corners) expect(areaContains(area, centre, corner)).toBe(true)
      }),
    )
  })

  it('is no beyond the furthest corner', () => {
    fc.assert(
      fc.property(star, fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }), ({ centre, corners }, angle) => {
        const east = centre.longitude + 1.5 * Math.cos(angle)
        const place = {
          latitude: centre.latitude + 1.5 * Math.sin(angle),
          longitude: ((((east + 180) % 360) + 360) % 360) - 180,
        }

        expect(areaContains({ kind: 'polygon', corners }, centre, place)).toBe(false)
      }),
    )
  })

  it('reads a dent as outside', () => {
    const area = polygon([-2.7, 51.4], [-2.5, 51.4], [-2.5, 51.6], [-2.6, 51.45], [-2.7, 51.6])

    expect(areaContains(area, bristol, { latitude: 51.55, longitude: -2.6 })).toBe(false)
    expect(areaContains(area, bristol, { latitude: 51.42, longitude: -2.6 })).toBe(true)
  })
})

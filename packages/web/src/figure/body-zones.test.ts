import { findings } from '@unspasm/guideline/findings'
import type { Finding } from '@unspasm/guideline/finding'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answersOf,
  everyZone,
  inForce,
  marked,
  partsOf,
  regionSides,
  sidesOf,
  toggled,
  viewBottom,
  viewHalf,
  viewTop,
  zoneRows,
  zonesOf,
  type BodyView,
} from './body-zones.ts'

const optionsOf = (id: string): readonly string[] =>
  (findings as readonly Finding[]).find((finding) => finding.id === id)?.options ?? []

const views: readonly BodyView[] = ['back', 'front']
const drawn = views.flatMap((view) => zoneRows[view].flatMap(({ zones }) => zones))
const someZones = fc.subarray([...everyZone]).map((zones) => new Set(zones))

/** Whose side each row of a view begins with, on the left of the screen. */
const firstSides = (view: BodyView) => new Set(zoneRows[view].map(({ zones }) => partsOf(zones[0] ?? '').side))

/** Width of a view on a page that is 320 px wide, and on a page in floor mode, as body-map.css sets them. */
const widths = { plain: 156, floor: 208 }

describe('the zones of the body map', () => {
  it('are there for every place and every side that can be answered', () => {
    expect(Object.keys(regionSides)).toEqual(optionsOf('pain-region'))
    expect(new Set([...drawn, 'widespread'])).toEqual(new Set(everyZone))
    expect(optionsOf('pain-side')).toEqual(expect.arrayContaining(['left', 'right', 'middle', 'both']))
  })

  it.each([
    [widths.plain, 48],
    [widths.floor, 64],
  ])('are large enough for a finger where a view is %s px wide: %s px', (width, target) => {
    const scale = width / (2 * viewHalf)
    const rows = views.flatMap((view) => zoneRows[view])

    expect(Math.min(...rows.map(({ top, bottom }) => (top - bottom) * scale))).toBeGreaterThanOrEqual(target)
    expect(Math.min(...rows.map(({ zones }) => width / zones.length))).toBeGreaterThanOrEqual(target)
  })

  it('show the side between ribs and hip from the front and from behind', () => {
    const seen = views.filter((view) => zoneRows[view].some(({ zones }) => zones.includes('flank/left')))

    expect(seen).toEqual(views)
  })

  it.each(views)('share a zone between rows only at the same place, seen from the %s', (view) => {
    const places = zoneRows[view].flatMap(({ zones }) => zones.map((zone, at) => `${zone} ${at}/${zones.length}`))

    expect(new Set(places.map((place) => place.split(' ')[0])).size).toBe(new Set(places).size)
  })

  it.each(views)('lie one below the other without gap or overlap, seen from the %s', (view) => {
    const rows = zoneRows[view]

    expect(rows.slice(1).map(({ top }) => top)).toEqual(rows.slice(0, -1).map(({ bottom }) => bottom))
    expect(rows[0]?.top).toBeLessThan(viewTop)
    expect(rows.at(-1)?.bottom).toBe(viewBottom)
  })

  it('have the left of the person on the left of the screen from behind, and on the right from the front', () => {
    expect(firstSides('back')).toEqual(new Set(['left']))
    expect(firstSides('front')).toEqual(new Set(['right']))
  })
})

describe('the answers of marked zones', () => {
  it.each([
    [['lower-back/left'], ['lower-back'], 'left'],
    [['chest/right'], ['chest'], 'right'],
    [['lower-back/middle'], ['lower-back'], 'middle'],
    [['buttock/right', 'lower-back/left'], ['lower-back', 'buttock'], 'both'],
    [['lower-back/left', 'lower-back/middle'], ['lower-back'], 'left'],
    [['lower-back/left', 'lower-back/middle', 'lower-back/right'], ['lower-back'], 'both'],
    [['abdomen', 'widespread'], ['abdomen', 'widespread'], undefined],
    [['abdomen', 'flank/right'], ['flank', 'abdomen'], 'right'],
    [[], [], undefined],
  ])('of %j are %j on the side %s', (zones, regions, side) => {
    expect(answersOf(new Set(zones))).toEqual({ regions, side })
  })

  it('name every place for any zones, and mark those places again', () => {
    fc.assert(
      fc.property(someZones, (zones) => {
        const { regions, side } = answersOf(zones)

        expect(regions).toEqual(
          Object.keys(regionSides).filter((region) => zonesOf(region).some((zone) => zones.has(zone))),
        )
        expect(answersOf(marked(regions, sidesOf(side))).regions).toEqual(regions)
      }),
    )
  })

  it('keep the very zones that were tapped as long as nobody else changes the answers', () => {
    fc.assert(
      fc.property(someZones, (zones) => {
        const { regions, side } = answersOf(zones)

        expect(inForce(zones, regions, sidesOf(side))).toBe(zones)
      }),
    )
  })

  it('follow the answers when they are changed elsewhere', () => {
    const tapped = new Set(['lower-back/left'])

    expect(inForce(tapped, ['neck'], ['left'])).toEqual(new Set(['neck/left']))
    expect(inForce(tapped, ['lower-back'], ['right'])).toEqual(new Set(['lower-back/right']))
    expect(inForce(tapped, [], [])).toEqual(new Set())
  })
})

describe('the zones of given answers', () => {
  it('are those of the sides that were told', () => {
    expect(marked(['lower-back', 'buttock', 'abdomen'], ['left'])).toEqual(
      new Set(['lower-back/left', 'buttock/left', 'abdomen']),
    )
    expect(marked(['chest'], sidesOf('both'))).toEqual(new Set(['chest/left', 'chest/right']))
  })

  it('are the whole place when none of its sides was told', () => {
    expect(marked(['flank'], [])).toEqual(new Set(['flank/left', 'flank/right']))
    expect(marked(['mid-back'], ['middle'])).toEqual(new Set(['mid-back/left', 'mid-back/right']))
  })

  it('are none for a place that is not known', () => {
    expect(marked(['tail'], ['left'])).toEqual(new Set())
  })

  it('come and go with a tap', () => {
    const once = toggled(new Set<string>(), 'abdomen')

    expect(once).toEqual(new Set(['abdomen']))
    expect(toggled(once, 'abdomen')).toEqual(new Set())
  })
})

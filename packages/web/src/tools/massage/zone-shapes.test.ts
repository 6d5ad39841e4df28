import { massageZones, zoneNeighbours } from '@unspasm/guideline/massage/massage-zones'
import { zonePairs, zoneNames } from '@unspasm/guideline/words/en/massage'
import { describe, expect, it } from 'vitest'
import { partsOfZone, shapeOf, zonesIn } from './zone-shapes.ts'

describe('places on the picture', () => {
  it.each(massageZones)('%s is drawn and has its words', (zone) => {
    expect([...zonesIn('back'), ...zonesIn('front')]).toContain(zone)
    expect(zoneNames[zone]).not.toBe('')
    const { name, side } = partsOfZone(zone)
    if (side) expect(zonePairs[name]).not.toBeUndefined()
  })

  it('lie on the side of the person: left of the screen from behind, right of it from the front', () => {
    expect(shapeOf('low-back-L', 'back')).toMatchObject({ from: -0.06, to: -0.022 })
    expect(shapeOf('low-back-R', 'back')).toMatchObject({ from: 0.022, to: 0.06 })
    expect(shapeOf('flank-L', 'front')!.from).toBeGreaterThan(0)
    expect(shapeOf('belly', 'back')).toBeNull()
  })

  it('are neighbours where they lie closer than 10 cm on a person of 170 cm', () => {
    const named = new Set(zoneNeighbours.map((pair) => pair.toSorted().join()))
    const near = (['back', 'front'] as const).flatMap((view) =>
      zonesIn(view).flatMap((one) =>
        zonesIn(view).flatMap((other) => {
          const [a, b] = [shapeOf(one, view)!, shapeOf(other, view)!]
          const across = Math.max(0, a.from - b.to, b.from - a.to)
          const along = Math.max(0, a.bottom - b.top, b.bottom - a.top)
          return one < other && Math.hypot(across, along) * 170 < 10 ? [`${one},${other}`] : []
        }),
      ),
    )
    expect(near.filter((pair) => !named.has(pair.split(',').toSorted().join()))).toEqual([])
    const roundTheBody = ['neck-back,neck-front', 'groin-L,outer-hip-L', 'groin-R,outer-hip-R']
    expect(named.size).toBe(new Set([...near, ...roundTheBody]).size)
  })

  it.each(['back', 'front'] as const)('do not overlap from the %s', (view) => {
    const shown = zonesIn(view)
    for (const one of shown)
      for (const other of shown) {
        if (one === other) continue
        const [a, b] = [shapeOf(one, view)!, shapeOf(other, view)!]
        const isApart = a.to <= b.from || b.to <= a.from || a.top <= b.bottom || b.top <= a.bottom
        expect([one, other, isApart]).toEqual([one, other, true])
      }
  })
})

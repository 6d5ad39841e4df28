import type { MassageZone } from '@unspasm/guideline/massage/massage-zones'
import { zoneNames, zonePairs } from '@unspasm/guideline/words/en/massage'
import { partsOfZone } from './zone-shapes.ts'

/** Places in words, left and right together in one. */
export function zoneWords(zones: readonly MassageZone[]): readonly string[] {
  const all = new Set(zones)
  return zones.flatMap((zone) => {
    const { name, side } = partsOfZone(zone)
    const isPair = side !== null && all.has(`${name}-L` as MassageZone) && all.has(`${name}-R` as MassageZone)
    if (!isPair) return [zoneNames[zone]]
    return side === 'L' ? [zonePairs[name] ?? zoneNames[zone]] : []
  })
}

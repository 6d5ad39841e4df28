import { massageZones, type MassageZone } from '@unspasm/guideline/massage/massage-zones'
import type { BodyView } from '../../figure/body-zones.ts'

/** A rectangle on the standing person: distance from the midline and height over the floor, in body heights. */
export type ZoneShape = {
  readonly from: number
  readonly to: number
  readonly bottom: number
  readonly top: number
}

/** Shapes by the name of the place without its side; `from` and `to` are mirrored for the other side. */
const shapes: Readonly<Record<BodyView, Readonly<Record<string, ZoneShape>>>> = {
  back: {
    'neck-back': { from: -0.035, to: 0.035, bottom: 0.848, top: 0.9 },
    'upper-back': { from: 0.022, to: 0.105, bottom: 0.735, top: 0.838 },
    'mid-back': { from: 0.022, to: 0.105, bottom: 0.66, top: 0.733 },
    'low-back': { from: 0.022, to: 0.06, bottom: 0.558, top: 0.658 },
    flank: { from: 0.062, to: 0.12, bottom: 0.572, top: 0.658 },
    'spine-midline': { from: -0.018, to: 0.018, bottom: 0.56, top: 0.846 },
    sacrum: { from: -0.036, to: 0.036, bottom: 0.508, top: 0.556 },
    buttock: { from: 0.006, to: 0.083, bottom: 0.424, top: 0.505 },
    'outer-hip': { from: 0.085, to: 0.13, bottom: 0.43, top: 0.556 },
    'thigh-back': { from: 0.006, to: 0.13, bottom: 0.318, top: 0.422 },
    'behind-knee': { from: 0.01, to: 0.13, bottom: 0.266, top: 0.316 },
    calf: { from: 0.01, to: 0.13, bottom: 0.1, top: 0.264 },
  },
  front: {
    'neck-front': { from: -0.035, to: 0.035, bottom: 0.848, top: 0.9 },
    flank: { from: 0.062, to: 0.12, bottom: 0.572, top: 0.658 },
    belly: { from: -0.058, to: 0.058, bottom: 0.52, top: 0.658 },
    groin: { from: 0.006, to: 0.09, bottom: 0.424, top: 0.516 },
  },
}

/** The name of a place without its side, and the side. */
export function partsOfZone(zone: MassageZone): { readonly name: string; readonly side: 'L' | 'R' | null } {
  const side = zone.endsWith('-L') ? 'L' : zone.endsWith('-R') ? 'R' : null
  return { name: side ? zone.slice(0, -2) : zone, side }
}

/**
 * Where a place lies in a view: the person's left is on the left of the screen from behind, and on the right from the
 * front. `null` when that view does not show it.
 */
export function shapeOf(zone: MassageZone, view: BodyView): ZoneShape | null {
  const { name, side } = partsOfZone(zone)
  const shape = shapes[view][name]
  if (!shape) return null
  const isLeftOfScreen = side !== null && (side === 'L') === (view === 'back')
  return isLeftOfScreen ? { ...shape, from: -shape.to, to: -shape.from } : shape
}

/** The places that a view shows, in the order of the guideline. */
export const zonesIn = (view: BodyView): readonly MassageZone[] =>
  massageZones.filter((zone) => shapeOf(zone, view) !== null)

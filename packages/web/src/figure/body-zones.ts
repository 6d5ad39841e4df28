/** A side of the person's own body. */
export type BodySide = 'left' | 'middle' | 'right'

/** A place that can be marked: `region/side`, or a region that has no sides. */
export type Zone = string

/** The answer to "Which side?" (`pain-side`). */
export type PainSide = BodySide | 'both'

/** The sides of every region that the picture or the list offers, in the order of the options of `pain-region`. */
export const regionSides: Readonly<Record<string, readonly BodySide[]>> = {
  neck: ['left', 'right'],
  'upper-back': ['left', 'right'],
  'mid-back': ['left', 'right'],
  'lower-back': ['left', 'middle', 'right'],
  buttock: ['left', 'right'],
  'leg-above-knee': ['left', 'right'],
  'leg-below-knee': ['left', 'right'],
  chest: ['left', 'right'],
  flank: ['left', 'right'],
  abdomen: [],
  groin: ['left', 'right'],
  widespread: [],
}

/** One row of touch zones across a view: `bottom` and `top` in body heights, zones of equal width from the left of the screen. */
export type ZoneRow = { readonly top: number; readonly bottom: number; readonly zones: readonly Zone[] }

/** The two views. Seen from behind, the person's left is on the left of the screen; from the front it is on the right. */
export type BodyView = 'back' | 'front'

/** Half the width of a view, and its upper and lower edge, in body heights. */
export const viewHalf = 0.145
export const viewTop = 1.012
export const viewBottom = -0.012

/**
 * Touch zones of each view, from head to foot. A zone that two rows share at the same place is one.
 *
 * The side between ribs and hip is above the hip bone; beside the spine there it is the lower back.
 *
 * A row is at least 0.0892 body heights, and no more than a third of the width is needed across: every zone is 48 px where a
 * view is 156 px wide.
 */
export const zoneRows: Readonly<Record<BodyView, readonly ZoneRow[]>> = {
  back: [
    { top: 0.935, bottom: 0.845, zones: ['neck/left', 'neck/right'] },
    { top: 0.845, bottom: 0.755, zones: ['upper-back/left', 'upper-back/right'] },
    { top: 0.755, bottom: 0.665, zones: ['mid-back/left', 'mid-back/right'] },
    { top: 0.665, bottom: 0.575, zones: ['flank/left', 'lower-back/middle', 'flank/right'] },
    { top: 0.575, bottom: 0.485, zones: ['lower-back/left', 'lower-back/middle', 'lower-back/right'] },
    { top: 0.485, bottom: 0.395, zones: ['buttock/left', 'buttock/right'] },
    { top: 0.395, bottom: 0.285, zones: ['leg-above-knee/left', 'leg-above-knee/right'] },
    { top: 0.285, bottom: viewBottom, zones: ['leg-below-knee/left', 'leg-below-knee/right'] },
  ],
  front: [
    { top: 0.817, bottom: 0.67, zones: ['chest/right', 'chest/left'] },
    { top: 0.67, bottom: 0.54, zones: ['flank/right', 'abdomen', 'flank/left'] },
    { top: 0.54, bottom: 0.425, zones: ['groin/right', 'groin/left'] },
    { top: 0.425, bottom: 0.285, zones: ['leg-above-knee/right', 'leg-above-knee/left'] },
    { top: 0.285, bottom: viewBottom, zones: ['leg-below-knee/right', 'leg-below-knee/left'] },
  ],
}

/** Every zone of a region: the region itself where it has no sides. Empty for a region that is not known. */
export function zonesOf(region: string): readonly Zone[] {
  const sides = regionSides[region]
  if (!sides) return []
  return sides.length === 0 ? [region] : sides.map((side) => `${region}/${side}`)
}

/** Every zone, in the order of the regions. */
export const everyZone: readonly Zone[] = Object.keys(regionSides).flatMap(zonesOf)

/** Region and side of a zone; no side where the region has none. */
export function partsOf(zone: Zone): { region: string; side: BodySide | undefined } {
  const [region = '', side] = zone.split('/')
  return { region, side: side as BodySide | undefined }
}

/**
 * The zones that an answer marks. A region none of whose sides was named is marked whole, so that nothing told is lost.
 *
 * @param sides what is known of the sides of the pain as a whole; `both` is left and right.
 */
export function marked(regions: Iterable<string>, sides: Iterable<BodySide>): ReadonlySet<Zone> {
  const named = new Set(sides)
  const zones = [...regions].flatMap((region) => {
    const all = zonesOf(region)
    const fitting = all.filter((zone) => named.has(partsOf(zone).side ?? 'middle'))
    return fitting.length > 0 ? fitting : all
  })
  return new Set(everyZone.filter((zone) => zones.includes(zone)))
}

/**
 * The answers that marked zones give: regions in the order of the options, and the side of the pain as a whole.
 *
 * Left and right make `both`. One side with the middle is that side: pain that reaches to one side counts as one-sided.
 * `undefined` when only places without sides are marked.
 */
export function answersOf(zones: ReadonlySet<Zone>): { regions: readonly string[]; side: PainSide | undefined } {
  const parts = everyZone.filter((zone) => zones.has(zone)).map(partsOf)
  const has = (side: BodySide) => parts.some((part) => part.side === side)
  const oneSide = has('left') ? 'left' : has('right') ? 'right' : has('middle') ? 'middle' : undefined
  return {
    regions: [...new Set(parts.map(({ region }) => region))],
    side: has('left') && has('right') ? 'both' : oneSide,
  }
}

/** The sides that an answer to `pain-side` names. */
export function sidesOf(answer: unknown): readonly BodySide[] {
  if (answer === 'both') return ['left', 'right']
  return answer === 'left' || answer === 'right' || answer === 'middle' ? [answer] : []
}

/** What was tapped, as long as the answers are still the ones that it gave; otherwise the zones that the answers mark. */
export function inForce(
  tapped: ReadonlySet<Zone>,
  regions: readonly string[],
  sides: Iterable<BodySide>,
): ReadonlySet<Zone> {
  const given = answersOf(tapped)
  const isSame =
    same(new Set(given.regions), new Set(regions)) && same(new Set(sidesOf(given.side)), new Set<BodySide>(sides))
  return isSame ? tapped : marked(regions, sides)
}

const same = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>) =>
  one.size === other.size && [...one].every((member) => other.has(member))

/** The zones with one more or one less. */
export function toggled(zones: ReadonlySet<Zone>, zone: Zone): ReadonlySet<Zone> {
  const next = new Set(zones)
  if (!next.delete(zone)) next.add(zone)
  return next
}

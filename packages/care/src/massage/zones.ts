import {
  localReasons,
  massageZones,
  neverPress,
  notesOnZones,
  zoneNeighbours,
  type LocalReason,
  type LocalReasonId,
  type MassageZone,
  type NoteOnZones,
} from '@unspasm/guideline/massage/massage-zones'
import type { Limits } from '@unspasm/guideline/tool'

/** A reason to leave a place out, and the places that the person tapped. */
export type MarkedReason = { readonly reason: LocalReasonId; readonly zones: readonly MassageZone[] }

/** Where hands may go for one person. */
export type ZoneCard = {
  /** In the order of the guideline. */
  readonly allowed: readonly MassageZone[]
  /** Never pressed by anybody. */
  readonly never: readonly MassageZone[]
  /** Left out for this person: by a limit, or for a local reason. */
  readonly left: readonly MassageZone[]
  /** Pressure feel that is not passed there, where it is below the cap of the sitting. */
  readonly caps: Readonly<Partial<Record<MassageZone, number>>>
}

const reasons: readonly LocalReason[] = localReasons
const notes: readonly NoteOnZones[] = notesOnZones

/** Reasons that are asked of this person. */
export function reasonsAsked(limits: Limits): readonly LocalReasonId[] {
  return localReasons
    .filter(({ id }) => {
      const { onlyWith } = reasonOf(id)
      return onlyWith === undefined || (limits.notes ?? []).includes(onlyWith)
    })
    .map(({ id }) => id)
}

/** Places that can be meant by a reason; none when it concerns no place of the list. */
export const zonesToMark = (id: LocalReasonId): readonly MassageZone[] => reasonOf(id).on ?? massageZones

/**
 * Places for hands, given the limits and what the person marked.
 *
 * A reason with a margin leaves out every place within reach of it as well. A reason that is ticked without saying where
 * leaves out every place it can be about.
 * Source: remedies 2.2, 2.4.
 */
export function zoneCard(limits: Limits, marked: readonly MarkedReason[]): ZoneCard {
  const inForce = notes.filter(({ note }) => limits.notes?.includes(note))
  const never: readonly MassageZone[] = neverPress.zones
  const left = new Set<MassageZone>([
    ...inForce.flatMap(({ skips = [] }) => skips),
    ...marked.flatMap((each) => zonesOfReason(each)),
  ])
  const caps: Partial<Record<MassageZone, number>> = {}
  for (const { lightly } of inForce)
    for (const zone of lightly?.zones ?? []) caps[zone] = Math.min(caps[zone] ?? Number.POSITIVE_INFINITY, lightly!.cap)
  return {
    allowed: massageZones.filter((zone) => !never.includes(zone) && !left.has(zone)),
    never,
    left: massageZones.filter((zone) => left.has(zone) && !never.includes(zone)),
    caps,
  }
}

function zonesOfReason({ reason, zones }: MarkedReason): readonly MassageZone[] {
  const { aroundCentimetres = 0 } = reasonOf(reason)
  const meant = zones.length > 0 ? zones : zonesToMark(reason)
  return aroundCentimetres > 0 ? meant.flatMap((zone) => [zone, ...neighboursOf(zone)]) : meant
}

const neighboursOf = (zone: MassageZone): readonly MassageZone[] =>
  zoneNeighbours.flatMap(([one, other]) => (one === zone ? [other] : other === zone ? [one] : []))

function reasonOf(id: LocalReasonId): LocalReason {
  return reasons.find((reason) => reason.id === id)!
}

import type { MassageZone } from '@unspasm/guideline/massage/massage-zones'
import { forbiddenTechniques, visitDose, visitPositions, type VisitPosition } from '@unspasm/guideline/massage/visit'
import type { LimitNote, Limits } from '@unspasm/guideline/tool'
import type { Sitting } from '../diary.ts'
import { pressureCapOf } from './pressure.ts'
import { zoneCard, type MarkedReason } from './zones.ts'

/** What a therapist may do: results only, never a reason. */
export type PermissionCard = {
  readonly zones: readonly MassageZone[]
  /** Touched only lightly, by pressure feel. */
  readonly lightly: Readonly<Partial<Record<MassageZone, number>>>
  readonly notHere: readonly MassageZone[]
  readonly pressureCap: number
  readonly maxMinutes: number
  readonly positions: readonly VisitPosition[]
  readonly forbidden: readonly string[]
  /** Other notes of the limits, as they are. */
  readonly notes: readonly LimitNote[]
  /** `true`: gloves and clean linen, without saying why. */
  readonly contactPrecautions: boolean
}

const spoken: readonly LimitNote[] = [
  'side-lying',
  'half-sitting',
  'no-belly',
  'no-tools',
  'no-oil',
  'no-legs',
  'back-only',
  'no-pressing-on-spine',
  'no-pressing-on-low-back',
  'extra-comfort',
  'wait-for-answer',
]

/**
 * The permission card of one person: what is allowed, how firm, how long, in which positions, and what is not done.
 *
 * @param cautions gates whose limits are in `limits`.
 * Source: remedies 2.6; professionals 3, 10.
 */
export function permissionCard(
  limits: Limits,
  cautions: readonly string[],
  sittings: readonly Sitting[],
  marked: readonly MarkedReason[],
): PermissionCard {
  const zones = zoneCard(limits, marked)
  const notes = limits.notes ?? []
  const isFirst = !sittings.some(({ kind }) => kind === 'massage')
  const isShort = isFirst && visitDose.short.with.some((gate) => cautions.includes(gate))
  const dose = isShort ? visitDose.short.minutes : isFirst ? visitDose.first.to : visitDose.later.to
  const cap = pressureCapOf(limits, cautions, sittings)
  return {
    zones: zones.allowed,
    lightly: Object.fromEntries(
      Object.entries(zones.caps).filter(([zone, most]) => zones.allowed.includes(zone as MassageZone) && most < cap),
    ),
    notHere: [...zones.never, ...zones.left],
    pressureCap: cap,
    maxMinutes: Math.min(dose, limits.maxMinutes ?? dose),
    positions: positionsWith(notes),
    forbidden: [...forbiddenTechniques.always, ...notes.flatMap((note) => forbiddenWith[note] ?? [])],
    notes: notes.filter((note) => !spoken.includes(note)),
    contactPrecautions: marked.some(({ reason }) => reason === 'rash-band'),
  }
}

const forbiddenWith: Readonly<Partial<Record<LimitNote, readonly string[]>>> = forbiddenTechniques.with
const onlyWith: Readonly<Partial<Record<LimitNote, readonly VisitPosition[]>>> = visitPositions.only

function positionsWith(notes: readonly LimitNote[]): readonly VisitPosition[] {
  const only = notes.flatMap((note) => (onlyWith[note] ? [onlyWith[note]] : []))
  return visitPositions.all.filter((position) => only.every((allowed) => allowed.includes(position)))
}

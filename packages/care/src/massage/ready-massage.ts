import {
  massageScripts,
  zonesOfVariant,
  type MassagePlace,
  type MassageScript,
  type MassageStep,
} from '@unspasm/guideline/massage/massage-scripts'
import type { LimitNote, Limits } from '@unspasm/guideline/tool'
import { zoneCard, type MarkedReason, type ZoneCard } from './zones.ts'

/** What a massage is made from. */
export type MassageWish = {
  readonly variant: string
  /** Where it is used, for a way that has several places. */
  readonly place: MassagePlace['id'] | null
  readonly limits: Limits
  readonly marked: readonly MarkedReason[]
  /** Pressure feel that is never passed. */
  readonly cap: number
}

/** A massage as it runs for one person. */
export type ReadyMassage = {
  readonly script: MassageScript
  readonly steps: readonly MassageStep[]
  readonly zones: ZoneCard
  /** The longest it runs, in seconds, steps made longer included. */
  readonly mostSeconds: number
}

/** The script of a way; `null` when there is no such way. */
export const findScript = (variant: string | null): MassageScript | null =>
  massageScripts.find((each) => each.variant === variant) ?? null

/** Places of a way that are not refused, and of which something is left to press. */
export function openPlaces(wish: Omit<MassageWish, 'place'>): readonly MassagePlace['id'][] {
  const places = findScript(wish.variant)?.places ?? []
  return places
    .filter(({ id, isRefused }) => !isRefused && readyMassage({ ...wish, place: id }) !== null)
    .map(({ id }) => id)
}

/**
 * Makes a massage ready: pressures under the cap, places that are closed left out, steps without any place dropped, and no
 * longer than the limit.
 *
 * @returns `null` when there is no such way, its place is not chosen or refused, or nothing of it is left.
 * Source: remedies 2.2 to 2.5.
 */
export function readyMassage({ variant, place, limits, marked, cap }: MassageWish): ReadyMassage | null {
  const script = findScript(variant)
  if (!script) return null
  const chosen = script.places?.find(({ id }) => id === place)
  if (script.places && (!chosen || chosen.isRefused)) return null

  const zones = zoneCard(limits, marked)
  const may = zonesOfVariant[variant]
  const allowed = zones.allowed.filter(
    (zone) => (may?.includes(zone) ?? true) && (chosen?.zones.includes(zone) ?? true),
  )
  const steps = script.steps.flatMap((step): readonly MassageStep[] => {
    const own = step.zones.filter((zone) => allowed.includes(zone))
    if (step.zones.length > 0 && own.length === 0) return []
    const most = Math.min(cap, ...own.map((zone) => zones.caps[zone] ?? cap))
    const pressure = step.pressure && {
      from: Math.min(step.pressure.from, most),
      to: Math.min(step.pressure.to, most),
    }
    return [{ ...step, say: saidTo(step, limits.notes ?? []), zones: own, pressure }]
  })
  const mostSeconds = (limits.maxMinutes ?? Number.POSITIVE_INFINITY) * 60
  const inTime = within(steps, mostSeconds)
  return inTime.some((step) => step.zones.length > 0) ? { script, steps: inTime, zones, mostSeconds } : null
}

/** Key of the words of a step, for somebody with these notes: the first note that has its own. */
const saidTo = ({ say, sayWith }: MassageStep, notes: readonly LimitNote[]): string =>
  notes.map((note) => sayWith?.[note]).find((key) => key !== undefined) ?? say

function within(steps: readonly MassageStep[], most: number): readonly MassageStep[] {
  let left = most
  return steps.flatMap((step) => {
    if (step.seconds === null) return left > 0 ? [step] : []
    const seconds = Math.min(step.seconds, left)
    left -= seconds
    return seconds > 0 ? [{ ...step, seconds }] : []
  })
}

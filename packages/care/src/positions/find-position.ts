import { reachableRestPositions } from '@unspasm/guideline/movement-places'
import { findPosition, positionOrder, type PositionId } from '@unspasm/guideline/positions/find-position'
import type { Place } from '@unspasm/guideline/session-facts'
import { extended, paused, resumed, secondsIn, secondsLeft, startScript, type ScriptPlace } from '../script.ts'

/** One position that was tried. */
export type TriedPosition = {
  readonly position: PositionId
  readonly painBefore: number
  /** Missing: nobody said, which never counts as eased. */
  readonly painAfter?: number
  /** It was left at once: more pain, leg symptoms that moved down, or another stop sign. */
  readonly wasStopped?: true
}

/** Finding the position that eases most. Plain JSON; instants in milliseconds. */
export type PositionSearch = {
  /** Positions still to try, first one first. */
  readonly left: readonly PositionId[]
  readonly tried: readonly TriedPosition[]
  /** The position being tried, and the pain at its start; `null` between two. */
  readonly trying: { readonly position: PositionId; readonly place: ScriptPlace; readonly painBefore: number } | null
  /** Seconds spent in positions that are over. */
  readonly spentSeconds: number
}

const stepsOfOne = [{ id: 'stay', seconds: findPosition.secondsEach }] as const

/**
 * The beginning of a search: positions that can be reached from where the person is, and that are open.
 *
 * @param open positions that the gates leave open.
 * @param best the position of last time, tried first.
 * Source: remedies 3.5.
 */
export function startSearch(where: Place, open: readonly PositionId[], best: PositionId | null): PositionSearch {
  const reachable = positionsFrom(where, open)
  const first = best !== null && reachable.includes(best) ? [best] : []
  return { left: [...new Set([...first, ...reachable])], tried: [], trying: null, spentSeconds: 0 }
}

/** Open positions that can be reached from where the person is, in the order in which they are tried. */
export const positionsFrom = (where: Place, open: readonly PositionId[]): readonly PositionId[] =>
  reachableRestPositions[where].filter((position) => open.includes(position))

/** Begins the next position with the pain of now; nothing changes when none is left. */
export function tryNext(search: PositionSearch, pain: number, now: number): PositionSearch {
  const [position, ...left] = search.left
  if (position === undefined || search.trying) return search
  return { ...search, left, trying: { position, place: startScript(now), painBefore: pain } }
}

/** Passes over the next position. */
export const passOver = (search: PositionSearch): PositionSearch => ({ ...search, left: search.left.slice(1) })

/** Leaves out every position that needs kneeling. Source: remedies 3.5, filters. */
export const withoutKneeling = (search: PositionSearch): PositionSearch => ({
  ...search,
  left: search.left.filter((position) => !(findPosition.kneeling as readonly PositionId[]).includes(position)),
})

/** Seconds left of the position being tried; 0 when its time is over, `null` between two. */
export function secondsLeftOf({ trying }: PositionSearch, now: number): number | null {
  return trying && secondsLeft(stepsOfOne, trying.place, now)
}

/** More time in this position. */
export const staysLonger = (search: PositionSearch): PositionSearch =>
  search.trying
    ? { ...search, trying: { ...search.trying, place: extended(search.trying.place, findPosition.extendSeconds) } }
    : search

/** Holds the time of this position, and goes on at the same second. */
export const searchPaused = (search: PositionSearch, now: number): PositionSearch =>
  search.trying ? { ...search, trying: { ...search.trying, place: paused(search.trying.place, now) } } : search
export const searchResumed = (search: PositionSearch, now: number): PositionSearch =>
  search.trying ? { ...search, trying: { ...search.trying, place: resumed(search.trying.place, now) } } : search

/**
 * Leaves the position with the pain of now, or with none said. A rise of 2 counts as stopped.
 *
 * Source: remedies 3.5.
 */
export function leavePosition(
  search: PositionSearch,
  pain: number | null,
  now: number,
  wasStopped = false,
): PositionSearch {
  const { trying } = search
  if (!trying) return search
  const { position, painBefore, place } = trying
  const rose = pain !== null && pain >= painBefore + findPosition.stopRise
  const tried: TriedPosition = {
    position,
    painBefore,
    ...(pain !== null && { painAfter: pain }),
    ...((wasStopped || rose) && { wasStopped: true }),
  }
  const most = findPosition.secondsEach + place.extraSeconds
  const spentSeconds = search.spentSeconds + Math.min(most, secondsIn(place, now))
  return { ...search, trying: null, tried: [...search.tried, tried], spentSeconds }
}

/** Whether there is nothing more to try: no position is left, or one more would take longer than the search may. */
export function isSearchOver({ left, trying, spentSeconds }: PositionSearch): boolean {
  const isLong = spentSeconds + findPosition.secondsEach > findPosition.mostMinutes * 60
  return trying === null && (left.length === 0 || isLong)
}

/**
 * The best position: the largest fall of pain; a tie goes by the order of the guideline.
 *
 * @returns `null` when each was stopped, made it worse, or has no answer.
 * Source: remedies 3.5.
 */
export function bestOf({ tried }: PositionSearch): TriedPosition | null {
  const fits = tried.filter(
    ({ wasStopped, painBefore, painAfter }) => !wasStopped && painAfter !== undefined && painAfter <= painBefore,
  )
  const place = ({ position }: TriedPosition) => positionOrder.indexOf(position)
  return fits.toSorted((a, b) => fallOf(b) - fallOf(a) || place(a) - place(b))[0] ?? null
}

/** By how much pain fell, in points; 0 when nobody said. */
export const fallOf = ({ painBefore, painAfter = painBefore }: TriedPosition): number => painBefore - painAfter

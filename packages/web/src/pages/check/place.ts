import { openAgain, stepBack } from '@unspasm/care/moves'
import type { Check, Step } from '@unspasm/care/ask'

/** Where in the check an entry of the browser's history stands. Survives a reload with the entry. */
export type Place = {
  /** How many screens had been left when the entry was made. */
  readonly left: number
  /** The entry by which the check was opened: behind it is another page. */
  readonly isFirst: boolean
}

/** The place that the browser kept with an entry; `null` when the entry is not one of the check. */
export function placeIn(state: unknown): Place | null {
  if (typeof state !== 'object' || state === null || !('left' in state)) return null
  const { left } = state
  if (typeof left !== 'number' || !Number.isInteger(left) || left < 0) return null
  return { left, isFirst: 'isFirst' in state && state.isFirst === true }
}

/**
 * The check as it stood at a place: the screens left since then are open again, with their answers.
 *
 * @param left screens that stay left; more than there are changes nothing, so the way forward is walked anew.
 */
export function backTo(check: Check, left: number): Check {
  let back = check
  while (back.left.length > left) back = stepBack(back)!
  return back
}

/** What leaving a step does with its entry: a question asked in between has no place of its own, so it is overwritten. */
export function entryAfter(
  step: Step,
  before: Place,
  after: Check,
): { readonly replaces: boolean; readonly place: Place } {
  const replaces = step.kind !== 'screen'
  return { replaces, place: { left: after.left.length, isFirst: replaces && before.isFirst } }
}

/** Screens that were opened again and are left as they were: they count as left once more. */
export function closeAgain(check: Check, opened: readonly string[]): Check {
  return { ...check, left: [...openAgain(check, opened).left, ...opened] }
}

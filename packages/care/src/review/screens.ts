import type { Engine } from '../engine.ts'
import type { Moment } from '../diary.ts'
import type { History } from './history.ts'
import { isAfter, isSince } from './moment.ts'

/** A screen that a review rule opened and that waits for its answers. */
export type OpenScreen = { readonly screen: string; readonly because: string; readonly since: Moment }

/**
 * Makes the test whether a screen still waits: until each of its yes-or-no rows that is always shown has an answer,
 * given surely at or after the moment it was opened. Silence keeps it open.
 */
export function createIsWaiting(engine: Engine): (history: History, open: OpenScreen) => boolean {
  const rowsOf = (screen: string) =>
    engine.guideline.findings
      .filter((row) => row.screen === screen && row.kind === 'boolean')
      .filter((row) => row.required !== false && row.askedIf === undefined)
      .map(({ id }) => id)
  return ({ happenings }, { screen, since }) => {
    const later = happenings.filter((happening) => happening.what !== 'first-check' && isSince(happening, since))
    const answered = new Set(later.flatMap(({ answers }) => Object.keys(answers)))
    return !rowsOf(screen).every((row) => answered.has(row))
  }
}

/** Each screen once, with the newest reason for it, in order of first opening. */
export function mergeScreens(screens: readonly OpenScreen[]): readonly OpenScreen[] {
  const newest = new Map<string, OpenScreen>()
  for (const open of screens) {
    const other = newest.get(open.screen)
    if (!other || isAfter(open.since, other.since)) newest.set(open.screen, open)
  }
  return [...newest.values()]
}

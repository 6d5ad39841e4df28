import type { WalkState } from './walk-state.ts'

const millisecondsPerMinute = 60_000
const tenth = 10

/** Minutes on foot, to a tenth; 0 when it never began. */
export function walkedMinutes({ walkingSince, walkedUntil }: WalkState): number {
  if (walkingSince === null || walkedUntil === null) return 0
  return Math.round((Math.max(0, walkedUntil - walkingSince) / millisecondsPerMinute) * tenth) / tenth
}

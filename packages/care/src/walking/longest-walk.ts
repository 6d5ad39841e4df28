import { daysBetween, type LocalDate } from '../local-date.ts'
import type { RemedySession } from '../session.ts'

/** Days that count, today included. Source: session facts, `t-walk-minutes`. */
const countedDays = 3

/** Minutes of the longest walk of the last days; 0 without one. */
export function longestWalkMinutes(sessions: readonly RemedySession[], today: LocalDate): number {
  const walks = sessions.filter(({ remedy, on }) => {
    const ago = daysBetween(on, today)
    return remedy === 'walk-plan' && ago !== null && ago >= 0 && ago < countedDays
  })
  return Math.max(0, ...walks.map(({ minutes }) => minutes))
}

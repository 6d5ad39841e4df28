import { daysBetween, type LocalDate } from '../local-date.ts'
import type { RemedySession } from '../session.ts'

/** What earlier sessions say about the next one. Heat and cold are counted apart. */
export type HeatUse = {
  readonly sessionsToday: number
  /** Minutes on the skin today. */
  readonly minutesToday: number
  /** Newest unbroken run of days with heat, up to today or yesterday. */
  readonly daysInARow: number
  readonly hadHeatBefore: boolean
  readonly hadWrapBefore: boolean
  /** Newest unbroken run of heat sessions after which the skin was normal. */
  readonly normalRun: number
}

/** Parameter of a record that counts normal skin; it is a fact of the gates. */
export const normalRunFact = 't-heat-normal-run'

/**
 * Reads the use of heat, or of cold, from the records of sessions.
 *
 * @param sessions in the order in which they ended.
 * Source: remedies 1.4.
 */
export function heatUseOf(sessions: readonly RemedySession[], isCold: boolean, on: LocalDate): HeatUse {
  const all = sessions.filter(({ remedy }) => remedy === 'heat-session')
  const own = all.filter(({ variant }) => (variant === 'cold-pack') === isCold)
  const today = own.filter((session) => session.on === on)
  const heat = all.filter(({ variant }) => variant !== 'cold-pack')
  const run = heat.at(-1)?.params[normalRunFact]
  return {
    sessionsToday: today.length,
    minutesToday: today.reduce((sum, { minutes }) => sum + minutes, 0),
    daysInARow: runOfDays(heat, on),
    hadHeatBefore: heat.some(({ minutes }) => minutes > 0),
    hadWrapBefore: heat.some(({ variant, minutes }) => variant === 'heat-wrap' && minutes > 0),
    normalRun: typeof run === 'number' ? run : 0,
  }
}

function runOfDays(sessions: readonly RemedySession[], on: LocalDate): number {
  const daysAgo = new Set(sessions.map((session) => daysBetween(session.on, on)))
  let run = 0
  for (let day = daysAgo.has(0) ? 0 : 1; daysAgo.has(day); day += 1) run += 1
  return run
}

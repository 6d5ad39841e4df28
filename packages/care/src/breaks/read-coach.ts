import { newCoach, type CoachState, type Nudge } from './coach-state.ts'
import { newPacing, type Pacing } from './pacing.ts'

type Raw = Readonly<Record<string, unknown>>

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0

/**
 * Reads a stored coach. What is damaged takes the value of a coach that begins at `now`, so that nothing is assumed of a
 * person that nobody wrote down. `null` when it is no coach at all.
 */
export function readCoach(stored: unknown, now: number): CoachState | null {
  if (!isRaw(stored)) return null
  const fresh = newCoach(now, readPacing(stored['pacing']))
  const instant = (name: keyof CoachState, otherwise: number) => {
    const value = stored[name]
    return isNumber(value) ? Math.min(value, now) : otherwise
  }
  const numberOrNull = (name: keyof CoachState) => {
    const value = stored[name]
    return isNumber(value) ? value : null
  }
  const count = (name: keyof CoachState) => {
    const value = stored[name]
    return isCount(value) ? value : 0
  }
  const { place, nudgedAt, lastMove } = stored
  const due = count('due')
  return {
    ...fresh,
    place: place === 'sitting' || place === 'up' ? place : 'unknown',
    isAssumed: stored['isAssumed'] !== false,
    since: instant('since', now),
    breakFrom: instant('breakFrom', now),
    shiftFrom: instant('shiftFrom', now),
    isCounted: stored['isCounted'] === true,
    nudge: readNudge(stored['nudge'], now),
    nudgedAt: Array.isArray(nudgedAt) ? nudgedAt.filter(isNumber) : [],
    snoozedUntil: numberOrNull('snoozedUntil'),
    mutedUntil: numberOrNull('mutedUntil'),
    awaySince: numberOrNull('awaySince'),
    isSilent: stored['isSilent'] === true,
    skips: count('skips'),
    asksRhythm: stored['asksRhythm'] === true,
    hasAskedRhythm: stored['hasAskedRhythm'] === true,
    lastMove: typeof lastMove === 'string' ? lastMove : null,
    asksPain: stored['asksPain'] === true,
    due,
    done: Math.min(due, count('done')),
  }
}

/** Reads stored pacing; what is damaged was never measured. */
export function readPacing(stored: unknown): Pacing {
  if (!isRaw(stored)) return newPacing
  const { toleranceMin, blockMin, goodBlocks } = stored
  if (!isNumber(blockMin) || blockMin < 1 || !isCount(goodBlocks)) return newPacing
  return { toleranceMin: isNumber(toleranceMin) ? toleranceMin : null, blockMin, goodBlocks }
}

function readNudge(stored: unknown, now: number): Nudge | null {
  if (!isRaw(stored) || !isNumber(stored['at'])) return null
  const { kind, at, move } = stored
  if (kind !== 'shift' && kind !== 'break') return null
  return { kind, at: Math.min(at, now), move: typeof move === 'string' ? move : null }
}

import { breakRules } from '@unspasm/guideline/breaks/break-rules'
import { afterSilentBlock } from './pacing.ts'
import { nextMove } from './rotation.ts'
import type { CoachState, CoachTerms, LocalHours, Nudge } from './coach-state.ts'

export const millisecondsPerMinute = 60_000
const millisecondsPerHour = 3_600_000

const minutes = (count: number) => count * millisecondsPerMinute

/** Minutes of sitting until the next break. */
export const blockMinutes = ({ pacing }: Pick<CoachState, 'pacing'>, { isPaced, breakEveryMin }: CoachTerms): number =>
  isPaced ? Math.min(pacing.blockMin, breakEveryMin) : breakEveryMin

/**
 * The coach at an instant: what time alone brings about. However long nobody looked, one nudge comes at most.
 *
 * Pure and total. Sitting is assumed in work hours; a break that was begun and is over ends in sitting. A nudge comes only
 * to somebody who sits, outside of quiet hours, calls and pauses, and at most `maxNudgesPerHour` in any hour; one that
 * nobody answers until the next is due counts as skipped.
 *
 * @param now   not before the instants in `state`; an earlier one changes nothing.
 * @param local what the local time of day says at `now`.
 * Source: remedies 3.2.
 */
export function coachAt(before: CoachState, terms: CoachTerms, now: number, local: LocalHours): CoachState {
  const state = unanswered(settled(before, terms, now, local), terms, now)
  const kind = state.place === 'sitting' ? dueKind(state, terms, now) : null
  const { nudge, snoozedUntil, mutedUntil } = state
  const isNew = kind !== null && (nudge === null || (nudge.kind === 'shift' && kind === 'break'))
  const nudgedAt = state.nudgedAt.filter((at) => now - at < millisecondsPerHour)
  const mayNudge =
    !local.isQuiet &&
    !state.isSilent &&
    state.awaySince === null &&
    (snoozedUntil === null || now >= snoozedUntil) &&
    (mutedUntil === null || now >= mutedUntil) &&
    nudgedAt.length < breakRules.maxNudgesPerHour
  return isNew && mayNudge ? nudged({ ...state, nudgedAt }, { kind, at: now, move: null }, terms) : state
}

const breakAt = (state: CoachState, terms: CoachTerms) => state.breakFrom + minutes(blockMinutes(state, terms))
const shiftAt = ({ shiftFrom }: CoachState, { shiftEveryMin }: CoachTerms) => shiftFrom + minutes(shiftEveryMin)

function dueKind(state: CoachState, terms: CoachTerms, now: number): Nudge['kind'] | null {
  if (now >= breakAt(state, terms)) return 'break'
  return now >= shiftAt(state, terms) ? 'shift' : null
}

/** Assumes sitting where nothing else is known, and stops assuming it after work. */
function settled(state: CoachState, terms: CoachTerms, now: number, { isWork }: LocalHours): CoachState {
  const { place, since, isAssumed } = state
  if (place === 'unknown') return isWork && state.awaySince === null ? seated(state, now, true) : state
  if (place === 'sitting') return isAssumed && !isWork ? { ...state, place: 'unknown', nudge: null } : state
  const over = since + minutes(Math.max(terms.breakMin, breakRules.breakMinutes.until))
  if (now < over) return state
  const rested = broken(state)
  return isWork ? seated(rested, over, true) : { ...rested, place: 'unknown', since: over }
}

/** A nudge that stood until the next was due was not answered. */
function unanswered(state: CoachState, { shiftEveryMin }: CoachTerms, now: number): CoachState {
  const { nudge } = state
  if (nudge === null || now < nudge.at + minutes(shiftEveryMin)) return state
  return passedOver(state, nudge.at + minutes(shiftEveryMin))
}

function nudged(state: CoachState, nudge: Nudge, terms: CoachTerms): CoachState {
  const isBreak = nudge.kind === 'break'
  const move = isBreak ? nextMove(terms.moves, state.lastMove) : null
  return {
    ...state,
    nudge: { ...nudge, move },
    nudgedAt: [...state.nudgedAt, nudge.at],
    snoozedUntil: null,
    lastMove: isBreak ? move : state.lastMove,
    isCounted: state.isCounted || isBreak,
    due: state.due + (isBreak && !state.isCounted ? 1 : 0),
  }
}

/** Sits from an instant on: everything is counted from there. */
export function seated(state: CoachState, at: number, isAssumed: boolean): CoachState {
  return {
    ...state,
    place: 'sitting',
    isAssumed,
    since: at,
    breakFrom: at,
    shiftFrom: at,
    isCounted: false,
    nudge: null,
    snoozedUntil: null,
    awaySince: null,
    asksPain: false,
    pacing: state.asksPain ? afterSilentBlock(state.pacing) : state.pacing,
  }
}

/** A break was taken. One that nobody had called for is not counted, so that it cannot make up for a missed one. */
export function broken(state: CoachState): CoachState {
  return { ...state, skips: 0, isCounted: false, done: state.done + (state.isCounted ? 1 : 0) }
}

/** A nudge goes without an answer: the next break or change is counted from there. */
export function passedOver(state: CoachState, at: number): CoachState {
  const isBreak = state.nudge?.kind === 'break'
  return {
    ...state,
    nudge: null,
    snoozedUntil: null,
    shiftFrom: at,
    ...(isBreak && { breakFrom: at, isCounted: false, pacing: afterSilentBlock(state.pacing) }),
  }
}

/** A block that lasted as long as it should. */
export const wasWholeBlock = (state: CoachState, terms: CoachTerms, end: number): boolean =>
  state.place === 'sitting' && end >= breakAt(state, terms)

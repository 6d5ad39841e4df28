import { breakRules } from '@unspasm/guideline/breaks/break-rules'
import { broken, millisecondsPerMinute, passedOver, seated, wasWholeBlock } from './coach-clock.ts'
import type { CoachState, CoachTerms } from './coach-state.ts'
import { afterGoodBlock, afterRise, afterSilentBlock } from './pacing.ts'

/** What a person does, or a device notices. */
export type CoachEvent =
  | { readonly type: 'sat' }
  /** Got up, with a nudge or without one. */
  | { readonly type: 'stood' }
  /** Changed position, as called for. */
  | { readonly type: 'shifted' }
  | { readonly type: 'skipped' }
  | { readonly type: 'snoozed' }
  | { readonly type: 'muted'; readonly until: number | null }
  /** Pain has risen by the points of the pacing since sitting down. */
  | { readonly type: 'pain-rose' }
  /** Whether it rose during the block that ended; `'?'` is not sure and is never "no". */
  | { readonly type: 'pain-told'; readonly rose: boolean | '?' }
  /**
   * Nobody is at the device, since an instant that may be past. `isSure`: the whole device says so; else only its page was
   * not touched, which does not weigh against somebody who said that they sit.
   */
  | { readonly type: 'left'; readonly since: number; readonly isSure: boolean }
  | { readonly type: 'came-back' }
  /** A call or a presentation began or ended. */
  | { readonly type: 'silence'; readonly isOn: boolean }
  | { readonly type: 'rhythm-answered' }

/**
 * The coach after something happened. Pure and total; bring the state to `now` first with `coachAt`.
 *
 * Source: remedies 3.2.
 */
export function afterCoachEvent(state: CoachState, event: CoachEvent, terms: CoachTerms, now: number): CoachState {
  switch (event.type) {
    case 'sat':
      return state.place === 'up' ? satAgain(state, terms, now) : seated(state, now, false)
    case 'stood':
      return state.place === 'up' ? state : stood(state, terms, now)
    case 'shifted':
      return { ...state, nudge: null, snoozedUntil: null, skips: 0, shiftFrom: now }
    case 'skipped':
      return state.nudge === null ? state : skipped(state, now)
    case 'snoozed':
      return state.nudge === null
        ? state
        : { ...state, nudge: null, snoozedUntil: now + breakRules.snoozeMinutes * millisecondsPerMinute }
    case 'muted':
      return { ...state, mutedUntil: event.until, nudge: event.until === null ? state.nudge : null }
    case 'pain-rose':
      return painRose(state, terms, now)
    case 'pain-told':
      return painTold(state, event.rose)
    case 'left':
      return state.place !== 'up' && state.awaySince === null && (event.isSure || state.isAssumed)
        ? { ...state, awaySince: Math.min(now, Math.max(event.since, state.since)) }
        : state
    case 'came-back':
      return cameBack(state, terms, now)
    case 'silence':
      return { ...state, isSilent: event.isOn, nudge: event.isOn ? null : state.nudge }
    case 'rhythm-answered':
      return { ...state, asksRhythm: false, skips: 0 }
  }
}

const minutesSince = (from: number, now: number) => Math.max(0, now - from) / millisecondsPerMinute

function stood(state: CoachState, terms: CoachTerms, now: number): CoachState {
  return {
    ...state,
    place: 'up',
    since: now,
    nudge: null,
    snoozedUntil: null,
    awaySince: null,
    asksPain: terms.isPaced && wasWholeBlock(state, terms, now),
  }
}

/** Long enough up is a break; shorter is a change of position, and the next block begins all the same. */
function satAgain(state: CoachState, terms: CoachTerms, now: number): CoachState {
  const wasBreak = minutesSince(state.since, now) >= terms.breakMin
  return seated(wasBreak ? broken(state) : state, now, false)
}

/** Away long enough is a break, whoever called for it. Nobody was asked how the block before it was. */
function cameBack(state: CoachState, terms: CoachTerms, now: number): CoachState {
  const { awaySince } = state
  if (awaySince === null) return state
  if (minutesSince(awaySince, now) < terms.breakMin) return { ...state, awaySince: null }
  const isSilent = terms.isPaced && wasWholeBlock(state, terms, awaySince)
  return seated(broken({ ...state, asksPain: isSilent }), now, true)
}

/** The person gets up at once; how long they sat is known only if they said when. */
function painRose(state: CoachState, terms: CoachTerms, now: number): CoachState {
  if (state.place !== 'sitting') return state
  const sat = state.isAssumed ? null : minutesSince(state.since, now)
  return { ...stood(state, terms, now), asksPain: false, pacing: afterRise(state.pacing, sat) }
}

function painTold(state: CoachState, rose: boolean | '?'): CoachState {
  if (!state.asksPain) return state
  const { pacing } = state
  if (rose === '?') return { ...state, asksPain: false, pacing: afterSilentBlock(pacing) }
  return { ...state, asksPain: false, pacing: rose ? afterRise(pacing, null) : afterGoodBlock(pacing) }
}

/** Enough skips in a row, and the person is asked once whether the rhythm fits. */
function skipped(state: CoachState, now: number): CoachState {
  const skips = state.skips + 1
  const asks = skips >= breakRules.skipsBeforeAsking && !state.hasAskedRhythm
  return {
    ...passedOver(state, now),
    skips,
    asksRhythm: state.asksRhythm || asks,
    hasAskedRhythm: state.hasAskedRhythm || asks,
  }
}

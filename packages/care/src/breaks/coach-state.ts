import type { Pacing } from './pacing.ts'

/** Where the person is, as far as is known. While it is not known, they are taken to sit in their work hours. */
export type Place = 'unknown' | 'sitting' | 'up'

/** A call to move that is on the screen. */
export type Nudge = {
  readonly kind: 'shift' | 'break'
  /** When it came. */
  readonly at: number
  /** Movement of the break; `null`: just get up and walk about. */
  readonly move: string | null
}

/** What the break coach knows. Plain JSON; instants in milliseconds of the steady clock. */
export type CoachState = {
  readonly place: Place
  /** `true`: nobody said that they sit. */
  readonly isAssumed: boolean
  /** When they sat down or got up. */
  readonly since: number
  /** From when the next break is counted. */
  readonly breakFrom: number
  /** From when the next change of position is counted. */
  readonly shiftFrom: number
  /** `true`: the break of this block was called for already. */
  readonly isCounted: boolean
  readonly nudge: Nudge | null
  /** When nudges came, of the last hour, oldest first. */
  readonly nudgedAt: readonly number[]
  readonly snoozedUntil: number | null
  readonly mutedUntil: number | null
  /** Since when nobody was at the device; `null`: somebody is, or nobody knows. */
  readonly awaySince: number | null
  /** A call or a presentation fills the screen. */
  readonly isSilent: boolean
  /** Skips in a row. */
  readonly skips: number
  readonly asksRhythm: boolean
  readonly hasAskedRhythm: boolean
  /** The last movement that was offered. */
  readonly lastMove: string | null
  readonly pacing: Pacing
  /** The paced block that has just ended waits for an answer about the pain. */
  readonly asksPain: boolean
  /** Breaks of the day: called for, and done. */
  readonly due: number
  readonly done: number
}

/** What the coach goes by. */
export type CoachTerms = {
  readonly shiftEveryMin: number
  readonly breakEveryMin: number
  /** The shortest time away from the seat that is a break, minutes. */
  readonly breakMin: number
  /** Sitting is paced by what the back bears. */
  readonly isPaced: boolean
  /** Movements that are open, in the order of rotation. */
  readonly moves: readonly string[]
}

/** What the local time of day says, at the instant that is judged. */
export type LocalHours = { readonly isQuiet: boolean; readonly isWork: boolean }

/** The coach at the beginning of a day. */
export function newCoach(now: number, pacing: Pacing, lastMove: string | null = null): CoachState {
  return {
    place: 'unknown',
    isAssumed: true,
    since: now,
    breakFrom: now,
    shiftFrom: now,
    isCounted: false,
    nudge: null,
    nudgedAt: [],
    snoozedUntil: null,
    mutedUntil: null,
    awaySince: null,
    isSilent: false,
    skips: 0,
    asksRhythm: false,
    hasAskedRhythm: false,
    lastMove,
    pacing,
    asksPain: false,
    due: 0,
    done: 0,
  }
}

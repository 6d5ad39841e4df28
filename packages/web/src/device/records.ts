import type { Answers } from '@unspasm/care/answers'
import type { Check } from '@unspasm/care/ask'
import type { Diary, Moment } from '@unspasm/care/diary'
import type { Mark } from '@unspasm/care/moves'
import type { LocalDate } from '@unspasm/care/local-date'
import type { LiveSession, RemedySession } from '@unspasm/care/session'

/** Something that was taken back on an emergency screen: which answer, and when. Kept with the episode. */
export type Withdrawal = { readonly finding: string; readonly at: string }

/** Why a person put a plan item aside. `hurts` closes it for 3 days, `do-not-like` for the episode. */
export type NotForMe = {
  readonly item: string
  readonly reason: 'hurts' | 'no-time' | 'do-not-like' | 'not-possible'
  readonly on: LocalDate
}

/** Ticks made on screens that have not been left, by screen and finding: they are no answers yet. */
export type Drafts = Readonly<Record<string, Readonly<Record<string, Mark>>>>

/** One bout: the check so far and what the person did with its plan. */
export type Episode = {
  readonly id: string
  /** Instant of the first answer, ISO 8601. */
  readonly startedAt: string
  /** Instant of the newest answer, ISO 8601. */
  readonly answeredAt: string
  readonly who: 'me' | 'someone-else'
  readonly check: Check
  /** Kept for when the phone sleeps, and for the way back. */
  readonly drafts: Drafts
  readonly withdrawals: readonly Withdrawal[]
  readonly notForMe: readonly NotForMe[]
  /** Ids of plan items that the person ticked, with the date. */
  readonly done: readonly { readonly item: string; readonly on: LocalDate }[]
  /** Version of the guideline that the answers were given to. */
  readonly guideline: string
  /** The check as it was when its first result was shown; `null` before. The days are counted from here. */
  readonly first: { readonly opened: Moment; readonly answers: Answers } | null
  /** What was said and what happened since. */
  readonly diary: Diary
  /** Sessions of tools that are over, oldest first. */
  readonly sessions: readonly RemedySession[]
  /** Sessions of tools that are not over; at most one of each tool. */
  readonly live: readonly LiveSession[]
}

/** Choices of the person about the page itself. */
export type Preferences = {
  /** ISO 3166 code of the chosen region; `null` means take it from the device. */
  readonly region: string | null
  readonly theme: 'device' | 'light' | 'dark'
  readonly floor: boolean
  readonly readAloud: boolean
  /** No page opens by itself: every form waits for "Continue", as with a screen reader. */
  readonly waits: boolean
  /** The page is turned on its side, for reading while lying on the side. */
  readonly turn: 'none' | 'left' | 'right'
}

export const defaultPreferences: Preferences = {
  region: null,
  theme: 'device',
  floor: false,
  readAloud: false,
  waits: false,
  turn: 'none',
}

/** What tools keep for this person from one bout to the next, by tool. Each tool reads its own part with care. */
export type ToolStates = Readonly<Record<string, unknown>>

/** The name under which the clock of the timers is kept, beside the tools that go by it. */
export const keptClock = 'clock'

/** All that the device keeps. */
export type Records = {
  readonly episode: Episode | null
  readonly preferences: Preferences
  readonly tools: ToolStates
  /** Earlier bouts of the same person that reached a result, oldest first. */
  readonly past: readonly Episode[]
}

/** The newest instant that sessions on the device know, in milliseconds; 0 when none runs. */
export function newestInstant({ episode }: Records): number {
  return Math.max(0, ...(episode?.live ?? []).map(({ phaseSince }) => phaseSince).filter(Number.isFinite))
}

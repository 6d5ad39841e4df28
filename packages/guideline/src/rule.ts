import type { Disposition } from './disposition.ts'
import type { Sources } from './source.ts'
import type { BlockName, Token } from './token.ts'

/** A warning sign: when its condition holds, at least this disposition. */
export type RedFlag = {
  readonly id: string
  /** What kind of danger; texts and cause weights read it. */
  readonly group: string
  readonly when: string
  readonly disposition: Disposition
  readonly blocks: readonly BlockName[]
  readonly sources: Sources
}

/** Closes a remedy or leaves it open with care; never changes the disposition. */
export type RemedyGate = {
  readonly id: string
  readonly when: string
  readonly blocks: readonly Token[]
  readonly cautions: readonly Token[]
  readonly sources: Sources
}

/** Which professional is right when no warning sign speaks first. */
export type ProfessionalRule = {
  readonly id: string
  readonly when: string
  readonly disposition: Disposition
  readonly blocks: readonly BlockName[]
  readonly sources: Sources
}

/** Points for (positive) or against (negative) a cause. */
export type CauseWeight = {
  readonly id: string
  readonly cause: string
  readonly when: string
  readonly weight: number
}

/** Two answers that do not fit together, and what to ask again. */
export type ConsistencyPrompt = {
  readonly id: string
  readonly when: string
  readonly ask: readonly [string, ...string[]]
}

/** When a review rule is looked at. */
export const reviewTriggers = [
  'check-in',
  'booking',
  'visit',
  'after-sitting',
  'after-heat',
  'daily',
  'outcome-entered',
  'referral-timer',
  'day-14-and-28',
  'day-2-and-3',
  'episode-opened',
] as const

export type ReviewTrigger = (typeof reviewTriggers)[number]

/** When a person is reminded of what a review rule asks. The first reminder goes out when the rule fires, if nothing else is said. */
export type ReviewReminder = {
  /** Days from the firing to the first reminder; missing means 0. */
  readonly afterDays?: number
  /** Days between two reminders. */
  readonly everyDays?: number
  /** Hours since the referral was shown, one for each reminder. */
  readonly atHours?: readonly number[]
  /** Reminders since the beginning of the episode, the newest referral, or the newest planned check-in. */
  readonly atMost: number
  readonly countedSince: 'episode-start' | 'referral' | 'planned-day'
}

/** What a review rule does. Every field is one effect; missing means it does not happen. */
export type ReviewEffect = {
  /** The disposition becomes the more urgent of the present one and this. */
  readonly raise?: Disposition
  /** `raise` only if this holds too, and the screens that were opened found nothing more urgent. */
  readonly raiseIf?: string
  /** The only rules that may lower: to this, from one of `from`. */
  readonly lower?: { readonly to: Disposition; readonly from: readonly Disposition[] }
  readonly block?: readonly BlockName[]
  /** How long `block` lasts: days, the rest of the episode, until pain is back to before, until a clinician opens it. */
  readonly blockUntil?: { readonly days: number } | 'episode-end' | 'pain-back-to-before' | 'clearance'
  /** Screens that open again at once. */
  readonly open?: readonly string[]
  /** Findings that are asked. */
  readonly ask?: readonly string[]
  readonly bookings?: 'hold-all' | 'cancel-massage'
  /** Held bookings are cancelled when the screens stay unanswered for this long. */
  readonly cancelHeldAfterHours?: number
  readonly label?: 'persistent' | 'chronic'
  readonly offer?: readonly string[]
  /** Offered only if `when` holds too. */
  readonly offerIf?: { readonly offer: string; readonly when: string }
  /** A sentence that goes with the raise, for whoever looks next. */
  readonly note?: 'worries-count' | 'review-of-goals'
  readonly tell?: readonly ('practice-owner' | 'therapist' | 'physiotherapist' | 'doctor')[]
  readonly remind?: ReviewReminder
  readonly plan?: 'smaller' | 'close-drinking' | 'prevention'
  readonly close?: 'recovered'
  /** Opens exactly the tokens that a clinician named and that were blocked before that date. */
  readonly lift?: 'cleared-tokens'
}

/** A rule that looks at the days: raises, closes, asks, and seldom lowers. */
export type ReviewRule = {
  readonly id: string
  readonly triggers: readonly [ReviewTrigger, ...ReviewTrigger[]]
  /** Kind of sitting an `after-sitting` rule is about; missing means any. */
  readonly sitting?: 'massage' | 'physio'
  /** Fires at most once in this many days; missing means at every trigger. */
  readonly everyDays?: number
  readonly when: string
  readonly effect: ReviewEffect
  readonly sources: Sources
}

import type { Disposition } from '@unspasm/guideline/disposition'
import type { Answers } from './answers.ts'
import type { LocalDate } from './local-date.ts'

/**
 * When something happened or was said, in the person's own day.
 *
 * `time` is `HH:MM` of that day, 00:00 to 23:59; missing means that only the day is known.
 */
export type Moment = { readonly on: LocalDate; readonly time?: string }

/**
 * Answers given at one moment. A finding that is left out was not asked. `offTime`: a check-in made too far from the chosen
 * time of day; personal effects leave it out. `at`: the moment as an instant, ISO 8601; missing means that only the time
 * of the person's day is known.
 */
export type Entry = Moment & { readonly answers: Answers; readonly offTime?: true; readonly at?: string }

export type SittingKind = 'massage' | 'physio'

/** One visit of a massage therapist or a physiotherapist, and how it was a day or two later. */
export type Sitting = Moment & {
  readonly kind: SittingKind
  /** `pain-now` before it began, 0 to 10. */
  readonly painBefore?: number
  /** `true`: the physiotherapist used ultrasound. */
  readonly ultrasound?: true
  /** When `response` and `newSign` were answered; missing means at the sitting itself. */
  readonly answered?: Moment
  /** Missing means not answered yet. */
  readonly response?: 'better' | 'same' | 'worse'
  /** New numbness, weakness, leg pain, dizziness or a growing bruise; `'?'` is not sure and counts as yes. */
  readonly newSign?: boolean | '?'
}

/** What the skin looked like after heat. */
export type SkinMark = Moment & { readonly skinMark: 'normal' | 'stays-red-or-net' | 'blister' }

/**
 * What was decided elsewhere: `specialist-outcome`, `clinician-clearance`, `was-seen`, `clinician-seen`.
 *
 * A clearance opens nothing unless `by` names who said it.
 */
export type Outcome = Entry & {
  readonly by?: string
  /** Role of that person, as in the list of professionals; missing means a doctor, whom the question names. */
  readonly role?: string
}

/** A result that sends to somebody. */
export type Referral = Moment & {
  /** Instant at which this result was first shown, ISO 8601. */
  readonly shownAt: string
  readonly disposition: Disposition
}

/** A reminder of a review rule that went out. */
export type SentReminder = { readonly rule: string; readonly on: LocalDate }

/**
 * One bout, from the first check on. Lists are in any order. Plain JSON, kept on the device.
 */
export type Episode = {
  /** The first check. */
  readonly opened: Moment
  /** Answers of the first check. */
  readonly answers: Answers
  readonly checkIns: readonly Entry[]
  /** Screens that were opened and answered again. */
  readonly rechecks: readonly Entry[]
  readonly sittings: readonly Sitting[]
  readonly skinMarks: readonly SkinMark[]
  readonly outcomes: readonly Outcome[]
  readonly referrals: readonly Referral[]
  readonly reminders: readonly SentReminder[]
  /** Days on which earlier bouts were opened in the product. */
  readonly earlierBouts: readonly LocalDate[]
}

/** The part of an episode that grows with the days. */
export type Diary = Omit<Episode, 'opened' | 'answers'>

/** A diary in which nothing is written. */
export const emptyDiary: Diary = {
  checkIns: [],
  rechecks: [],
  sittings: [],
  skinMarks: [],
  outcomes: [],
  referrals: [],
  reminders: [],
  earlierBouts: [],
}

/** An episode of which only the first check is known. */
export function newEpisode(opened: Moment, answers: Answers): Episode {
  return { opened, answers, ...emptyDiary }
}

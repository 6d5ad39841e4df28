import { urgencyRank } from '@unspasm/guideline/disposition'
import { durationBandDays } from '@unspasm/guideline/duration-bands'
import { notSure, type Answer, type Answers } from './answers.ts'
import type { Moment, Referral } from './diary.ts'
import { durationDays } from './facts.ts'
import { daysBetween, type LocalDate } from './local-date.ts'
import type { History } from './review-history.ts'
import { daysLater, isSince, newestOf } from './review-moment.ts'

/** What is known of a person on a day, and when each answer was given. */
export type Standpoint = {
  readonly answers: Answers
  /** By finding id; every answer has one. */
  readonly given: ReadonlyMap<string, Moment>
}

/**
 * The newest answer to each finding.
 *
 * Two answers are read with care. `was-seen` counts only if it was given surely at or after the newest referral: an
 * answer about an earlier one says nothing. `duration` is a band that was true on the day it was chosen; it becomes
 * the `onset-date` that it means, so that a bout grows older by the day.
 */
export function standpointOf(history: History): Standpoint {
  const answers = new Map<string, Answer>()
  const given = new Map<string, Moment>()
  for (const { answers: said, ...moment } of history.happenings) {
    for (const [id, answer] of Object.entries(said)) {
      answers.set(id, answer)
      given.set(id, moment)
    }
  }
  const referral = newestReferral(history)
  const seen = given.get('was-seen')
  if (referral !== null && seen !== undefined && !isSince(seen, referral)) {
    answers.delete('was-seen')
    given.delete('was-seen')
  }
  const onset = onsetOf(Object.fromEntries(answers), given, history.opened.on)
  if (answers.get('onset-date') !== onset) given.set('onset-date', given.get('duration') ?? history.opened)
  answers.set('onset-date', onset)
  return { answers: Object.fromEntries(answers), given }
}

/** The newest result of `clinician-2w` or more urgent, or `null`. */
export function newestReferral({ referrals }: History): Referral | null {
  return newestOf(referrals.filter(({ disposition }) => urgencyRank(disposition) <= urgencyRank('clinician-2w')))
}

/**
 * The first day of the bout: the date that was given, unless it lies after the day it was given on; else the lower edge
 * of the band, counted back from the day the band was chosen; else the day of the first check.
 */
function onsetOf(answers: Answers, given: ReadonlyMap<string, Moment>, opened: LocalDate): LocalDate {
  const date = answers['onset-date']
  const datedOn = given.get('onset-date')?.on ?? opened
  if (typeof date === 'string' && date !== notSure && (daysBetween(date, datedOn) ?? -1) >= 0) return date
  const band = answers['duration']
  const isBand = typeof band === 'string' && Object.hasOwn(durationBandDays, band)
  if (!isBand) return opened
  const chosenOn = given.get('duration')?.on ?? opened
  return daysLater(chosenOn, -durationDays({ duration: band }, chosenOn))
}

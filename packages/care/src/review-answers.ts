import { urgencyRank } from '@unspasm/guideline/disposition'
import { durationBandDays } from '@unspasm/guideline/duration-bands'
import { notSure, type Answer, type Answers } from './answers.ts'
import type { Moment, Referral } from './diary.ts'
import { daysBetween, type LocalDate } from './local-date.ts'
import type { History } from './review-history.ts'
import { daysLater, isSince, momentOf, newestOf } from './review-moment.ts'

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
  for (const happening of history.happenings) {
    const moment = momentOf(happening)
    for (const [id, answer] of Object.entries(happening.answers)) {
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
  const onset = onsetOf(history)
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
export function onsetOf({ happenings, opened }: History): LocalDate {
  const dated = happenings.findLast(({ answers }) => Object.hasOwn(answers, 'onset-date'))
  const date = dated?.answers['onset-date']
  if (dated && typeof date === 'string' && date !== notSure && (daysBetween(date, dated.on) ?? -1) >= 0) return date
  const chosen = happenings.findLast(({ answers }) => Object.hasOwn(answers, 'duration'))
  const band = chosen?.answers['duration']
  if (!chosen || typeof band !== 'string' || !Object.hasOwn(durationBandDays, band)) return opened.on
  return daysLater(chosen.on, -durationBandDays[band]!)
}

import { urgencyRank } from '@unspasm/guideline/disposition'
import { durationBandDays } from '@unspasm/guideline/duration-bands'
import { notSure, type Answer, type Answers } from '../answers.ts'
import type { Moment, Referral } from '../diary.ts'
import { daysBetween, type LocalDate } from '../local-date.ts'
import type { History } from './history.ts'
import { daysLater, isSince, momentOf, newestOf } from './moment.ts'

/** What is known of a person on a day, and when each answer was given. */
export type Standpoint = {
  readonly answers: Answers
  /** The moment of the answer to a finding, or `null` when it has none. */
  readonly givenAt: (finding: string) => Moment | null
}

/**
 * The newest answer to each finding.
 *
 * Two answers are read with care. `was-seen` counts only if it was given surely at or after the newest referral: an
 * answer about an earlier one says nothing. `duration` is a band that was true on the day it was chosen; it becomes
 * the `onset-date` that it means, so that a bout grows older by the day.
 */
export function standpointOf(history: History): Standpoint {
  const [first, ...others] = history.happenings
  const later = new Map<string, { readonly answer: Answer; readonly moment: Moment }>()
  for (const happening of others) {
    const moment = momentOf(happening)
    for (const [id, answer] of Object.entries(happening.answers)) later.set(id, { answer, moment })
  }
  const answers: Record<string, Answer> = {
    ...first?.answers,
    ...Object.fromEntries([...later].map(([id, { answer }]) => [id, answer])),
    'onset-date': onsetOf(history),
  }
  const givenAt = (id: string) => later.get(id)?.moment ?? (Object.hasOwn(answers, id) ? history.opened : null)
  const isBand = (later.get('onset-date')?.answer ?? first?.answers['onset-date']) !== answers['onset-date']
  const referral = newestReferral(history)
  const seen = Object.hasOwn(answers, 'was-seen') && givenAt('was-seen')
  if (referral && seen && !isSince(seen, referral)) delete answers['was-seen']
  return {
    answers,
    givenAt: (id) => {
      if (!Object.hasOwn(answers, id)) return null
      return givenAt(isBand && id === 'onset-date' ? 'duration' : id) ?? history.opened
    },
  }
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

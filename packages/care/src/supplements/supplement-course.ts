import {
  answeringRoles,
  reviewAfterDays,
  watchRules,
  watchSigns,
  type AnsweringRole,
  type WatchSign,
} from '@unspasm/guideline/supplements/substances'
import { notSure } from '../answers.ts'
import { dayNumber, daysBetween, type LocalDate } from '../local-date.ts'

/** Who answered, and when. Nothing goes on without all three. */
export type AnsweredBy = { readonly role: AnsweringRole; readonly name: string; readonly on: LocalDate }

/** What was answered. */
export const supplementVerdicts = ['allowed', 'not-allowed', 'allowed-with-conditions'] as const

export type SupplementVerdict = (typeof supplementVerdicts)[number]

/** Where the question about one substance stands. */
export type SupplementCourse =
  | { readonly phase: 'closed' }
  | { readonly phase: 'ask-sheet' }
  | { readonly phase: 'answered'; readonly by: AnsweredBy }
  | {
      readonly phase: SupplementVerdict | 'review'
      readonly by: AnsweredBy
      /** What was said besides, as the person wrote it. */
      readonly conditions: string
      readonly takenOn: readonly LocalDate[]
    }

export type SupplementEvent =
  | { readonly kind: 'ask' }
  | { readonly kind: 'answer'; readonly role: string; readonly name: string; readonly on: string }
  | { readonly kind: 'verdict'; readonly verdict: SupplementVerdict; readonly conditions: string }
  | { readonly kind: 'taken'; readonly on: LocalDate; readonly isTaken: boolean }
  | { readonly kind: 'reviewed' }
  | { readonly kind: 'close' }

/** What stands around a course at the moment of an event. */
export type SupplementTerms = {
  readonly today: LocalDate
  /** A hit that blocks and that no clinician has opened: nothing can be allowed. */
  readonly isBlocked: boolean
}

export const newCourse: SupplementCourse = { phase: 'closed' }

/**
 * The course as it is on a day: eight weeks after the answer a running one is reviewed. A block puts a running one back to
 * closed.
 *
 * Source: remedies 4.8.
 */
export function courseAt(course: SupplementCourse, { today, isBlocked }: SupplementTerms): SupplementCourse {
  if (course.phase !== 'allowed' && course.phase !== 'allowed-with-conditions')
    return course.phase === 'review' && isBlocked ? newCourse : course
  if (isBlocked) return newCourse
  const days = daysBetween(course.by.on, today)
  return days !== null && days >= reviewAfterDays ? { ...course, phase: 'review' } : course
}

/**
 * The course after an event. What does not fit where it stands changes nothing: no step can be left out, and no state
 * follows an answer without role, name and date.
 *
 * Source: remedies 4.8.
 */
export function afterSupplementEvent(
  before: SupplementCourse,
  event: SupplementEvent,
  terms: SupplementTerms,
): SupplementCourse {
  const course = courseAt(before, terms)
  switch (event.kind) {
    case 'ask':
      return course.phase === 'closed' || course.phase === 'not-allowed' ? { phase: 'ask-sheet' } : course
    case 'answer': {
      const by = answeredBy(event, terms.today)
      return course.phase === 'ask-sheet' && by ? { phase: 'answered', by } : course
    }
    case 'verdict': {
      if (course.phase !== 'answered') return course
      const conditions = event.conditions.trim()
      if (event.verdict === 'allowed-with-conditions' && conditions === '') return course
      if (event.verdict !== 'not-allowed' && terms.isBlocked) return course
      return { phase: event.verdict, by: course.by, conditions, takenOn: [] }
    }
    case 'taken': {
      if (course.phase !== 'allowed' && course.phase !== 'allowed-with-conditions') return course
      const others = course.takenOn.filter((on) => on !== event.on)
      return { ...course, takenOn: event.isTaken ? [...others, event.on] : others }
    }
    case 'reviewed':
      return course.phase === 'review' ? newCourse : course
    case 'close':
      return newCourse
  }
}

/** Who answered; `null` when a part is missing, the role is not one of them, or the day is none or still to come. */
export function answeredBy(
  { role, name, on }: { readonly role: string; readonly name: string; readonly on: string },
  today: LocalDate,
): AnsweredBy | null {
  const known = answeringRoles.find((each) => each === role)
  const ago = daysBetween(on, today)
  return known && name.trim() !== '' && dayNumber(on) !== null && ago !== null && ago >= 0
    ? { role: known, name: name.trim(), on }
    : null
}

/** Signs while something is taken; a missing one was not asked. */
export type WatchSigns = Readonly<Partial<Record<WatchSign, boolean | typeof notSure>>>

/** What the signs lead to: help today, stop and ask, or nothing. "Not sure" counts as there. Source: remedies 4.8. */
export function watchLeadsTo(signs: WatchSigns): 'same-day' | 'stop' | 'none' {
  const isThere = (sign: WatchSign) => signs[sign] === true || signs[sign] === notSure
  if (watchRules.sameDay.some((set) => set.every(isThere))) return 'same-day'
  return watchSigns.some(isThere) ? 'stop' : 'none'
}

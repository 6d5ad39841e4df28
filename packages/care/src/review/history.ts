import type { Answers } from '../answers.ts'
import type { Entry, Episode, Moment, Referral, SentReminder, Sitting } from '../diary.ts'
import { dayNumber, type LocalDate } from '../local-date.ts'
import { byMoment, momentOf } from './moment.ts'

/** One thing that happened or was said. */
export type Happening = Moment & {
  /** Days from 1970-01-01 to `on`. */
  readonly day: number
  readonly what: 'first-check' | 'check-in' | 'recheck' | 'sitting' | 'after-sitting' | 'after-heat' | 'outcome'
  readonly answers: Answers
  /** `pain-now` among the answers, 0 to 10; `null` when it was not said. */
  readonly pain: number | null
  /** The sitting that happened, or that is answered. */
  readonly sitting?: Sitting
  /** Name and role of whoever gave an outcome. */
  readonly by?: string
  readonly role?: string
}

/** An episode as one line of time. */
export type History = {
  readonly opened: Moment
  /** Oldest first; at the same moment in the order first check, check-in, recheck, sitting, answer, heat, outcome. */
  readonly happenings: readonly Happening[]
  readonly referrals: readonly Referral[]
  readonly reminders: readonly SentReminder[]
  readonly earlierBouts: readonly LocalDate[]
}

/**
 * Puts an episode in order of time. Total, and nothing is lost: what is dated before the first check, as after a clock
 * that jumps back, or has no date of the calendar, counts as said on the day of the first check.
 */
export function historyOf(episode: Episode): History {
  const openedDay = dayNumber(episode.opened.on) ?? 0
  const opened = openedDay === 0 ? { on: '1970-01-01' } : momentOf(episode.opened)
  const at = (moment: Moment): Dated => {
    const day = dayNumber(moment.on)
    return day === null || day < openedDay ? { on: opened.on, day: openedDay } : { ...momentOf(moment), day }
  }
  const said = (what: Happening['what'], entries: readonly Entry[]) =>
    entries.map((entry) => ({ ...at(entry), what, answers: entry.answers, pain: painIn(entry.answers) }))

  const happenings: readonly Happening[] = [
    ...said('check-in', episode.checkIns),
    ...said('recheck', episode.rechecks),
    ...episode.sittings.map((sitting) => ({
      ...at(sitting),
      what: 'sitting' as const,
      answers: (sitting.ultrasound ? { 'ultrasound-used': true } : {}) as Answers,
      pain: null,
      sitting,
    })),
    ...episode.sittings
      .filter(({ response, newSign }) => response !== undefined || newSign !== undefined)
      .map((sitting) => ({
        ...laterOf(at(sitting), at(sitting.answered ?? sitting)),
        what: 'after-sitting' as const,
        answers: {},
        pain: null,
        sitting,
      })),
    ...episode.skinMarks.map((mark) => ({
      ...at(mark),
      what: 'after-heat' as const,
      answers: { 'heat-skin-mark': mark.skinMark },
      pain: null,
    })),
    ...episode.outcomes.map(({ by, role, ...entry }) => ({
      ...at(entry),
      what: 'outcome' as const,
      answers: entry.answers,
      pain: null,
      ...(by !== undefined && { by }),
      ...(role !== undefined && { role }),
    })),
  ]
  return {
    opened,
    happenings: [
      { ...opened, day: openedDay, what: 'first-check', answers: episode.answers, pain: painIn(episode.answers) },
      ...happenings.toSorted(byMoment),
    ],
    referrals: episode.referrals,
    reminders: episode.reminders,
    earlierBouts: episode.earlierBouts,
  }
}

type Dated = Moment & { readonly day: number }

const laterOf = (one: Dated, other: Dated) => (byMoment(one, other) < 0 ? other : one)

/** The history as it was known after its first `count` happenings. */
export function firstOf(history: History, count: number): History {
  return { ...history, happenings: history.happenings.slice(0, count) }
}

/**
 * The day of review. It is never before the newest happening, so a clock that jumps back makes no bout younger.
 *
 * @param on the day that the clock shows.
 */
export function todayOf(history: History, on: LocalDate): LocalDate {
  const last = history.happenings.at(-1)?.on ?? history.opened.on
  return dayNumber(on) !== null && on > last ? on : last
}

/** A moment at which pain was said. */
export type PainEntry = Moment & { readonly day: number; readonly pain: number }

/** Every entry of `pain-now`, oldest first: of the first check, of check-ins, of screens answered again. */
export function painsOf({ happenings }: History): readonly PainEntry[] {
  return happenings.filter((happening): happening is Happening & PainEntry => happening.pain !== null)
}

function painIn(answers: Answers): number | null {
  const pain = answers['pain-now']
  return typeof pain === 'number' && Number.isFinite(pain) ? pain : null
}

/** The newest sitting of a kind that has an answer, with the moment of the answer; any kind when none is named. */
export function answeredSitting(history: History, kind?: Sitting['kind']): (Moment & { sitting: Sitting }) | null {
  const found = history.happenings.findLast(
    ({ what, sitting }) => what === 'after-sitting' && (kind === undefined || sitting?.kind === kind),
  )
  return found?.sitting ? { ...momentOf(found), sitting: found.sitting } : null
}

import type { Episode } from '../diary.ts'
import { daysBetween, type LocalDate } from '../local-date.ts'
import { daysLater } from '../review/moment.ts'
import { historyOf, painsOf } from '../review/history.ts'
import type { RemedySession } from '../session.ts'
import { nextDayLight, nextDayRise, type DayPain, type Light } from './lights.ts'

/** Tools whose sessions are exercise. */
const exerciseTools: readonly string[] = ['movement-now', 'programme', 'six-week-block', 'morning-movement']

/** What exercise left behind in a bout. */
export type ExerciseHistory = {
  /** Sessions of exercise with a minute of use, oldest day first; of one day in the order in which they ended. */
  readonly sessions: readonly RemedySession[]
  /** Every pain number, in any order. */
  readonly pains: readonly DayPain[]
}

/**
 * What is known of the exercise of a bout.
 *
 * @param kept     the bout as the review reads it; `null` before its first result.
 * @param sessions every finished session, in any order.
 */
export function exerciseHistoryOf(kept: Episode | null, sessions: readonly RemedySession[]): ExerciseHistory {
  const told = kept ? painsOf(historyOf(kept)).map(({ on, pain }) => ({ on, pain })) : []
  const asked = sessions.flatMap(({ on, painBefore }) => (painBefore === undefined ? [] : [{ on, pain: painBefore }]))
  return {
    sessions: sessions
      .filter(({ remedy, minutes }) => exerciseTools.includes(remedy) && minutes > 0)
      .toSorted((a, b) => daysBetween(b.on, a.on) || a.endedAtMinute - b.endedAtMinute),
    pains: [...told, ...asked],
  }
}

/** The light of the day after a session. */
export function lightAfter({ on, painBefore }: RemedySession, pains: readonly DayPain[]): Light {
  return nextDayLight(nextDayRise(on, painBefore, pains))
}

/** Days that followed a session and were red, each once, oldest first. */
export function redDaysOf({ sessions, pains }: ExerciseHistory): readonly LocalDate[] {
  const days = sessions.filter((each) => lightAfter(each, pains) === 'red').map(({ on }) => daysLater(on, 1))
  return [...new Set(days)]
}

import { levelCounts } from '@unspasm/guideline/exercise/level-rules'
import type { Answer } from '../answers.ts'
import { daysBetween, type LocalDate } from '../local-date.ts'
import type { RemedySession } from '../session.ts'
import { medianOf } from '../trend.ts'
import { longestWalkMinutes } from '../walking/longest-walk.ts'
import { lightAfter, type ExerciseHistory } from './history.ts'
import { levelOf, type LevelMove } from './level.ts'
import { nextDayRise, worstLight } from './lights.ts'
import { resultsOf } from './movement-result.ts'

/** A session that a professional watched, as the person says. */
export type SupervisedSession = { readonly on: LocalDate; readonly withLoad: boolean }

/** What the person's exercise keeps besides its sessions. */
export type ExerciseSteps = {
  readonly moves: readonly LevelMove[]
  readonly supervised: readonly SupervisedSession[]
}

/**
 * Facts that the level gates and the rows of who may go on alone read. What is not known is left out, or does not count.
 *
 * @param sessions every finished session of the bout, walks included.
 * Source: remedies 5.2.
 */
export function exerciseFactsOf(
  history: ExerciseHistory,
  sessions: readonly RemedySession[],
  { moves, supervised }: ExerciseSteps,
  on: LocalDate,
): Readonly<Record<string, Answer>> {
  const pain = middlePain(history, on)
  return {
    't-easy-days-l0': easyDays(history, on),
    't-walk-minutes': longestWalkMinutes(sessions, on),
    ...(pain !== null && { 't-pain-3d': pain }),
    't-green-l1-7d': greenSessions(history, 1, on),
    't-green-l2-14d': greenSessions(history, 2, on),
    't-failed-tries': levelOf(moves, history, on).failedTries,
    't-supervised-sessions': supervised.length,
    't-supervised-load': supervised.some(({ withLoad }) => withLoad),
  }
}

/**
 * Whether a session was green: finished, no amber, red or unanswered light while it lasted, and a green day after. A day
 * after that is not known is not green.
 *
 * Source: remedies 5.2, 5.4.
 */
export function wasGreen(session: RemedySession, history: ExerciseHistory): boolean {
  const results = resultsOf(session)
  const during = worstLight(results.map(({ light }) => light))
  return (
    session.endReason === 'completed' &&
    results.length > 0 &&
    during === 'green' &&
    lightAfter(session, history.pains) === 'green'
  )
}

/** Days with level 0 movements after which pain is known not to have risen; a day with one session that did is none. */
function easyDays({ sessions, pains }: ExerciseHistory, on: LocalDate): number {
  const levelZero = sessions.filter(({ level, on: day }) => level === 0 && isUntil(day, on))
  const days = [...new Set(levelZero.map((session) => session.on))]
  return days.filter((day) =>
    levelZero
      .filter((session) => session.on === day)
      .every(({ painBefore }) => {
        const rise = nextDayRise(day, painBefore, pains)
        return rise !== null && rise < levelCounts.easyRiseBelow
      }),
  ).length
}

/** The median of the last days; `null` with too few numbers. */
function middlePain({ pains }: ExerciseHistory, on: LocalDate): number | null {
  const last = pains.filter((entry) => isWithin(entry.on, on, levelCounts.painDays)).map(({ pain }) => pain)
  return last.length < levelCounts.fewestPains ? null : medianOf(last)
}

function greenSessions(history: ExerciseHistory, level: 1 | 2, on: LocalDate): number {
  const days = levelCounts.greenDays[level]
  return history.sessions.filter(
    (session) => session.level === level && isWithin(session.on, on, days) && wasGreen(session, history),
  ).length
}

const isUntil = (day: LocalDate, on: LocalDate) => (daysBetween(day, on) ?? -1) >= 0

/** Whether a day is one of the last `days`, `on` included. */
function isWithin(day: LocalDate, on: LocalDate, days: number): boolean {
  const ago = daysBetween(day, on)
  return ago !== null && ago >= 0 && ago < days
}

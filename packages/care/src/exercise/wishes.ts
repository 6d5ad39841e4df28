import {
  directionTest,
  directionVerdicts,
  testedDirections,
  type DirectionVerdict,
} from '@unspasm/guideline/exercise/direction-test'
import { daysBetween, type LocalDate } from '../local-date.ts'
import type { MovementWishes } from '../plan/movements.ts'
import type { RemedySession } from '../session.ts'
import { resultsOf, textsOf } from './movement-result.ts'

/** Parameters of a session's record that later choices read. */
export const wishParams = {
  thumbsUp: 'thumbs-up',
  thumbsDown: 'thumbs-down',
  closedDirections: 'closed-directions',
  halfNext: 'half-next',
  direction: 'direction',
} as const

/**
 * What the sessions of a person say about the next choice.
 *
 * A direction that a test found bad, or that a sign stopped, stays closed for some days; a red movement for the day.
 *
 * @param ofBout sessions of this bout, oldest first.
 * @param before sessions of earlier bouts, oldest first: only thumbs are read.
 * Source: remedies 5.4, 5.6, SS-3.
 */
export function wishesOf(
  ofBout: readonly RemedySession[],
  before: readonly RemedySession[],
  on: LocalDate,
): MovementWishes {
  const direction = directionOf(ofBout)
  const withMovements = ofBout.filter((session) => resultsOf(session).length > 0)
  const last = withMovements.at(-1)
  const today = withMovements.filter((session) => session.on === on)
  return {
    ...(direction && { direction }),
    thumbs: thumbsOf([...before, ...ofBout]),
    ...(last && { lastSession: resultsOf(last).map(({ movement }) => movement) }),
    closedDirections: testedDirections.filter((each) =>
      ofBout.some((session) => isClosing(session, on) && textsOf(session, wishParams.closedDirections).includes(each)),
    ),
    closedMovements: today.flatMap((session) =>
      resultsOf(session).flatMap(({ light, movement }) => (light === 'red' ? [movement] : [])),
    ),
    isFirstToday: today.length === 0,
  }
}

/** What the direction test of this bout found; `null` when it was not done to its end. */
export function directionOf(ofBout: readonly RemedySession[]): DirectionVerdict | null {
  const values = ofBout.map(({ params }) => params[wishParams.direction])
  return directionVerdicts.find((each) => each === values.findLast((value) => value !== undefined)) ?? null
}

/** Newest thumb of each movement. */
function thumbsOf(sessions: readonly RemedySession[]): Readonly<Record<string, 'up' | 'down'>> {
  return Object.fromEntries(
    sessions.flatMap((session) => [
      ...textsOf(session, wishParams.thumbsUp).map((id): [string, 'up'] => [id, 'up']),
      ...textsOf(session, wishParams.thumbsDown).map((id): [string, 'down'] => [id, 'down']),
    ]),
  )
}

/** Whether what a session closed is still closed. A session of a day to come counts as one of today. */
function isClosing(session: RemedySession, on: LocalDate): boolean {
  const days = daysBetween(session.on, on)
  return days === null || days < directionTest.closedDays
}

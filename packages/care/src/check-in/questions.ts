import { checkInRows, type CheckInRow } from '@unspasm/guideline/check-in'
import { toCondition } from '@unspasm/guideline/condition'
import type { Disposition } from '@unspasm/guideline/disposition'
import type { Answer, Answers } from '../answers.ts'
import type { Entry, Episode, Moment } from '../diary.ts'
import type { Metrics } from '../metrics.ts'
import type { RemedySession } from '../session.ts'
import { checkInContext, compileCheckIn, questionFacts } from './facts.ts'

/** What a check-in is about to ask from, at the moment it begins. */
export type CheckInDay = {
  readonly now: Moment
  /** Answers of earlier check-ins that a row reads. */
  readonly before: Answers
  readonly others: Readonly<Record<string, Answer>>
}

type About = {
  readonly episode: Episode
  readonly sessions: readonly RemedySession[]
  readonly now: Moment & Pick<Entry, 'at'>
  /** What is in force. */
  readonly disposition: Disposition
  readonly metrics: Metrics
}

const rows = (checkInRows as readonly CheckInRow[]).map((row) => ({
  row,
  holds: compileCheckIn(toCondition(row.when)),
}))

/** The day of a check-in. Pure and total. */
export function checkInDayOf({ episode, sessions, now, disposition, metrics }: About): CheckInDay {
  const change = episode.checkIns
    .toSorted((one, other) => (`${one.on} ${one.time ?? ''}` < `${other.on} ${other.time ?? ''}` ? -1 : 1))
    .findLast(({ answers }) => 'global-change' in answers)?.answers['global-change']
  return {
    now,
    before: change === undefined ? {} : { 'global-change': change },
    others: {
      ...(metrics as Readonly<Record<string, Answer>>),
      ...(questionFacts(episode, sessions, now) as Readonly<Record<string, Answer>>),
      disposition,
    },
  }
}

/**
 * The rows that are asked, in the order of the table; the question for a new sign is always the first.
 *
 * @param given answers of this check-in so far: they may bring a row or take it away, but none before themselves.
 * Source: plan 5.
 */
export function questionsOf({ now, before, others }: CheckInDay, given: Answers): readonly CheckInRow[] {
  const context = checkInContext({ ...before, ...given }, others, now.on)
  return rows.filter(({ holds }) => holds(context)).map(({ row }) => row)
}

/** How long the rows take by design, in seconds. */
export function secondsOf(asked: readonly CheckInRow[]): number {
  return asked.reduce((sum, { seconds }) => sum + seconds, 0)
}

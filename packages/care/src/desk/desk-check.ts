import {
  deskCheck,
  deskPoints,
  worstFirst,
  type DeskPoint,
  type DeskPointId,
} from '@unspasm/guideline/desk/desk-points'
import { daysBetween, type LocalDate } from '../local-date.ts'
import type { RemedySession } from '../session.ts'

/** "Not sure", or passed over: neither good nor bad. */
export const noDeskAnswer = '?'

/** Answers by point: the id of an answer, or `'?'`. A point that is left out was not asked yet. */
export type DeskAnswers = Readonly<Partial<Record<DeskPointId, string>>>

/** One thing to mend: words live under the point and its answer. */
export type DeskFix = { readonly point: DeskPointId; readonly answer: string }

/** How a desk is. */
export type DeskResult = {
  /** Points that are right, of those that were answered. */
  readonly passed: number
  readonly answered: number
  /** Worst first. */
  readonly fixes: readonly DeskFix[]
}

const points: readonly (DeskPoint & { readonly id: DeskPointId })[] = deskPoints

/**
 * The result of a desk check. A point nobody was sure of does not count, neither for nor against.
 *
 * Pure and total: an answer the point does not know is none.
 * Source: remedies 3.3.
 */
export function deskResultOf(answers: DeskAnswers): DeskResult {
  const given = points.flatMap(({ id, answers: options }) => {
    const option = options.find((each) => each.id === answers[id])
    return option ? [{ point: id, answer: option.id, passes: option.passes === true }] : []
  })
  const fixes = given
    .filter(({ passes }) => !passes)
    .map(({ point, answer }) => ({ point, answer }))
    .toSorted((a, b) => rank(a.point) - rank(b.point))
  return { passed: given.length - fixes.length, answered: given.length, fixes }
}

const rank = (point: DeskPointId) => (worstFirst.includes(point) ? worstFirst.indexOf(point) : worstFirst.length)

/** The first point without an answer; `null` when every one was asked. */
export const nextDeskPoint = (answers: DeskAnswers): DeskPointId | null =>
  points.find(({ id }) => answers[id] === undefined)?.id ?? null

/** Whether a desk was looked at lately. A session from the days to come counts. Source: remedies 3.3, plan W-02. */
export function hasDeskCheck(sessions: readonly RemedySession[], today: LocalDate): boolean {
  return sessions.some(
    ({ remedy, endReason, on }) =>
      remedy === 'desk-check' &&
      endReason === 'completed' &&
      (daysBetween(on, today) ?? Infinity) <= deskCheck.againAfterDays,
  )
}

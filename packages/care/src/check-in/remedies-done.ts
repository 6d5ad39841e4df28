import { remedyOfTool, visitRemedies } from '@unspasm/guideline/check-in'
import type { Episode, Moment, Sitting, SittingKind } from '../diary.ts'
import type { RemedySession } from '../session.ts'

type Done = Pick<RemedySession, 'remedy' | 'variant' | 'on' | 'minutes' | 'endReason'>

/** What a session counts as in `remedies-done`, or `null`: nothing was done, or the tool has no place there. */
export function remedyOf({ remedy, variant, minutes, endReason }: Omit<Done, 'on'>): string | null {
  if (minutes <= 0 && endReason !== 'completed') return null
  const row = remedyOfTool.find(({ tool }) => tool === remedy)
  const isLeftOut = row !== undefined && 'but' in row && (row.but as readonly string[]).includes(variant ?? '')
  return row === undefined || isLeftOut ? null : row.remedy
}

/**
 * What is ticked already in `remedies-done`: the sessions and the visits of the day.
 *
 * @returns options in no order, each once; empty when nothing is known, which is not "none".
 * Source: plan 5, row 6.
 */
export function tickedAlready({ sittings }: Episode, sessions: readonly Done[], { on }: Moment): readonly string[] {
  const ofTools = sessions.filter((session) => session.on === on).flatMap((session) => remedyOf(session) ?? [])
  const ofVisits = sittings.filter((sitting) => sitting.on === on).map(({ kind }) => kind)
  return [...new Set([...ofTools, ...ofVisits])]
}

/**
 * Visits that a check-in tells of and that are not known yet, one of a kind a day. They are asked about a day later.
 *
 * @param done     `remedies-done` of the check-in.
 * @param ownHands `true`: the massage was by the person or a helper, and is no visit.
 */
export function visitsTold(
  { sittings }: Episode,
  done: readonly string[],
  ownHands: boolean,
  { on }: Moment,
): readonly Sitting[] {
  return Object.entries(visitRemedies)
    .filter(([remedy]) => done.includes(remedy) && !(remedy === 'massage' && ownHands))
    .map(([, kind]): SittingKind => kind)
    .filter((kind) => !sittings.some((sitting) => sitting.on === on && sitting.kind === kind))
    .map((kind) => ({ on, kind }))
}

import type { Assess, Assessment } from '../assess.ts'
import type { Moment } from '../diary.ts'
import type { Engine } from '../engine.ts'
import type { LocalDate } from '../local-date.ts'
import { blocksOfAnswers } from './answer-blocks.ts'
import { standpointOf, type Standpoint } from './answers.ts'
import type { Block } from './blocks.ts'
import { clearancesOf, createFindMoments, createWasKnown, type Clearance } from './clearance.ts'
import type { Claim, DatedClaim } from './disposition.ts'
import type { History } from './history.ts'
import { isAfter, newestOf } from './moment.ts'

/** What the answers of a history say on a day, before any review rule. */
export type AnswerClaims = {
  readonly standpoint: Standpoint
  readonly assessment: Assessment
  /** Red flags that fire, without those a clinician has looked at since. */
  readonly flags: readonly DatedClaim[]
  /** Professional rules that fire. */
  readonly professional: readonly Claim[]
  /** Those of them that were not known at a moment: they rest on a later answer, or came with the days. */
  readonly professionalSince: (moment: Moment) => readonly Claim[]
  readonly blocks: readonly Block[]
  readonly clearances: readonly Clearance[]
  /** When a clinician last said that remedies are fine; `null` when nobody did. */
  readonly seenAt: Moment | null
}

/**
 * Makes the reader of answers: section 2 once more, on the answers as they stand, with the word of clinicians.
 *
 * Source: triage 0.3; triage 4, RV-29.
 */
export function createReadClaims(engine: Engine, assess: Assess): (history: History, on: LocalDate) => AnswerClaims {
  const { guideline } = engine
  return (history, on) => {
    const standpoint = standpointOf(history)
    const assessment = assess(standpoint.answers, on)
    const momentsOf = createFindMoments(engine, standpoint, assessment, on)
    const wasKnown = createWasKnown(assess, standpoint, momentsOf)
    const clearances = clearancesOf(history)
    const seenAt = newestOf(clearances.filter(({ mayFall }) => mayFall))
    const fired = new Set(assessment.fired)
    const professional = guideline.professionalRules.filter(({ id }) => fired.has(id))
    return {
      standpoint,
      assessment,
      flags: guideline.redFlags
        .filter(({ id }) => fired.has(id))
        .filter((row) => seenAt === null || !wasKnown(row, seenAt, (given) => isAfter(seenAt, given)))
        .map((row) => ({ id: row.id, disposition: row.disposition, reasonsOf: () => momentsOf(row) })),
      professional,
      professionalSince: (moment) =>
        professional.filter((row) => !wasKnown(row, moment, (given) => !isAfter(given, moment))),
      blocks: blocksOfAnswers(guideline, assessment, clearances, wasKnown),
      clearances,
      seenAt,
    }
  }
}

import { reviewRules } from '@unspasm/guideline/review-rules'
import type { ReviewRule, ReviewTrigger } from '@unspasm/guideline/rule'
import { createAssess } from './assess.ts'
import type { Episode } from './diary.ts'
import { engineInForce, type Engine } from './engine.ts'
import type { LocalDate } from './local-date.ts'
import { historyOf } from './review/history.ts'
import { createJudge } from './review/judge.ts'
import { followStanding, rememberStandingBefore, triggersOfDay as triggersOf } from './review/standing.ts'
import type { Now, Review, ReviewInput, Standing } from './review/types.ts'

/** The questions to an episode over time. */
export type Reviewer = {
  /**
   * What the days say: which rules fire, the disposition, what is closed and until when, what is asked and told.
   *
   * Pure and total. Nothing becomes better by silence: a metric that is not known makes no condition true.
   */
  readonly review: (input: ReviewInput) => Review
  /**
   * What is in force before the review of now, followed through the episode from its first check.
   *
   * @param triggers of that review; missing means every one.
   */
  readonly standingOf: (episode: Episode, now: Now, triggers?: readonly ReviewTrigger[]) => Standing
  /** What a day gives rise to by itself; reviews of check-ins, sittings, heat and outcomes come besides. */
  readonly triggersOfDay: (episode: Episode, on: LocalDate) => readonly ReviewTrigger[]
}

/**
 * Makes the reviewer of a guideline.
 *
 * Source: triage 4.
 */
export function createReviewer(engine: Engine, rules: readonly ReviewRule[]): Reviewer {
  const assess = createAssess(engine)
  const judge = createJudge(engine, assess, rules)
  const before = rememberStandingBefore()
  const standingOf: Reviewer['standingOf'] = (episode, now, triggers) =>
    followStanding(judge, assess, historyOf(episode), now, triggers, before)
  return {
    standingOf,
    triggersOfDay: (episode, on) => triggersOf(historyOf(episode), on),
    review: ({ episode, now, triggers, standing = standingOf(episode, now, triggers), sitting, metrics }) =>
      judge(historyOf(episode), now, standing, { triggers, sitting, metrics }),
  }
}

/** The reviewer of the guideline in force. */
export const { review, standingOf, triggersOfDay }: Reviewer = createReviewer(engineInForce, reviewRules)

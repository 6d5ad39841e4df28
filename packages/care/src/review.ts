import { reviewRules } from '@unspasm/guideline/review-rules'
import type { ReviewRule } from '@unspasm/guideline/rule'
import { createAssess } from './assess.ts'
import type { Episode } from './diary.ts'
import { engineInForce, type Engine } from './engine.ts'
import { historyOf } from './review-history.ts'
import { createJudge } from './review-judge.ts'
import { followStanding } from './review-standing.ts'
import type { Now, Review, ReviewInput, Standing } from './review-types.ts'

/** The two questions to an episode over time. */
export type Reviewer = {
  /**
   * What the days say: which rules fire, the disposition, what is closed and until when, what is asked and told.
   *
   * Pure and total. Nothing becomes better by silence: a metric that is not known makes no condition true.
   */
  readonly review: (input: ReviewInput) => Review
  /** What is in force before the review of now, followed through the episode from its first check. */
  readonly standingOf: (episode: Episode, now: Now) => Standing
}

/**
 * Makes the reviewer of a guideline.
 *
 * Source: triage 4.
 */
export function createReviewer(engine: Engine, rules: readonly ReviewRule[]): Reviewer {
  const judge = createJudge(engine, rules)
  const assess = createAssess(engine)
  const standingOf: Reviewer['standingOf'] = (episode, now) => followStanding(judge, assess, historyOf(episode), now)
  return {
    standingOf,
    review: ({ episode, now, standing = standingOf(episode, now), triggers, sitting, metrics }) =>
      judge(historyOf(episode), now, standing, { triggers, sitting, metrics }),
  }
}

/** The reviewer of the guideline in force. */
export const { review, standingOf }: Reviewer = createReviewer(engineInForce, reviewRules)

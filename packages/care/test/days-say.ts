import { urgencyRank, type Disposition } from '@unspasm/guideline/disposition'
import { reviewRules } from '@unspasm/guideline/review-rules'
import type { ReviewRule } from '@unspasm/guideline/rule'
import { expandBlocks } from '@unspasm/guideline/token'
import type { Assessment } from '../src/assess.ts'
import type { DaysSay, PlanInput } from '../src/plan/types.ts'

/** What a review says in which these rules fire, on a person of whom the answers say `assessment`. */
export function daysSay(assessment: Assessment, fired: readonly string[]): DaysSay {
  const rules: readonly ReviewRule[] = reviewRules.filter(({ id }) => fired.includes(id))
  const raised = rules.flatMap(({ effect }) =>
    effect.raise !== undefined && effect.raiseIf === undefined ? [effect.raise] : [],
  )
  const blocks = rules.flatMap(({ id, effect }) =>
    expandBlocks(effect.block ?? []).map((token) => ({ token, because: id })),
  )
  return {
    fired,
    disposition: [assessment.disposition, ...raised].reduce((one: Disposition, other) =>
      urgencyRank(other) < urgencyRank(one) ? other : one,
    ),
    blocks: [
      ...assessment.blocked.flatMap((token) => assessment.decidedBy.map((because) => ({ token, because }))),
      ...blocks,
    ],
  }
}

/** The input of an example, which may name review rules that fire. */
export type InputOfExample = Partial<PlanInput> & { readonly firedReviewRules?: readonly string[] }

/** That input for a plan. */
export function within(assessment: Assessment, { firedReviewRules, ...input }: InputOfExample): Partial<PlanInput> {
  return firedReviewRules ? { ...input, review: daysSay(assessment, firedReviewRules) } : input
}

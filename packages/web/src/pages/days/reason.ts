import type { Answers } from '@unspasm/care/answers'
import type { Metrics } from '@unspasm/care/metrics'
import { idsOf, toCondition } from '@unspasm/guideline/condition'
import { metricBounds } from '@unspasm/guideline/review-rules'
import type { ReviewRule } from '@unspasm/guideline/rule'
import { metricSentences, trendSentences } from '@unspasm/guideline/words/en/days'
import { answerText, labelOf } from '../result/answer-text.ts'
import { pointsText } from './sentences.ts'

const trends: readonly string[] = ['m-pain-trend', 'm-physio-trend']

/**
 * Why a review rule fired: what it read, a sentence each, in the order of its condition. What is not known, and an answer
 * "no", are left out.
 */
export function reasonsOfRule(
  { when }: Pick<ReviewRule, 'when'>,
  metrics: Metrics,
  answers: Answers,
): readonly string[] {
  const known: Readonly<Record<string, unknown>> = metrics
  return [...new Set(idsOf(toCondition(when)))].flatMap((id): readonly string[] => {
    const value = known[id]
    if (trends.includes(id)) return typeof value === 'string' ? [trendSentences[value] ?? value] : []
    const sentence = metricSentences[id]
    if (sentence !== undefined) return typeof value === 'number' ? [sentence.replace('{n}', numberOf(id, value))] : []
    const answer = answers[id]
    return answer === undefined || answer === false ? [] : [`${labelOf(id)}: ${answerText(id, answer)}.`]
  })
}

function numberOf(metric: string, value: number): string {
  if (metric === 'm-adherence-14d') return String(Math.round(value * metricBounds.adherenceDays))
  return metric === 'm-hours-since-referral' ? String(Math.floor(value)) : pointsText(value)
}

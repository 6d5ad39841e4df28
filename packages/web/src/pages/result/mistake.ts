import type { Answers } from '@unspasm/care/answers'
import type { Assessment } from '@unspasm/care/assess'
import { engineInForce } from '@unspasm/care/engine'
import type { LocalDate } from '@unspasm/care/local-date'
import { findingsBehind } from './reasons.ts'

/** Answers that made an emergency and can be taken back, one at a time: ticks, and the other kinds. */
export type TakeBack = { readonly ticks: readonly string[]; readonly others: readonly string[] }

/**
 * What can be taken back on an emergency screen. "No" is never taken back here, since that could only raise the alarm.
 *
 * @returns ids of findings, each once, in the order of the rules that decided.
 * Source: triage 2.5.6.
 */
export function answersToTakeBack(assessment: Assessment, answers: Answers, on: LocalDate): TakeBack {
  const when = new Map<string, string>(engineInForce.guideline.redFlags.map((rule) => [rule.id, rule.when]))
  const behind = assessment.decidedBy.flatMap((rule) =>
    findingsBehind(when.get(rule) ?? 'true', assessment, answers, on),
  )
  const given = [...new Set(behind)].filter((id) => id in answers && answers[id] !== false)
  return { ticks: given.filter(isTick), others: given.filter((id) => !isTick(id)) }
}

function isTick(id: string): boolean {
  return engineInForce.questionOf.get(id)?.finding.kind === 'boolean'
}

import { idsOf, toCondition, type Condition } from '@unspasm/guideline/condition'
import { notSure, type Answers } from '../answers.ts'
import { engineInForce, readContext } from '../engine.ts'
import type { LocalDate } from '../local-date.ts'
import { createJudge } from '../three-valued.ts'

/** Whether a line of a sheet fits: yes, no, or nobody knows. */
export type HitState = 'yes' | 'no' | 'unknown'

const judge = createJudge(engineInForce, () => false)

/**
 * Judges lines of a sheet. "Not sure" to anything that a line reads leaves it unknown, and so does a question that would be
 * asked and was not answered; neither is ever "no".
 *
 * @returns state of each line by id, in the order given.
 */
export function hitStates<Id extends string>(
  lines: readonly { readonly id: Id; readonly when: string }[],
  answers: Answers,
  on: LocalDate,
): ReadonlyMap<Id, HitState> {
  const said = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== notSure))
  const context = readContext(engineInForce, said, on)
  return new Map(
    lines.map(({ id, when }) => {
      const condition = toCondition(when)
      const { truth } = judge(condition, context)
      const reads = findingsOf(condition)
      const isSaid = reads.length === 0 || reads.some((finding) => said[finding] !== undefined)
      // NOTE: a policy of silence, such as that of age, holds without an answer; a sheet tells only what was said.
      if (truth === 'yes') return [id, isSaid ? 'yes' : 'unknown']
      const isUnsure = reads.some((finding) => answers[finding] === notSure)
      return [id, truth === 'maybe' || isUnsure ? 'unknown' : 'no']
    }),
  )
}

/** Findings that a condition reads, those behind derived values included. */
function findingsOf(condition: Condition): readonly string[] {
  return idsOf(condition).flatMap((id) => {
    const derived = engineInForce.derivedConditions.get(id)
    return derived ? findingsOf(derived) : [id]
  })
}

/** Findings behind lines that are not known, and whose question is asked of this person; each once. */
export function openFindings(
  lines: readonly { readonly id: string; readonly when: string }[],
  answers: Answers,
  on: LocalDate,
): readonly string[] {
  const context = readContext(engineInForce, answers, on)
  const open = lines
    .flatMap(({ when }) => findingsOf(toCondition(when)))
    .filter((id) => answers[id] === undefined && engineInForce.questionOf.get(id)?.isAsked(context))
  return [...new Set(open)]
}

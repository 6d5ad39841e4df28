import { notSure, type Answer, type Answers } from '@unspasm/care/answers'
import type { Assessment } from '@unspasm/care/assess'
import type { LocalDate } from '@unspasm/care/local-date'
import { engineInForce } from '@unspasm/care/engine'
import { callScript as words } from '@unspasm/guideline/words/en/result'
import { problemOnCall } from './advice.ts'
import { answerText, labelOf } from './answer-text.ts'
import { findingsBehind } from './reasons.ts'

/** What to read out on the telephone. */
export type CallScript = {
  /** The first sentence. */
  readonly problem: string
  /** Age, when it is known. */
  readonly age: string | null
  /** What was ticked and decided. */
  readonly signs: readonly string[]
  /** What the person was not sure about and decided. */
  readonly notSure: readonly string[]
  /** What the other end asks for next. */
  readonly place: string
}

/**
 * What to say to whoever answers an emergency call: the problem in one sentence, then the facts.
 *
 * @param forSomeoneElse the caller is not the one in pain.
 * Source: triage 1.2 and 2.1.
 */
export function callScript(
  assessment: Assessment,
  answers: Answers,
  on: LocalDate,
  forSomeoneElse: boolean,
): CallScript {
  const { opening, age, place } = forSomeoneElse ? words.theirs : words.mine
  const when = new Map<string, string>(engineInForce.guideline.redFlags.map((rule) => [rule.id, rule.when]))
  const behind = [
    ...new Set(
      assessment.decidedBy.flatMap((rule) => findingsBehind(when.get(rule) ?? 'true', assessment, answers, on)),
    ),
  ]
  const years = answers['age']
  return {
    problem: opening.replace('{problem}', problemOnCall(assessment)),
    age: typeof years === 'number' ? age.replace('{age}', String(years)) : null,
    signs: behind.flatMap((id) => signOf(id, answers[id]) ?? []),
    notSure: behind.filter((id) => answers[id] === notSure).map(labelOf),
    place,
  }
}

/** An answer as a sign: a tick by its label, a choice by its question and answer. Numbers and places are said elsewhere. */
function signOf(id: string, answer: Answer | undefined): string | null {
  if (answer === true) return labelOf(id)
  const kind = engineInForce.questionOf.get(id)?.finding.kind
  if (answer === undefined || answer === notSure) return null
  if (kind === 'multi') return answerText(id, answer)
  return kind === 'choice' ? `${labelOf(id)}: ${answerText(id, answer)}` : null
}

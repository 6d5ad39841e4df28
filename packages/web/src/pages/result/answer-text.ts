import { notSure, type Answer, type Answers } from '@unspasm/care/answers'
import { engineInForce } from '@unspasm/care/engine'
import { answerLabels } from '@unspasm/guideline/words/en/answer-labels'
import { answerWords, unitWords } from '@unspasm/guideline/words/en/result'
import type { FindingId } from '@unspasm/guideline/finding-id'
import { dayText } from '../../ui/clock-text.ts'
import { wordsOf } from '../../ui/finding-words.ts'

/** One answer in the words of the question. */
export type GivenAnswer = { readonly finding: string; readonly label: string; readonly answer: string }

const shortLabels: Readonly<Record<string, string>> = answerLabels

/** The short name of a finding, else its question, else its id. */
export function labelOf(finding: string): string {
  const { label, question } = wordsOf(finding as FindingId)
  return label ?? shortLabels[finding] ?? question
}

/** An answer as the person would say it; `undefined` is no answer. */
export function answerText(finding: string, answer: Answer | undefined): string {
  if (answer === undefined || (Array.isArray(answer) && answer.length === 0)) return answerWords.unanswered
  if (answer === notSure) return answerWords.notSure
  if (typeof answer === 'boolean') return answer ? answerWords.yes : answerWords.no
  if (typeof answer === 'number') return withUnit(finding, answer)
  if (typeof answer === 'string' && kindOf(finding) === 'date') return dayText(answer)
  const options = wordsOf(finding as FindingId).options ?? {}
  if (typeof answer === 'string') return options[answer] ?? answer
  return answer.map((option) => options[option] ?? option).join(', ')
}

/** A label before its answer: a question keeps its mark and takes no other. */
export const beforeAnswer = (label: string): string => (label.endsWith('?') ? label : `${label}:`)

/** Label and answer of each finding, in the order given. */
export function givenAnswers(ids: readonly string[], answers: Answers): readonly GivenAnswer[] {
  return ids.map((finding) => ({ finding, label: labelOf(finding), answer: answerText(finding, answers[finding]) }))
}

const kindOf = (finding: string) => engineInForce.questionOf.get(finding)?.finding.kind

function withUnit(finding: string, value: number): string {
  const unit = engineInForce.questionOf.get(finding)?.finding.unit ?? ''
  const unitText = unitWords[unit] ?? ''
  return unitText === '' ? String(value) : unitText.replace('{n}', String(value))
}

import { notSure, type Answer, type Answers } from '@unspasm/care/answers'
import { engineInForce } from '@unspasm/care/engine'
import { answerLabels } from '@unspasm/guideline/words/en/answer-labels'
import { answerWords, unitWords } from '@unspasm/guideline/words/en/result'
import type { FindingId } from '@unspasm/guideline/finding-id'
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
  const options = wordsOf(finding as FindingId).options ?? {}
  if (typeof answer === 'string') return options[answer] ?? answer
  return answer.map((option) => options[option] ?? option).join(', ')
}

/** Label and answer of each finding, in the order given. */
export function givenAnswers(ids: readonly string[], answers: Answers): readonly GivenAnswer[] {
  return ids.map((finding) => ({ finding, label: labelOf(finding), answer: answerText(finding, answers[finding]) }))
}

function withUnit(finding: string, value: number): string {
  const unit = engineInForce.questionOf.get(finding)?.finding.unit ?? ''
  const unitText = unitWords[unit] ?? ''
  return unitText === '' ? String(value) : unitText.replace('{n}', String(value))
}

import { notSure, type Answer, type Answers } from '@unspasm/care/answers'
import { engineInForce } from '@unspasm/care/engine'
import { answerLabels } from '@unspasm/guideline/words/en/answer-labels'
import { answerWords, unitWords } from '@unspasm/guideline/words/en/result'
import { findings as findingWords } from '@unspasm/guideline/words/en/findings'
import type { FindingWords } from '@unspasm/guideline/words'

/** One answer in the words of the question. */
export type GivenAnswer = { readonly finding: string; readonly label: string; readonly answer: string }

const shortLabels: Readonly<Record<string, string>> = answerLabels
const words: Readonly<Record<string, FindingWords>> = findingWords

/** The short name of a finding, else its question, else its id. */
export function labelOf(finding: string): string {
  return words[finding]?.label ?? shortLabels[finding] ?? words[finding]?.question ?? finding
}

/** An answer as the person would say it; `undefined` is no answer. */
export function answerText(finding: string, answer: Answer | undefined): string {
  if (answer === undefined || (Array.isArray(answer) && answer.length === 0)) return answerWords.unanswered
  if (answer === notSure) return answerWords.notSure
  if (typeof answer === 'boolean') return answer ? answerWords.yes : answerWords.no
  if (typeof answer === 'number') return withUnit(finding, answer)
  const options = words[finding]?.options ?? {}
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

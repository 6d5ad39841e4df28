import { notSure, type Answer } from '@unspasm/care/answers'
import { check as words } from '@unspasm/guideline/words/en/check'
import type { FindingId } from '@unspasm/guideline/finding-id'
import { findingOf, offersDoubt } from './form-rows.ts'
import { wordsOf } from '../../ui/finding-words.ts'

type Props = {
  readonly id: string
  readonly answer: Answer | undefined
  readonly onAnswer: (answer: Answer | undefined) => void
}

/** Options of which several may fit; "none of these" stands alone. */
export function MultiQuestion({ id, answer, onAnswer }: Props) {
  const finding = findingOf(id)
  const { question, help, options = {} } = wordsOf(id as FindingId)
  const chosen: readonly string[] = Array.isArray(answer) ? answer : []
  const toggle = (option: string) => {
    const others = option === 'none' ? [] : chosen.filter((other) => other !== option && other !== 'none')
    const next = chosen.includes(option) ? others : [...others, option]
    onAnswer(next.length > 0 ? next : undefined)
  }

  return (
    <fieldset className="question">
      <legend>{question}</legend>
      {help && <p className="quiet small">{help}</p>}
      <div className="chips">
        {(finding.options ?? []).map((option) => (
          <button
            key={option}
            type="button"
            className="chip"
            aria-pressed={chosen.includes(option)}
            onClick={() => toggle(option)}
          >
            {options[option] ?? option}
          </button>
        ))}
        {offersDoubt(finding) && (
          <button
            type="button"
            className="chip doubt"
            aria-pressed={answer === notSure}
            onClick={() => onAnswer(answer === notSure ? undefined : notSure)}
          >
            {words.notSure}
          </button>
        )}
      </div>
    </fieldset>
  )
}

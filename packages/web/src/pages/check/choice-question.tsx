import { notSure, type Answer } from '@unspasm/care/answers'
import { check as words } from '@unspasm/guideline/words/en/check'
import type { FindingId } from '@unspasm/guideline/finding-id'
import { findingOf, offersDoubt } from './form-rows.ts'
import { wordsOf } from '../../ui/finding-words.ts'

type Props = { readonly id: string; readonly answer: Answer | undefined; readonly onAnswer: (answer: Answer) => void }

/** One of several answers, or yes and no: each is a button, so that one tap answers. */
export function ChoiceQuestion({ id, answer, onAnswer }: Props) {
  const finding = findingOf(id)
  const { question, help, options = {} } = wordsOf(id as FindingId)
  const choices: readonly (readonly [Answer, string])[] =
    finding.kind === 'boolean'
      ? [
          [true, words.yes],
          [false, words.no],
        ]
      : (finding.options ?? []).map((option) => [option, options[option] ?? option])
  const all = offersDoubt(finding) ? [...choices, [notSure, words.notSure] as const] : choices

  return (
    <fieldset className="question">
      <legend>{question}</legend>
      {help && <p className="quiet small">{help}</p>}
      <div className={finding.kind === 'boolean' ? 'choices row' : 'choices'}>
        {all.map(([value, text]) => (
          <button
            key={text}
            type="button"
            className="choice"
            aria-pressed={answer === value}
            onClick={() => onAnswer(value)}
          >
            {text}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

import type { Answer } from '@unspasm/care/answers'
import { check as words } from '@unspasm/guideline/words/en/check'
import type { FindingId } from '@unspasm/guideline/finding-id'
import { findingOf } from './form-rows.ts'
import { wordsOf } from '../../ui/finding-words.ts'

type Props = {
  readonly id: string
  readonly answer: Answer | undefined
  readonly onAnswer: (answer: Answer | undefined) => void
}

/** The most numbers that are shown as buttons. */
const scaleLimit = 11

/** A number: a scale of buttons when there are few, else a number with less and more. */
export function NumberQuestion({ id, answer, onAnswer }: Props) {
  const { min = 0, max = 10, step = 1 } = findingOf(id)
  const { question, help } = wordsOf(id as FindingId)
  const count = (max - min) / step + 1
  const isScale = count <= scaleLimit
  const value = typeof answer === 'number' ? answer : undefined
  const change = (by: number) => onAnswer(Math.min(max, Math.max(min, (value ?? min) + by)))

  return (
    <fieldset className="question">
      <legend>{question}</legend>
      {help && <p className="quiet small">{help}</p>}
      {isScale ? (
        <div className="scale">
          {Array.from({ length: count }, (_, place) => min + place * step).map((number) => (
            <button
              key={number}
              type="button"
              className="choice"
              aria-pressed={value === number}
              onClick={() => onAnswer(number)}
            >
              <span className="level" style={{ height: `${(100 * (number - min)) / (max - min)}%` }} />
              <span className="number">{number}</span>
            </button>
          ))}
          {id === 'pain-now' && (
            <p className="scale-ends quiet small">
              <span>0 · {words.scaleLow}</span>
              <span>10 · {words.scaleHigh}</span>
            </p>
          )}
        </div>
      ) : (
        <div className="stepper">
          <button
            type="button"
            className="choice"
            aria-label={words.less}
            disabled={value === undefined || value <= min}
            onClick={() => change(-step)}
          >
            −
          </button>
          <input
            type="number"
            inputMode="decimal"
            aria-label={question}
            min={min}
            max={max}
            step={step}
            value={value ?? ''}
            onChange={(event) => {
              const { value: text, validity } = event.currentTarget
              onAnswer(text === '' || !validity.valid ? undefined : Number(text))
            }}
          />
          <button
            type="button"
            className="choice"
            aria-label={words.more}
            onClick={() => change(value === undefined ? 0 : step)}
          >
            +
          </button>
        </div>
      )}
    </fieldset>
  )
}

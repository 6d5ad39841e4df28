import { notSure, type Answer } from '@unspasm/care/answers'
import { check as words } from '@unspasm/guideline/words/en/check'
import { findings } from '@unspasm/guideline/words/en/findings'
import { useState } from 'preact/hooks'
import { isFinished, typed } from './age-digits.ts'

type Props = {
  readonly answer: Answer | undefined
  readonly onAnswer: (answer: Answer | undefined, isFinished: boolean) => void
}

const digitKeys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const

/** The age on a number pad: two taps. Typing on a keyboard works too. */
export function AgeQuestion({ answer, onAnswer }: Props) {
  const [digits, setDigits] = useState(typeof answer === 'number' ? String(answer) : '')
  const press = (digit: string) => {
    const next = isFinished(digits) ? digit : typed(digits, digit)
    setDigits(next)
    onAnswer(Number(next), isFinished(next))
  }
  const clear = () => {
    setDigits('')
    onAnswer(undefined, false)
  }
  const typeKey = (event: KeyboardEvent) => {
    if (/^\d$/.test(event.key)) press(event.key)
    if (event.key === 'Backspace') clear()
  }

  return (
    <fieldset className="question" onKeyDown={typeKey}>
      <legend>{findings.age.question}</legend>
      <output className="age" aria-live="polite">
        {answer === notSure ? words.notSure : digits || '–'}
      </output>
      <div className="pad">
        {digitKeys.map((digit) => (
          <button key={digit} type="button" className="choice" onClick={() => press(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" className="choice small" onClick={clear}>
          {words.clear}
        </button>
        <button
          type="button"
          className="choice small"
          aria-pressed={answer === notSure}
          onClick={() => {
            setDigits('')
            onAnswer(notSure, true)
          }}
        >
          {words.rather}
        </button>
      </div>
    </fieldset>
  )
}

import { notSure, type Answer } from '@unspasm/care/answers'
import { check as words } from '@unspasm/guideline/words/en/check'
import { useEffect, useRef, useState } from 'preact/hooks'
import { isFinished, typed } from './age-digits.ts'
import { wordsOf } from '../../ui/finding-words.ts'

type Props = { readonly answer: Answer | undefined; readonly onAnswer: (answer: Answer | undefined) => void }

const digitKeys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const

/**
 * The age on a number pad: two taps, or two keys of a keyboard. Digits that may be unfinished are no answer until
 * "Continue" says so.
 */
export function AgeQuestion({ answer, onAnswer }: Props) {
  // NOTE: two keys can come before the page is drawn again.
  const digitsRef = useRef('')
  const [digits, setDigits] = useState('')
  const isWaiting = digits !== '' && !isFinished(digits) && answer !== Number(digits)
  const show = (next: string) => {
    digitsRef.current = next
    setDigits(next)
  }
  const press = (digit: string) => {
    const next = typed(digitsRef.current, digit)
    show(next)
    onAnswer(isFinished(next) ? Number(next) : undefined)
  }
  const clear = () => {
    show('')
    onAnswer(undefined)
  }
  useEffect(() => {
    const typeKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return
      if (/^\d$/.test(event.key)) press(event.key)
      if (event.key === 'Backspace') clear()
    }
    window.addEventListener('keydown', typeKey)
    return () => window.removeEventListener('keydown', typeKey)
  })

  return (
    <fieldset className="question">
      <legend tabIndex={-1}>{wordsOf('age').question}</legend>
      <output className="age" aria-live="polite">
        {answer === notSure ? words.rather : digits || (answer ?? '–')}
      </output>
      {isWaiting && (
        <button type="button" className="button" onClick={() => onAnswer(Number(digits))}>
          {words.ageGoOn(digits)}
        </button>
      )}
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
            show('')
            onAnswer(notSure)
          }}
        >
          {words.rather}
        </button>
      </div>
    </fieldset>
  )
}

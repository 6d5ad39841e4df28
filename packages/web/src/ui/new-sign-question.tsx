import { useLaterWords, wordsOf } from './finding-words.ts'

type Props = {
  readonly words: { readonly no: string; readonly yes: string; readonly notSure: string }
  /** The answers stand beside each other. */
  readonly isRow?: boolean
  /** An answer is on its way. */
  readonly isBusy?: boolean
  readonly onAnswer: (given: boolean | '?') => void
}

/** The question for a new sign, once its words are there. What anything but "no" leads to is the page's. */
export function NewSignQuestion({ words, isRow = false, isBusy = false, onAnswer }: Props) {
  const hasWords = useLaterWords(true)
  if (!hasWords) return <p>One moment.</p>
  const choices = [
    [false, words.no],
    [true, words.yes],
    ['?', words.notSure],
  ] as const
  return (
    <fieldset className="question">
      <legend>{wordsOf('any-new-sign').question}</legend>
      <div className={isRow ? 'choices row' : 'choices'}>
        {choices.map(([given, text]) => (
          <button key={text} type="button" className="choice" aria-disabled={isBusy} onClick={() => onAnswer(given)}>
            {text}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

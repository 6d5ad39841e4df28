import { bookWords } from '@unspasm/guideline/words/en/book'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import { withNewSign } from '../../bout/said.ts'
import { wordsOf } from '../../ui/finding-words.ts'
import { BookFrame } from './frame.tsx'

const words = bookWords.newSign

const choices: readonly (readonly [boolean | '?', string])[] = [
  [false, words.no],
  [true, words.yes],
  ['?', words.notSure],
]

/** Asks about new signs once more, when the answers are older than a day. Anything but "no" opens the danger questions. */
export function NewSignPage() {
  const { clock, setEpisode } = useAppState()
  const answer = (given: boolean | '?') =>
    setEpisode((before) => before && withNewSign(before, momentNow(clock), given, clock.now()))
  return (
    <BookFrame title={words.title}>
      <p>{words.text}</p>
      <fieldset className="question">
        <legend>{wordsOf('any-new-sign').question}</legend>
        <div className="choices">
          {choices.map(([value, text]) => (
            <button key={text} type="button" className="choice" onClick={() => answer(value)}>
              {text}
            </button>
          ))}
        </div>
      </fieldset>
    </BookFrame>
  )
}

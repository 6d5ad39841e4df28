import { checkIn as words } from '@unspasm/guideline/words/en/check-in'
import { useState } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { boutOf } from '../../bout/bout.ts'
import { momentNow } from '../../bout/moment.ts'
import { withCheckIn } from '../../bout/said.ts'
import { wordsOf } from '../../ui/finding-words.ts'
import { dangerAddress } from '../check-in/after.ts'

const choices: readonly (readonly [boolean | '?', string])[] = [
  [false, words.no],
  [true, words.yes],
  ['?', words.notSure],
]

/** The question for a new sign once more. Anything but "no" opens the danger screens at once. */
export function NewSign() {
  const { clock, episode, past, setEpisode } = useAppState()
  const [, navigate] = useLocation()
  const [isAnswered, setAnswered] = useState(false)
  if (!episode || isAnswered) return null
  const answer = (given: boolean | '?') => {
    const moment = momentNow(clock)
    const said = { 'any-new-sign': given }
    const after = withCheckIn(episode, moment, said, clock.now())
    setEpisode((before) => before && withCheckIn(before, moment, said, clock.now()))
    if (given === false) return setAnswered(true)
    return navigate(dangerAddress(boutOf(after, past, { ...moment, at: clock.now() }).review))
  }
  return (
    <fieldset className="question">
      <legend>{wordsOf('any-new-sign').question}</legend>
      <div className="choices row">
        {choices.map(([value, text]) => (
          <button key={text} type="button" className="choice" onClick={() => answer(value)}>
            {text}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

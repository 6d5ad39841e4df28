import { checkIn as words } from '@unspasm/guideline/words/en/check-in'
import { useState } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { boutOf } from '../../bout/bout.ts'
import { momentNow } from '../../bout/moment.ts'
import { withCheckIn } from '../../bout/said.ts'
import { NewSignQuestion } from '../../ui/new-sign-question.tsx'
import { dangerAddress } from '../check-in/after.ts'

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
  return <NewSignQuestion words={words} isRow onAnswer={answer} />
}

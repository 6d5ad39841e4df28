import { bookWords } from '@unspasm/guideline/words/en/book'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import { withNewSign } from '../../bout/said.ts'
import { NewSignQuestion } from '../../ui/new-sign-question.tsx'
import { BookFrame } from './frame.tsx'

const words = bookWords.newSign

/** Asks about new signs once more, when the answers are older than a day. Anything but "no" opens the danger questions. */
export function NewSignPage() {
  const { clock, setEpisode } = useAppState()
  const answer = (given: boolean | '?') =>
    setEpisode((before) => before && withNewSign(before, momentNow(clock), given, clock.now()))
  return (
    <BookFrame title={words.title}>
      <p>{words.text}</p>
      <NewSignQuestion words={words} onAnswer={answer} />
    </BookFrame>
  )
}

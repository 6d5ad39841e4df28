import type { Answer } from '@unspasm/care/answers'
import { answerQuestion } from '@unspasm/care/moves'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import { withAnswersSaid } from '../../bout/said.ts'

/** Answers a question of the check outside of it, as if it had been asked there: the result follows at once. */
export function useSayAnswer(): (finding: string, answer: Answer) => void {
  const { setEpisode, clock } = useAppState()
  return (finding, answer) =>
    setEpisode((before) => {
      if (!before) return before
      const after = { ...before, check: answerQuestion(before.check, finding, answer) }
      return withAnswersSaid(before, after, momentNow(clock))
    })
}

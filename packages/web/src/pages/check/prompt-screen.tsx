import type { Answers } from '@unspasm/care/answers'
import type { LocalDate } from '@unspasm/care/local-date'
import { check as words, prompts } from '@unspasm/guideline/words/en/check'
import { useState } from 'preact/hooks'
import { Page } from '../../ui/page.tsx'
import type { ScreenFrame } from './frame.tsx'
import { Question } from './question.tsx'

type Props = {
  readonly frame: ScreenFrame
  readonly prompt: string
  readonly rows: readonly string[]
  readonly answers: Answers
  readonly today: LocalDate
  readonly isFloor: boolean
  readonly onSettle: (answers: Answers) => void
}

/** Two answers that do not fit together are shown side by side, and asked again. Never guessed. */
export function PromptScreen({ frame, prompt, rows, answers, today, isFloor, onSettle }: Props) {
  const [given, setGiven] = useState<Answers>({})
  const isReady = rows.every((id) => id in given)
  return (
    <Page
      title={prompts[prompt]?.title ?? prompt}
      top={frame.top}
      className="check"
      bar={
        <button type="button" className="button" disabled={!isReady} onClick={() => onSettle(given)}>
          {words.goOn}
        </button>
      }
    >
      {frame.intro}
      <p>{prompts[prompt]?.text}</p>
      {rows.map((id) => (
        <Question
          key={id}
          id={id}
          answers={{ ...answers, ...given, ...(id in given ? {} : { [id]: '' }) }}
          today={today}
          isFloor={isFloor}
          onAnswer={(finding, answer) => {
            const { [finding]: _, ...others } = given
            setGiven(answer === undefined ? others : { ...others, [finding]: answer })
          }}
        />
      ))}
    </Page>
  )
}

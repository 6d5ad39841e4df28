import { notSure, type Answer, type Answers } from '@unspasm/care/answers'
import type { LocalDate } from '@unspasm/care/local-date'
import { check as words, prompts } from '@unspasm/guideline/words/en/check'
import { useState } from 'preact/hooks'
import { Page } from '../../ui/page.tsx'
import { findingOf } from './form-rows.ts'
import { CheckIntro, CheckTop, type Frame } from './frame.tsx'
import { Question } from './question.tsx'

type Props = {
  readonly frame: Frame
  readonly prompt: string
  readonly rows: readonly string[]
  readonly answers: Answers
  readonly today: LocalDate
  readonly isFloor: boolean
  readonly onSettle: (answers: Answers) => void
}

/**
 * Two answers that do not fit together, and the one that is asked again. Nothing is guessed: a question is asked anew
 * without an answer, but a date that was typed stays to be confirmed.
 *
 * Source: triage 2.6.
 */
export function PromptScreen({ frame, prompt, rows, answers, today, isFloor, onSettle }: Props) {
  const kept = rows.filter((id) => isDate(id) && id in answers).map((id): [string, Answer] => [id, answers[id]!])
  const [given, setGiven] = useState<Answers>(() => Object.fromEntries(kept))
  const { title, text } = prompts[prompt] ?? { title: prompt, text: '' }
  const others = Object.fromEntries(Object.entries(answers).filter(([id]) => !rows.includes(id)))
  const set = (id: string, answer: Answer | undefined) => {
    const { [id]: _, ...rest } = given
    setGiven(answer === undefined ? rest : { ...rest, [id]: answer })
  }

  return (
    <Page
      title={title}
      top={<CheckTop frame={frame} />}
      className="check"
      bar={
        rows.every((id) => id in given) && (
          <button type="button" className="button" onClick={() => onSettle(given)}>
            {words.goOn}
          </button>
        )
      }
    >
      <CheckIntro frame={frame} hint={null} />
      <p className="recheck">{text}</p>
      {rows.map((id) => (
        <div key={id} className="stack">
          <Question id={id} answers={{ ...others, ...given }} today={today} isFloor={isFloor} onAnswer={set} />
          {isDate(id) && (
            <button
              type="button"
              className="choice"
              aria-pressed={given[id] === notSure}
              onClick={() => set(id, notSure)}
            >
              {words.dateUnknown}
            </button>
          )}
        </div>
      ))}
    </Page>
  )
}

const isDate = (id: string) => findingOf(id).kind === 'date'

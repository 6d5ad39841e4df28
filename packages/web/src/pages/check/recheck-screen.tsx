import { notSure } from '@unspasm/care/answers'
import { check as words } from '@unspasm/guideline/words/en/check'
import type { FindingId } from '@unspasm/guideline/finding-id'
import { useState } from 'preact/hooks'
import { Page } from '../../ui/page.tsx'
import { CheckIntro, CheckTop, type Frame } from './frame.tsx'
import { Why } from './why.tsx'
import { wordsOf } from '../../ui/finding-words.ts'

type Given = boolean | typeof notSure

type Props = {
  readonly frame: Frame
  readonly finding: string
  readonly waitsForButton: boolean
  readonly onAnswer: (answer: Given) => void
}

const choices: readonly (readonly [Given, string])[] = [
  [true, words.yes],
  [false, words.no],
  [notSure, words.stillNotSure],
]

/** The same question once more, with something to try. "Not sure" stands after this. Source: triage 2.5.2. */
export function RecheckScreen({ frame, finding, waitsForButton, onAnswer }: Props) {
  const { question, recheck } = wordsOf(finding as FindingId)
  const [chosen, setChosen] = useState<Given | null>(null)
  return (
    <Page
      title={words.recheckTitle}
      top={<CheckTop frame={frame} />}
      className="check"
      bar={
        chosen !== null && (
          <button type="button" className="button" onClick={() => onAnswer(chosen)}>
            {words.goOn}
          </button>
        )
      }
    >
      <CheckIntro frame={frame} hint={waitsForButton ? null : words.opensItself} />
      <p className="recheck">{recheck}</p>
      <fieldset className="question">
        <legend>{question}</legend>
        <div className="choices">
          {choices.map(([answer, text]) => (
            <button
              key={text}
              type="button"
              className="choice"
              aria-pressed={chosen === answer}
              onClick={() => (waitsForButton ? setChosen(answer) : onAnswer(answer))}
            >
              {text}
            </button>
          ))}
        </div>
      </fieldset>
      <Why ids={[finding]} />
    </Page>
  )
}

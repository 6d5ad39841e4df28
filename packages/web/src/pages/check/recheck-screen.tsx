import { notSure } from '@unspasm/care/answers'
import { check as words } from '@unspasm/guideline/words/en/check'
import { findings } from '@unspasm/guideline/words/en/findings'
import type { FindingId } from '@unspasm/guideline/finding-id'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Page } from '../../ui/page.tsx'
import { Why } from './why.tsx'

type Given = boolean | typeof notSure

type Props = {
  readonly top: ComponentChildren
  readonly intro: ComponentChildren
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
export function RecheckScreen({ top, intro, finding, waitsForButton, onAnswer }: Props) {
  const { question, recheck } = findings[finding as FindingId]
  const [chosen, setChosen] = useState<Given | null>(null)
  return (
    <Page
      title={words.recheckTitle}
      top={top}
      className="check"
      bar={
        chosen !== null && (
          <button type="button" className="button" onClick={() => onAnswer(chosen)}>
            {words.goOn}
          </button>
        )
      }
    >
      {intro}
      {!waitsForButton && <p className="quiet small told">{words.opensItself}</p>}
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

import { notSure } from '@unspasm/care/answers'
import { check as words } from '@unspasm/guideline/words/en/check'
import { findings } from '@unspasm/guideline/words/en/findings'
import type { FindingId } from '@unspasm/guideline/finding-id'
import { Page } from '../../ui/page.tsx'
import type { ScreenFrame } from './frame.tsx'

type Props = {
  readonly frame: ScreenFrame
  readonly finding: string
  readonly onAnswer: (answer: boolean | typeof notSure) => void
}

/** The same question once more, with something to try. "Not sure" stands after this. */
export function RecheckScreen({ frame, finding, onAnswer }: Props) {
  const { question, recheck } = findings[finding as FindingId]
  const choices = [
    [true, words.yes],
    [false, words.no],
    [notSure, words.stillNotSure],
  ] as const
  return (
    <Page title={words.recheckTitle} top={frame.top} className="check">
      {frame.intro}
      <p className="recheck">{recheck}</p>
      <fieldset className="question">
        <legend>{question}</legend>
        <div className="choices">
          {choices.map(([answer, text]) => (
            <button key={text} type="button" className="choice" onClick={() => onAnswer(answer)}>
              {text}
            </button>
          ))}
        </div>
      </fieldset>
    </Page>
  )
}

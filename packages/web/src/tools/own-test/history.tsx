import type { OwnTests } from '@unspasm/care/effect/own-test'
import { ownTest as words, testedRemedyWords } from '@unspasm/guideline/words/en/effect'
import { longDate } from '../../ui/long-date.ts'
import '../../ui/disclosure.css'
import { endSentence } from './result-sentence.ts'

/** Tests that are over, newest first; `but` is shown elsewhere. */
export function History({ tests: { tests }, but }: { readonly tests: OwnTests; readonly but?: string }) {
  const over = tests.filter(({ id, end }) => end !== null && id !== but).toReversed()
  if (over.length === 0) return null
  return (
    <details className="disclosure">
      <summary>{words.history}</summary>
      <ul className="test-reasons stack">
        {over.map((test) => (
          <li key={test.id}>
            <strong>{testedRemedyWords[test.remedy].title}</strong>
            <span className="small quiet"> · {longDate(test.end!.on)}</span>
            <br />
            {endSentence(test)}
          </li>
        ))}
      </ul>
    </details>
  )
}

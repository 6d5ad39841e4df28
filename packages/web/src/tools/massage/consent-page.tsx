import type { Answer } from '@unspasm/care/answers'
import { consentLines } from '@unspasm/guideline/massage/visit'
import { consent as words, consentLines as lineWords } from '@unspasm/guideline/words/en/massage-visit'
import { useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { ToolPage } from '../ui/tool-page.tsx'

type Props = {
  /** The name and the instant, for the record of the session. */
  readonly onAgree: (signed: Readonly<Record<string, Answer>>) => void
  readonly onNo: () => void
}

/** What is read before each sitting by other hands, signed with a name. Source: remedies 2.8. */
export function ConsentPage({ onAgree, onNo }: Props) {
  const { clock } = useAppState()
  const [name, setName] = useState('')
  const signed = name.trim()
  const bar = (
    <>
      <button
        type="button"
        className="button"
        disabled={signed === ''}
        onClick={() => onAgree({ 'consent-name': signed, 'consent-at': clock.now().toISOString() })}
      >
        {words.agree}
      </button>
      <button type="button" className="button second" onClick={onNo}>
        {words.no}
      </button>
    </>
  )
  return (
    <ToolPage title={words.title} bar={bar}>
      <ul className="massage-lines stack">
        {consentLines.map((line) => (
          <li key={line}>{lineWords[line]}</li>
        ))}
      </ul>
      <label className="massage-name">
        {words.name}
        <input type="text" autocomplete="name" value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
    </ToolPage>
  )
}

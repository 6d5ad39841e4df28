import type { ReadSitting, SittingResponse } from '@unspasm/care/massage/sitting-response'
import { massageVisit as words } from '@unspasm/guideline/words/en/massage-visit'
import { ToolPage } from '../ui/tool-page.tsx'

type Props = {
  readonly read: ReadSitting
  readonly before: number | null
  readonly later: number | null
  readonly onChoose: (chosen: SittingResponse) => void
  readonly onLater: () => void
}

/** The word and the numbers disagree: both are shown, and the person says which one counts. Source: remedies 2.7. */
export function WhichCounts({ read, before, later, onChoose, onLater }: Props) {
  const { byWord, byNumbers } = read
  const number = byNumbers ?? byWord
  const bar = (
    <>
      <button type="button" className="button second" onClick={() => onChoose(byWord)}>
        {words.countWord.replace('{word}', words[byWord].toLowerCase())}
      </button>
      <button type="button" className="button second" onClick={() => onChoose(number)}>
        {words.countNumber.replace('{number}', words[number].toLowerCase())}
      </button>
      <button type="button" className="button plain" onClick={onLater}>
        {words.later}
      </button>
    </>
  )
  return (
    <ToolPage title={words.disagreeTitle} bar={bar}>
      <p>
        {words.disagree
          .replace('{word}', words[byWord].toLowerCase())
          .replace('{number}', words[number].toLowerCase())
          .replace('{before}', String(before))
          .replace('{later}', String(later))}
      </p>
      <p className="quiet">{words.disagreeLater}</p>
    </ToolPage>
  )
}

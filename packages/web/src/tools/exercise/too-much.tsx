import type { TodaysSession } from '@unspasm/care/exercise/todays-session'
import type { ToolId } from '@unspasm/guideline/tools'
import { exercise as words, levelPage } from '@unspasm/guideline/words/en/exercise'
import { frame } from '@unspasm/guideline/words/en/tool-frame'
import { Link } from 'wouter-preact'
import { sentenceOf } from '../../pages/plan/rule-words.ts'
import { ToolPage } from '../ui/tool-page.tsx'

/** Nothing of this way can be done now: why, and what can be done instead. */
export function TooMuch({ session, tool }: { readonly session: TodaysSession; readonly tool: ToolId }) {
  const { isOpen, closedBy, ask } = session
  const reasons = [...new Set(closedBy.map(sentenceOf))].filter((reason) => reason !== '')
  const bar = (
    <>
      {ask.length > 0 && (
        <Link className="button second" href={`/check?part=tool&rows=${ask.slice(0, 4).join(',')}&back=/tool/${tool}`}>
          {frame.answerToOpen}
        </Link>
      )}
      {!isOpen && tool !== 'movement-now' && (
        <Link className="button second" href="/tool/movement-now?variant=set">
          {words.smallMovements}
        </Link>
      )}
      <Link className="button" href="/tool/positions">
        {words.restPosition}
      </Link>
    </>
  )
  return (
    <ToolPage title={isOpen ? words.titles.nothing : words.titles.tooMuch} bar={bar}>
      {reasons.length === 0 && <p>{isOpen ? words.nothingWhy : words.tooMuchWhy}</p>}
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <Link href="/plan">{levelPage.toPlan}</Link>
    </ToolPage>
  )
}

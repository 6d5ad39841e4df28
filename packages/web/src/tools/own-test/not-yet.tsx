import { ownTest as words, startRefusalWords } from '@unspasm/guideline/words/en/effect'
import { frame } from '@unspasm/guideline/words/en/tool-frame'
import { Link } from 'wouter-preact'
import { ToolPage } from '../ui/tool-page.tsx'
import { DiaryLines } from './diary-lines.tsx'
import { History } from './history.tsx'
import type { OwnTestsNow } from './use-own-tests.ts'

/** Why no test can start, each reason by its own line. */
export function NotYet({ now: { tests, refusals, change, record } }: { readonly now: OwnTestsNow }) {
  const bar = (
    <>
      {!tests.wants && (
        <button
          type="button"
          className="button second"
          onClick={() => change((before) => ({ ...before, wants: true }))}
        >
          {words.wants}
        </button>
      )}
      <Link className="button" href="/plan">
        {frame.toPlan}
      </Link>
    </>
  )
  return (
    <ToolPage title={words.titles.notYet} bar={bar}>
      <p>{words.why}</p>
      <section className="card stack">
        <h2>{words.whyNotYet}</h2>
        <ul className="test-reasons stack">
          {refusals.map((id) => (
            <li key={id}>{startRefusalWords[id]}</li>
          ))}
        </ul>
      </section>
      {tests.wants && <output className="small quiet">{words.wanted}</output>}
      <DiaryLines checkIns={record.checkIns} />
      <History tests={tests} />
    </ToolPage>
  )
}

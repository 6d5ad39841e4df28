import { resultWords } from '@unspasm/guideline/words/en/result'
import { Link } from 'wouter-preact'
import { DangerList } from '../../ui/danger-list.tsx'
import { EmergencyCall } from '../../ui/emergency-call.tsx'
import { Page } from '../../ui/page.tsx'

const words = resultWords.unfinished
const shownQuestions = 6

/** There is no result yet: what is still open, and the way on. Nothing is offered. Source: triage 0.3 and 2.5.4. */
export function UnfinishedResult({ questions }: { readonly questions: readonly string[] }) {
  const rest = questions.length - shownQuestions
  return (
    <Page
      title={words.title}
      top={<EmergencyCall small />}
      bar={
        <Link className="button" href="/check">
          {words.goOn}
        </Link>
      }
    >
      <p>{words.text}</p>
      <section>
        <h2>{words.open}</h2>
        <ul className="plain-list">
          {questions.slice(0, shownQuestions).map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
        {rest > 0 && <p className="quiet">{words.more.replace('{n}', String(rest))}</p>}
      </section>
      <DangerList />
    </Page>
  )
}

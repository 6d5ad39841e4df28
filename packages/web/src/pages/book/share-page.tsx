import type { Answers } from '@unspasm/care/answers'
import { bookWords } from '@unspasm/guideline/words/en/book'
import { Link, useLocation } from 'wouter-preact'
import { useLaterWords } from '../../ui/finding-words.ts'
import { beforeAnswer, givenAnswers } from '../result/answer-text.ts'
import type { Wanted } from './desk.ts'
import { BookFrame } from './frame.tsx'
import { agreedText, bySharing } from './shared-case.ts'
import { addressOf } from './step.ts'
import '../../ui/disclosure.css'

const words = bookWords.share

/** The answers that looking for a time would send. */
export function SharePage({ wanted: { answers, service, draft, setDraft } }: { readonly wanted: Wanted }) {
  const [, navigate] = useLocation()
  const agree = () => {
    setDraft((before) => ({ ...before, agreedTo: agreedText(answers) }))
    if (draft.kept?.hold) navigate(addressOf('details'))
    else navigate(addressOf(service.isRemote ? 'times' : 'place'))
  }
  return <ShareFirst answers={answers} no="/plan" onAgree={agree} />
}

type Props = {
  readonly answers: Answers
  /** Where to go when nothing is to be shared. */
  readonly no: string
  readonly onAgree: () => void
}

/** Exactly which answers would be sent, and what of each whoever comes can see. Nothing is sent before the tap. */
export function ShareFirst({ answers, no, onAgree }: Props) {
  const hasWords = useLaterWords(true)
  const { yes, 'result-only': result, never } = bySharing(answers)
  if (!hasWords) return <BookFrame title={bookWords.wait} />
  const list = (title: string, ids: readonly string[]) => (
    <details className="disclosure">
      <summary>
        {title} ({ids.length})
      </summary>
      {ids.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className="book-given">
          {givenAnswers(ids, answers).map(({ finding, label, answer }) => (
            <li key={finding}>
              {beforeAnswer(label)} <strong>{answer}</strong>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
  return (
    <BookFrame
      title={words.title}
      bar={
        <>
          <button type="button" className="button" onClick={onAgree}>
            {words.agree}
          </button>
          <Link className="button second" href={no}>
            {words.no}
          </Link>
        </>
      }
    >
      <p>{words.lead}</p>
      <ul className="book-points">
        <li>{words.nothing}</li>
        <li>{words.now}</li>
        <li>{words.booked}</li>
      </ul>
      <section className="stack">
        <h2>{words.toPractice.replace('{count}', String(Object.keys(answers).length))}</h2>
        {list(words.told, yes)}
        {list(words.result, result)}
        {list(words.never, never)}
        <p className="small quiet">{words.newSign}</p>
      </section>
    </BookFrame>
  )
}

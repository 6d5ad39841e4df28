import { signInWords } from '@unspasm/guideline/words/en/sign-in'
import { Fragment } from 'preact'
import { Frame, NoNetwork } from './frame.tsx'
import { useAnswer } from './use-answer.ts'
import { whenText } from './when.ts'

const words = signInWords.outbox

/** Mails that wait on this machine, newest first, with the links in them to open. */
export function OutboxPage() {
  const [answer, again] = useAnswer('GET /api/outbox', {})
  if (answer === null) return <Frame title={signInWords.wait} />
  if (!answer.ok && answer.problem.code === 'page/no-network') return <NoNetwork onAgain={() => void again()} />
  if (!answer.ok) {
    return (
      <Frame title={words.title}>
        <p>{words.closed}</p>
      </Frame>
    )
  }
  const { mails } = answer.value
  return (
    <Frame
      title={words.title}
      bar={
        <button type="button" className="button second" onClick={() => void again()}>
          {words.look}
        </button>
      }
    >
      <p className="quiet">{words.text}</p>
      {mails.length === 0 && <p>{words.empty}</p>}
      {mails.map(({ id, to, subject, text, at }) => (
        <article key={id} className="card stack mail">
          <h2>{subject}</h2>
          <p className="quiet small">
            {words.to(to)} · {whenText(at)}
          </p>
          <p className="mail-text">
            <WithLinks text={text} />
          </p>
        </article>
      ))}
    </Frame>
  )
}

/** Plain text with its addresses of this site as links. */
function WithLinks({ text }: { readonly text: string }) {
  return text.split(/(https?:\/\/\S+)/).map((part, at) => {
    const isOwn = part.startsWith(`${location.origin}/`)
    return isOwn ? (
      <a key={at} href={part}>
        {part}
      </a>
    ) : (
      <Fragment key={at}>{part}</Fragment>
    )
  })
}

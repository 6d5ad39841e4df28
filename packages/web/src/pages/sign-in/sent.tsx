import { signInWords as words } from '@unspasm/guideline/words/en/sign-in'
import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { send } from '../../api.ts'
import { Frame } from './frame.tsx'
import { useAnswer } from './use-answer.ts'

type Props = {
  readonly practice: string
  readonly address: string
  readonly back: string | null
  readonly onOther: () => void
}

/** Says where to look for the link; where mails are not sent, where they wait. */
export function SentPage({ practice, address, back, onOther }: Props) {
  const [told, setTold] = useState('')
  const [answer] = useAnswer('GET /api/practices/:practice', { params: { practice } })
  if (answer === null) return <Frame title={words.wait} />
  const isKept = answer.ok && answer.value.mail === 'outbox'

  const sendAgain = async () => {
    const reply = await send('POST /api/sign-in/links', {
      body: { practice, email: address, ...(back !== null && { returnPath: back }) },
    })
    setTold(reply.ok ? words.sent.sentAgain : reply.problem.detail)
  }

  return (
    <Frame
      title={isKept ? words.kept.title : words.sent.title}
      bar={
        isKept ? (
          <Link className="button" href="/outbox">
            {words.outboxHint.open}
          </Link>
        ) : null
      }
    >
      <p>{isKept ? words.kept.text(address) : words.sent.text(address)}</p>
      {isKept ? (
        <section className="card stack">
          <h2>{words.outboxHint.title}</h2>
          <p>{answer.value.isDemonstration ? words.outboxHint.demonstration : words.outboxHint.plain}</p>
        </section>
      ) : (
        <p className="quiet">{words.sent.missing}</p>
      )}
      <div className="stack">
        <button type="button" className="button second" onClick={() => void sendAgain()}>
          {words.sent.again}
        </button>
        <button type="button" className="button second" onClick={onOther}>
          {words.sent.other}
        </button>
      </div>
      <output>{told}</output>
    </Frame>
  )
}

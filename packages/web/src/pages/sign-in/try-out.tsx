import { signInWords } from '@unspasm/guideline/words/en/sign-in'
import { useState } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import { send } from '../../api.ts'
import { ownPath } from './own-path.ts'
import { useAnswer } from './use-answer.ts'

const words = signInWords.tryOut
const roles = ['client', 'professional', 'owner'] as const

type Props = {
  readonly practice: string
  /** Page to go on with as a client; `null`: where that role begins. */
  readonly back: string | null
}

/** One tap into a demonstration, as each of its kinds of people. Nothing for a practice that is real or sends mails. */
export function TryOut({ practice, back }: Props) {
  const [answer] = useAnswer('GET /api/practices/:practice', { params: { practice } })
  const [, navigate] = useLocation()
  const [trouble, setTrouble] = useState('')
  if (!answer?.ok || !answer.value.isDemonstration || answer.value.mail === 'sent') return null
  const enter = async (as: (typeof roles)[number]) => {
    setTrouble('')
    const reply = await send('POST /api/practices/:practice/demonstration/sign-in', {
      params: { practice },
      body: { as },
    })
    if (!reply.ok) return setTrouble(words.failed)
    navigate(ownPath(as === 'client' && back !== null ? back : reply.value.returnPath), { replace: true })
  }
  return (
    <section className="card stack try-out">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {roles.map((role) => (
        <button key={role} type="button" className="button second" onClick={() => void enter(role)}>
          {words.as[role]}
        </button>
      ))}
      <output className="trouble">{trouble}</output>
    </section>
  )
}

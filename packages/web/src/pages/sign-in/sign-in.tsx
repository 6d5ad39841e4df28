import { signInWords as words } from '@unspasm/guideline/words/en/sign-in'
import type { PracticeSummary } from '@unspasm/server/api'
import { useState } from 'preact/hooks'
import { useLocation, useSearchParams } from 'wouter-preact'
import { send } from '../../api.ts'
import { Frame, NoNetwork } from './frame.tsx'
import { ownPath } from './own-path.ts'
import { hasPasskeys, signInByPasskey } from './passkey.ts'
import { SentPage } from './sent.tsx'
import { TryOut } from './try-out.tsx'
import { useAnswer } from './use-answer.ts'

/** Asks for a mail address and sends a link to it. `?practice=` chooses one, `?back=` says where to go on. */
export function SignInPage() {
  const [query] = useSearchParams()
  const [answer, again] = useAnswer('GET /api/practices', {})
  if (answer === null) return <Frame title={words.wait} />
  if (!answer.ok) return <NoNetwork onAgain={() => void again()} />
  const { practices } = answer.value
  const wanted = practices.find(({ id }) => id === query.get('practice')) ?? practices[0]
  if (!wanted) {
    return (
      <Frame title={words.none.title}>
        <p>{words.none.text}</p>
      </Frame>
    )
  }
  return <AddressForm practices={practices} first={wanted} back={query.get('back')} />
}

type Props = {
  readonly practices: readonly PracticeSummary[]
  readonly first: PracticeSummary
  readonly back: string | null
}

function AddressForm({ practices, first, back }: Props) {
  const [, navigate] = useLocation()
  const [practice, setPractice] = useState(first.id)
  const [address, setAddress] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [isSent, setSent] = useState(false)

  const sendLink = async () => {
    if (!/^\S+@\S+\.\S+$/.test(address.trim())) return setTrouble(words.ask.wrong)
    setBusy(true)
    const reply = await send('POST /api/sign-in/links', {
      body: { practice, email: address.trim(), ...(back !== null && { returnPath: back }) },
    })
    setBusy(false)
    if (reply.ok) return setSent(true)
    setTrouble(reply.problem.code === 'request/wrong-body' ? words.ask.wrong : reply.problem.detail)
  }
  const usePasskey = async () => {
    setBusy(true)
    const isIn = await signInByPasskey(practice)
    setBusy(false)
    if (isIn) navigate(ownPath(back), { replace: true })
    else setTrouble(words.ask.passkeyFailed)
  }

  if (isSent) {
    return <SentPage practice={practice} address={address.trim()} back={back} onOther={() => setSent(false)} />
  }
  return (
    <Frame
      title={words.ask.title}
      bar={
        <>
          <button type="submit" form="sign-in-form" className="button" disabled={isBusy}>
            {words.ask.send}
          </button>
          {hasPasskeys() && (
            <button type="button" className="button second" disabled={isBusy} onClick={() => void usePasskey()}>
              {words.ask.passkey}
            </button>
          )}
        </>
      }
    >
      <p className="quiet">{words.ask.why}</p>
      <form
        id="sign-in-form"
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void sendLink()
        }}
      >
        {practices.length > 1 && (
          <label className="stack field">
            <span>{words.ask.practice}</span>
            <select value={practice} onChange={(event) => setPractice(event.currentTarget.value)}>
              {practices.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="stack field">
          <span>{words.ask.label}</span>
          <input
            type="email"
            inputMode="email"
            autoComplete="email"
            spellcheck={false}
            value={address}
            aria-invalid={trouble !== null}
            aria-describedby="sign-in-trouble"
            onInput={(event) => {
              setAddress(event.currentTarget.value)
              setTrouble(null)
            }}
          />
        </label>
        <output id="sign-in-trouble" className="trouble">
          {trouble}
        </output>
      </form>
      <TryOut key={practice} practice={practice} back={back} />
    </Frame>
  )
}

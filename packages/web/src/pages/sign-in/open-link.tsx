import { signInWords as words } from '@unspasm/guideline/words/en/sign-in'
import { useState } from 'preact/hooks'
import { Link, useLocation } from 'wouter-preact'
import { send } from '../../api.ts'
import { Frame, NoNetwork } from './frame.tsx'
import { ownPath } from './own-path.ts'
import { hasPasskeys, makePasskey } from './passkey.ts'

/**
 * Where a link from a mail leads. Opening it uses nothing up, since programs that look through mails open links too;
 * the button does.
 */
export function OpenLinkPage() {
  const [, navigate] = useLocation()
  const [token] = useState(() => location.hash.slice(1))
  const [step, setStep] = useState<'ask' | 'busy' | 'void' | 'unreached' | 'offer'>(token === '' ? 'void' : 'ask')
  const [next, setNext] = useState('/account')

  const open = async () => {
    setStep('busy')
    const reply = await send('POST /api/sign-in/links/:token', { params: { token } })
    if (!reply.ok) return setStep(reply.problem.code === 'page/no-network' ? 'unreached' : 'void')
    const target = ownPath(reply.value.returnPath)
    const who = await send('GET /api/me', {})
    if (who.ok && who.value.me?.hasPasskey === false && hasPasskeys()) {
      setNext(target)
      return setStep('offer')
    }
    navigate(target, { replace: true })
  }

  if (step === 'unreached') return <NoNetwork onAgain={() => void open()} />
  if (step === 'offer') return <PasskeyOffer onDone={() => navigate(next, { replace: true })} />
  if (step === 'void') {
    return (
      <Frame
        title={words.open.voidTitle}
        bar={
          <Link className="button" href="/sign-in">
            {words.open.newOne}
          </Link>
        }
      >
        <p>{words.open.voidText}</p>
      </Frame>
    )
  }
  return (
    <Frame
      title={words.open.title}
      bar={
        <button type="button" className="button" disabled={step === 'busy'} onClick={() => void open()}>
          {words.open.go}
        </button>
      }
    >
      <p>{words.open.text}</p>
    </Frame>
  )
}

function PasskeyOffer({ onDone }: { readonly onDone: () => void }) {
  const [failed, setFailed] = useState(false)
  const make = async () => ((await makePasskey()) ? onDone() : setFailed(true))
  return (
    <Frame
      title={words.offer.title}
      bar={
        <>
          <button type="button" className="button" onClick={() => void make()}>
            {words.offer.make}
          </button>
          <button type="button" className="button second" onClick={onDone}>
            {words.offer.later}
          </button>
        </>
      }
    >
      <p>{words.offer.text}</p>
      <output>{failed ? words.offer.failed : ''}</output>
    </Frame>
  )
}

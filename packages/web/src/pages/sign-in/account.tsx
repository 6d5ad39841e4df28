import { signInWords } from '@unspasm/guideline/words/en/sign-in'
import type { Me } from '@unspasm/server/api'
import { useState } from 'preact/hooks'
import { Link, Redirect } from 'wouter-preact'
import { send } from '../../api.ts'
import { DeviceList } from './device-list.tsx'
import { Frame, NoNetwork } from './frame.tsx'
import { PasskeyList } from './passkey-list.tsx'
import { useAnswer } from './use-answer.ts'

const words = signInWords.account

/** Who is signed in, where else, and with which passkeys. */
export function AccountPage() {
  const [answer, again] = useAnswer('GET /api/me', {})
  const [isOut, setOut] = useState(false)
  if (isOut) return <SignedOut />
  if (answer === null) return <Frame title={signInWords.wait} />
  if (!answer.ok) return <NoNetwork onAgain={() => void again()} />
  const { me } = answer.value
  if (me === null) return <Redirect to="/sign-in?back=/account" replace />
  return <Account me={me} onOut={() => setOut(true)} />
}

function Account({ me, onOut }: { readonly me: Me; readonly onOut: () => void }) {
  const [told, setTold] = useState('')
  const leave = async (route: 'POST /api/sign-out' | 'DELETE /api/me/sessions') => {
    const reply = await send(route, {})
    if (reply.ok) onOut()
    else setTold(words.failed)
  }
  return (
    <Frame
      title={words.title}
      bar={
        <button type="button" className="button second" onClick={() => void leave('POST /api/sign-out')}>
          {words.signOut}
        </button>
      }
    >
      <p className="address">{words.signedInAs(me.email)}</p>
      {me.roles.includes('client') && (
        <Link className="button second" href="/visits">
          {words.visits}
        </Link>
      )}
      <section className="stack">
        <h2>{words.passkeys}</h2>
        <PasskeyList />
      </section>
      <section className="stack">
        <h2>{words.devices}</h2>
        <DeviceList />
        <button type="button" className="button second" onClick={() => void leave('DELETE /api/me/sessions')}>
          {words.everywhere}
        </button>
      </section>
      <output>{told}</output>
    </Frame>
  )
}

function SignedOut() {
  return (
    <Frame
      title={signInWords.signedOut.title}
      bar={
        <Link className="button" href="/sign-in">
          {signInWords.signedOut.again}
        </Link>
      }
    >
      <p>{signInWords.signedOut.text}</p>
    </Frame>
  )
}

import { signInWords as words } from '@unspasm/guideline/words/en/sign-in'
import type { ComponentChildren } from 'preact'
import { BackLink } from '../../ui/back-link.tsx'
import { EmergencyCall } from '../../ui/emergency-call.tsx'
import { Page } from '../../ui/page.tsx'
import './sign-in.css'

type Props = {
  readonly title: string
  readonly bar?: ComponentChildren
  readonly children?: ComponentChildren
}

/** A page of the practice side: the way back and the call on top. */
export function Frame({ title, bar, children }: Props) {
  return (
    <Page
      title={title}
      className="sign-in"
      bar={bar}
      top={
        <>
          <BackLink>{words.back}</BackLink>
          <EmergencyCall small />
        </>
      }
    >
      {children}
    </Page>
  )
}

/** Shown when the server cannot be reached: the advice does not need it. */
export function NoNetwork({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <Frame
      title={words.noNetwork.title}
      bar={
        <button type="button" className="button" onClick={onAgain}>
          {words.noNetwork.again}
        </button>
      }
    >
      <p>{words.noNetwork.text}</p>
    </Frame>
  )
}

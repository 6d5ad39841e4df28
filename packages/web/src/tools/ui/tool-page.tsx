import { frame as words } from '@unspasm/guideline/words/en/tool-frame'
import type { ComponentChildren } from 'preact'
import { BackLink } from '../../ui/back-link.tsx'
import { EmergencyCall } from '../../ui/emergency-call.tsx'
import { Page } from '../../ui/page.tsx'
import { useVoice } from '../device/use-voice.ts'
import './tool.css'

type Props = {
  /** A sentence a person would say. */
  readonly title: string
  /** The primary action, at the bottom. */
  readonly bar?: ComponentChildren
  readonly children?: ComponentChildren
  /** Shows the button that turns the voice off and on. */
  readonly speaks?: boolean
  readonly className?: string
}

/** A page of a tool: the way back, the sound, the emergency call. Going back does not end a session. */
export function ToolPage({ title, bar, children, speaks = false, className = '' }: Props) {
  const { isMuted, toggleMute } = useVoice()
  const top = (
    <>
      <BackLink>{words.back}</BackLink>
      {speaks && (
        <button type="button" className="button plain" aria-pressed={!isMuted} onClick={toggleMute}>
          {isMuted ? words.unmute : words.mute}
        </button>
      )}
      <EmergencyCall small />
    </>
  )
  return (
    <Page title={title} className={`tool ${className}`} top={top} bar={bar}>
      {children}
    </Page>
  )
}

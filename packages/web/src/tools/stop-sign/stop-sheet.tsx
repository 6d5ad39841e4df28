import type { Answers } from '@unspasm/care/answers'
import type { LiveSession } from '@unspasm/care/session'
import { shownSigns } from '@unspasm/care/stop-sign/shown-signs'
import type { StopSign, StopSignId } from '@unspasm/guideline/stop-signs'
import { signs, stopSheet as words } from '@unspasm/guideline/words/en/stop-signs'
import { useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import { SignTapped } from './sign-tapped.tsx'
import './stop-sheet.css'

export type StopSheetProps = {
  readonly answers: Answers
  /** The session that waits; what was asked in it says how often each sign came before. */
  readonly session: Pick<LiveSession, 'checks'>
  /** Signs after which this tool checks, though they only rest or leave elsewhere. */
  readonly rechecks?: readonly string[]
  /** Signs of this tool besides the ten, with what they are called; shown first. */
  readonly more?: readonly { readonly sign: StopSign; readonly label: string }[]
  /** Writes down what was wrong, before anything is done about it. Nothing is written when nothing was. */
  readonly onNote: (sign: StopSign) => void
  /** Ends the session for reasons of safety, before any question opens. */
  readonly onStop: () => void
  /** Leaves the movement or position at hand, and goes on with the next; missing: there is no other, and it stops. */
  readonly onLeave?: (sign: StopSign) => void
  /** Goes on with the session after a sign that passed; missing: as if nothing had been wrong. */
  readonly onRested?: () => void
  /** Goes on with the session: nothing was wrong. */
  readonly onBack: () => void
  /** Ends the session as the person wishes. */
  readonly onEnd: () => void
}

/** "Something is wrong": one tap says what, and that decides. Source: remedies 8. */
export function StopSheet(props: StopSheetProps) {
  const [tapped, tap] = useState<StopSign | null>(null)
  const { clock } = useAppState()
  if (tapped) return <SignTapped {...props} sign={tapped} onWrongRow={() => tap(null)} />

  const bar = (
    <button type="button" className="button plain" onClick={props.onBack}>
      {words.nothing}
    </button>
  )
  const rows = [
    ...(props.more ?? []),
    ...shownSigns(props.answers, clock.today()).map((sign) => ({ sign, label: signs[sign.id as StopSignId] })),
  ]
  return (
    <ToolPage title={words.title} bar={bar}>
      <div className="stack">
        {rows.map(({ sign, label }) => (
          <button key={sign.id} type="button" className="stop-row" onClick={() => tap(sign)}>
            {label}
          </button>
        ))}
      </div>
    </ToolPage>
  )
}

import type { LocalDate } from '@unspasm/care/local-date'
import { notForMe as words } from '@unspasm/guideline/words/en/plan'
import { useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import type { NotForMe as Reason } from '../../device/records.ts'

type Props = { readonly item: string; readonly on: LocalDate }

const reasons = Object.entries(words.reasons) as [Reason['reason'], string][]

/** Leaves an item out, with a reason in one tap. */
export function NotForMe({ item, on }: Props) {
  const { setEpisode } = useAppState()
  const [isAsking, setAsking] = useState(false)
  const leaveOut = (reason: Reason['reason']) =>
    setEpisode((before) => before && { ...before, notForMe: [...before.notForMe, { item, reason, on }] })

  if (!isAsking) {
    return (
      <button type="button" className="button plain" onClick={() => setAsking(true)}>
        {words.button}
      </button>
    )
  }
  return (
    <fieldset className="reasons">
      <legend>{words.question}</legend>
      {reasons.map(([reason, text]) => (
        <button key={reason} type="button" className="chip" onClick={() => leaveOut(reason)}>
          {text}
        </button>
      ))}
    </fieldset>
  )
}

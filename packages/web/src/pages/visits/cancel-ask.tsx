import { useId, useState } from 'preact/hooks'
import type { Refusal, Reply } from '../../api.ts'
import { Refused } from '../book/refused.tsx'

type Props = {
  /** What the button says, the question, what follows from it, and the two answers. */
  readonly words: { readonly [part in 'cancel' | 'cancelAsk' | 'cancelText' | 'cancelYes' | 'cancelNo']: string }
  /** Sends it, and shows what came of it. */
  readonly cancel: () => Promise<Reply<unknown>>
}

/** The way to take something back: asked once more before anything is sent. */
export function CancelAsk({ words, cancel }: Props) {
  const titleId = useId()
  const [isAsking, ask] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const send = async () => {
    if (isBusy) return
    setBusy(true)
    const reply = await cancel()
    setBusy(false)
    if (!reply.ok) setRefusal(reply.problem)
  }
  if (!isAsking) {
    return (
      <button type="button" className="button plain" onClick={() => ask(true)}>
        {words.cancel}
      </button>
    )
  }
  return (
    <section className="card stack" aria-labelledby={titleId}>
      <h2 id={titleId}>{words.cancelAsk}</h2>
      <p>{words.cancelText}</p>
      {refusal && <Refused problem={refusal} />}
      <div className="book-days">
        <button type="button" className="button second" aria-disabled={isBusy} onClick={() => void send()}>
          {words.cancelYes}
        </button>
        <button type="button" className="button" onClick={() => ask(false)}>
          {words.cancelNo}
        </button>
      </div>
    </section>
  )
}

import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Refusal, Reply } from '../../api.ts'
import { Refused } from '../book/refused.tsx'
import { focusTitle } from '../../ui/focus-title.ts'

type Props = {
  /** What the button says, the question, what follows from it, and the two answers. */
  readonly words: { readonly [part in 'cancel' | 'cancelAsk' | 'cancelText' | 'cancelYes' | 'cancelNo']: string }
  /** Sends it, and shows what came of it. */
  readonly cancel: () => Promise<Reply<unknown>>
}

/**
 * The way to take something back: asked once more before anything is sent. What one looks at goes along: to the question,
 * back to the button, and to the title of the page once it is done.
 */
export function CancelAsk({ words, cancel }: Props) {
  const titleId = useId()
  const [state, enter] = useState<'unasked' | 'asking' | 'kept'>('unasked')
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const way = useRef<HTMLButtonElement>(null)
  const question = useRef<HTMLElement>(null)
  useEffect(() => {
    if (state === 'kept') way.current?.focus()
    if (state !== 'asking') return
    question.current?.focus({ preventScroll: true })
    question.current?.scrollIntoView({ block: 'center' })
  }, [state])
  const send = async () => {
    if (isBusy) return
    setBusy(true)
    const reply = await cancel()
    setBusy(false)
    if (!reply.ok) return setRefusal(reply.problem)
    return focusTitle()
  }
  if (state !== 'asking') {
    return (
      <button ref={way} type="button" className="button plain" onClick={() => enter('asking')}>
        {words.cancel}
      </button>
    )
  }
  return (
    <section ref={question} className="card stack" aria-labelledby={titleId} tabIndex={-1}>
      <h2 id={titleId}>{words.cancelAsk}</h2>
      <p>{words.cancelText}</p>
      {refusal && <Refused problem={refusal} />}
      <div className="book-days">
        <button type="button" className="button second" aria-disabled={isBusy} onClick={() => void send()}>
          {words.cancelYes}
        </button>
        <button type="button" className="button" onClick={() => enter('kept')}>
          {words.cancelNo}
        </button>
      </div>
    </section>
  )
}

import { bookWords } from '@unspasm/guideline/words/en/book'
import { useState } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import { send, type Refusal } from '../../api.ts'
import { Refused } from './refused.tsx'
import { addressOf } from './step.ts'
import { daysShown, type FoundDays, type Wish } from './use-offers.ts'

const words = bookWords.waiting

type Props = { readonly practiceId: string; readonly wish: Wish; readonly from: FoundDays['from'] }

/** The way into the line for these days. Whoever is not signed in does that first, and comes back here. */
export function JoinWaitlist({ practiceId, wish, from }: Props) {
  const [, navigate] = useLocation()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const join = async () => {
    if (isBusy) return
    setBusy(true)
    setRefusal(null)
    const reply = await send('POST /api/practices/:practice/waitlist', {
      params: { practice: practiceId },
      body: { ...wish, from, days: daysShown },
    })
    setBusy(false)
    if (reply.ok) return navigate('/visits')
    if (reply.problem.code === 'person/not-signed-in')
      return navigate(`/sign-in?practice=${practiceId}&back=${addressOf('times')}`)
    return setRefusal(reply.problem)
  }
  return (
    <>
      {refusal && <Refused problem={refusal} />}
      <button type="button" className="choice book-choice" aria-disabled={isBusy} onClick={() => void join()}>
        <strong>{words.join}</strong>
        <span className="small">{words.joinText}</span>
      </button>
    </>
  )
}

import { daysLater } from '@unspasm/care/review/moment'
import { waitingWords as words } from '@unspasm/guideline/words/en/waiting'
import type { Me } from '@unspasm/server/api'
import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { send, type Refusal } from '../../api.ts'
import { useAsked } from '../asked/use-asked.ts'
import { Refused } from '../book/refused.tsx'
import { weekdayText } from '../../ui/clock-text.ts'
import { focusTitle } from '../../ui/focus-title.ts'

/** What somebody waits for, with what is kept for them, and the way out of the line. */
export function WaitingList({ me }: { readonly me: Me }) {
  const params = { practice: me.practice }
  const [asked, again] = useAsked('GET /api/practices/:practice/waitlist', { params })
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isBusy, setBusy] = useState(false)
  if (asked.state === 'failed') return <Refused problem={asked.problem} />
  if (asked.state === 'loading') return null
  const entries = asked.value.entries.filter(
    ({ isOwn, state }) => isOwn && (state === 'waiting' || state === 'offered'),
  )
  const leave = async (id: string) => {
    if (isBusy) return
    setBusy(true)
    const reply = await send('POST /api/practices/:practice/waitlist/:id/leave', { params: { ...params, id } })
    setBusy(false)
    if (!reply.ok) return setRefusal(reply.problem)
    setRefusal(null)
    focusTitle()
    return again()
  }
  if (entries.length === 0) return null
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      {refusal && <Refused problem={refusal} />}
      {entries.map(({ id, serviceName, from, days, offer }) => (
        <div key={id} className="card stack">
          <p>
            <strong>{serviceName}</strong>
            <br />
            {words.from.replace('{from}', weekdayText(from)).replace('{to}', weekdayText(daysLater(from, days - 1)))}
          </p>
          <p>{offer === null ? words.waits : words.offered}</p>
          <div className="book-days">
            {offer !== null && (
              <Link className="button" href={`/visits?waiting=${id}`}>
                {words.see}
              </Link>
            )}
            <button
              type="button"
              className="button second"
              aria-label={`${words.leave}: ${serviceName}`}
              aria-disabled={isBusy}
              onClick={() => void leave(id)}
            >
              {words.leave}
            </button>
          </div>
        </div>
      ))}
    </section>
  )
}

import type { Api } from '@unspasm/server/api'
import { useState } from 'preact/hooks'
import { send, type Reply, type Sent } from '../../api.ts'
import { practiceWords as words } from '../../words/en/practice.ts'

type Fault = { readonly field: string; readonly found: string; readonly expected: string }

/** How the last change went. */
export type Outcome =
  | { readonly state: 'none' }
  | { readonly state: 'sending' }
  | { readonly state: 'saved' }
  | { readonly state: 'refused'; readonly detail: string; readonly faults: readonly Fault[] }

/** Sends a change once, however often the button is pressed, and keeps how it went. */
export function useChange() {
  const [outcome, setOutcome] = useState<Outcome>({ state: 'none' })
  const change = async <Route extends keyof Api>(
    route: Route,
    sent: Sent<Route>,
  ): Promise<Reply<Api[Route]['answer']> | null> => {
    if (outcome.state === 'sending') return null
    setOutcome({ state: 'sending' })
    const reply = await send(route, sent)
    setOutcome(
      reply.ok
        ? { state: 'saved' }
        : { state: 'refused', detail: reply.problem.detail, faults: reply.problem.faults ?? [] },
    )
    return reply
  }
  return { outcome, change, forget: () => setOutcome({ state: 'none' }) }
}

type NoteProps = {
  readonly outcome: Outcome
  /** What a field is called on the page; left out: what came is told instead. */
  readonly labelOf?: (field: string) => string
}

/** What is wrong with one field, in words. A message of the server's own schema says nothing to people. */
function faultText({ field, found, expected }: Fault, labelOf: NoteProps['labelOf']): string {
  const isEmpty = ['', 'nothing', 'null', 'a text of 0 characters'].includes(found)
  const isTechnical = /^[A-Z]/.test(expected)
  const what = isTechnical ? (isEmpty ? words.faults.empty : words.faults.wrong) : expected
  if (labelOf) return `${labelOf(field)}: ${what}`
  return isEmpty ? what : `${found}: ${what}`
}

/** Says how the last change goes, or went: refusals at once, the rest when the reader is ready. */
export function OutcomeNote({ outcome, labelOf }: NoteProps) {
  const said = outcome.state === 'saved' ? words.saved : outcome.state === 'sending' ? words.loading : ''
  return (
    <>
      <output className={said === '' ? 'unseen' : 'small'}>{said}</output>
      {outcome.state === 'refused' && (
        <div role="alert" className="refusal stack">
          <p>{outcome.detail}</p>
          {outcome.faults.length > 0 && (
            <ul>
              {outcome.faults.map((fault) => (
                <li key={`${fault.field} ${fault.expected}`}>{faultText(fault, labelOf)}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  )
}

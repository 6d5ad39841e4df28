import type { CalendarFeed } from '@unspasm/server/api'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { instantText } from '../../ui/clock-text.ts'
import { practiceWords } from '../../words/en/practice.ts'
import { useAsked } from '../asked/use-asked.ts'
import { Ready, useDesk, usePractice } from './desk.tsx'
import { OutcomeNote, useChange } from './outcome.tsx'

const words = practiceWords.calendar.out

/** The private address under which a calendar app finds the visits of one professional. */
export function CalendarFeedSection({ id }: { readonly id: string }) {
  const params = { ...usePractice(), id }
  const { zone } = useDesk()
  const [asked, load] = useAsked('GET /api/practices/:practice/staff/:id/calendar-feed', { params })
  const [address, setAddress] = useState<string | null>(null)
  const { outcome, change, forget } = useChange()
  const heading = useRef<HTMLHeadingElement>(null)
  const make = async () => {
    const reply = await change('POST /api/practices/:practice/staff/:id/calendar-feed', { params })
    if (!reply?.ok) return
    forget()
    setAddress(reply.value.address)
    await load()
  }
  const revoke = async () => {
    const reply = await change('DELETE /api/practices/:practice/staff/:id/calendar-feed', { params })
    if (!reply?.ok) return
    forget()
    setAddress(null)
    heading.current?.focus()
    await load()
  }
  return (
    <section className="stack form">
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.help}</p>
      <p className="quiet">{words.seen}</p>
      {/* NOTE: each address has a field of its own, so that a new one is spoken and selected again. */}
      {address !== null && <NewAddress key={address} address={address} />}
      <Ready asked={asked} onAgain={() => void load()}>
        {({ feed }) => (
          <>
            <output>{feed === null ? words.none : stateText(feed, zone)}</output>
            <div className="actions">
              {feed === null ? (
                <button type="button" className="button" onClick={() => void make()}>
                  {words.make}
                </button>
              ) : (
                <>
                  <button
                    type="button"
                    className="button second"
                    onClick={() => {
                      if (confirm(words.makeQuestion)) void make()
                    }}
                  >
                    {words.makeNew}
                  </button>
                  <button
                    type="button"
                    className="button plain"
                    onClick={() => {
                      if (confirm(words.revokeQuestion)) void revoke()
                    }}
                  >
                    {words.revoke}
                  </button>
                </>
              )}
            </div>
          </>
        )}
      </Ready>
      <OutcomeNote outcome={outcome} />
    </section>
  )
}

function stateText({ madeAt, lastReadAt }: CalendarFeed, zone: string): string {
  const made = words.made.replace('{at}', instantText(madeAt, zone))
  const read = lastReadAt === null ? words.neverRead : words.lastRead.replace('{at}', instantText(lastReadAt, zone))
  return `${made} ${read}`
}

/** The address itself, which is shown this once. */
function NewAddress({ address }: { readonly address: string }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [said, say] = useState('')
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const copy = async () => {
    try {
      // NOTE: on a site without https there is no clipboard.
      await navigator.clipboard.writeText(address)
      say(words.copied)
    } catch {
      field.current?.select()
      say(words.notCopied)
    }
  }
  return (
    <div className="card stack">
      <div className="field">
        <label htmlFor={id}>{words.address}</label>
        <input id={id} ref={field} readOnly value={address} aria-describedby={`${id}-help`} />
        <p id={`${id}-help`} className="small">
          {words.once}
        </p>
      </div>
      <div className="actions">
        <button type="button" className="button" onClick={() => void copy()}>
          {words.copy}
        </button>
        <output>{said}</output>
      </div>
    </div>
  )
}

import type { BusyFeed } from '@unspasm/server/api'
import { useEffect, useRef, useState } from 'preact/hooks'
import { instantText } from '../../ui/clock-text.ts'
import { practiceWords } from '../../words/en/practice.ts'
import { useAsked } from '../asked/use-asked.ts'
import { Ready, useDesk, usePractice } from './desk.tsx'
import { TextField } from './fields.tsx'
import { OutcomeNote, useChange } from './outcome.tsx'

const words = practiceWords.calendar.busy

/** How long a page waits before it asks whether the calendar has been read. */
const askAgainMs = 2000

/** The calendar from outside that says when one professional is busy. */
export function BusyFeedSection({ id }: { readonly id: string }) {
  const params = { ...usePractice(), id }
  const [asked, load] = useAsked('GET /api/practices/:practice/staff/:id/busy-feed', { params })
  const [address, setAddress] = useState('')
  const { outcome, change, forget } = useChange()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (asked.state !== 'ready' || !asked.value.feed?.isWaiting) return undefined
    const timer = setTimeout(() => void load(), askAgainMs)
    return () => clearTimeout(timer)
  }, [asked, load])
  const save = async () => {
    const reply = await change('PUT /api/practices/:practice/staff/:id/busy-feed', { params, body: { address } })
    if (!reply?.ok) return
    forget()
    setAddress('')
    heading.current?.focus()
    await load()
  }
  const fetchNow = async () => {
    const reply = await change('POST /api/practices/:practice/staff/:id/busy-feed/fetch', { params })
    if (!reply?.ok) return
    forget()
    await load()
  }
  const remove = async () => {
    const reply = await change('DELETE /api/practices/:practice/staff/:id/busy-feed', { params })
    if (!reply?.ok) return
    forget()
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
      <Ready asked={asked} onAgain={() => void load()}>
        {({ feed }) =>
          feed === null ? (
            <form
              className="stack"
              onSubmit={(event) => {
                event.preventDefault()
                void save()
              }}
            >
              <TextField
                label={words.address}
                help={words.addressHelp}
                longest={2000}
                value={address}
                onChange={setAddress}
              />
              <div>
                <button type="submit" className="button second" disabled={address.trim() === ''}>
                  {words.save}
                </button>
              </div>
            </form>
          ) : (
            <>
              <FeedFacts feed={feed} />
              <div className="actions">
                <button
                  type="button"
                  className="button second"
                  aria-disabled={feed.isWaiting}
                  onClick={() => {
                    if (!feed.isWaiting) void fetchNow()
                  }}
                >
                  {words.fetch}
                </button>
                <button
                  type="button"
                  className="button plain"
                  onClick={() => {
                    if (confirm(words.removeQuestion)) void remove()
                  }}
                >
                  {words.remove}
                </button>
              </div>
            </>
          )
        }
      </Ready>
      <OutcomeNote outcome={outcome} />
    </section>
  )
}

function FeedFacts({ feed }: { readonly feed: BusyFeed }) {
  const { zone } = useDesk()
  return (
    <>
      <dl className="facts">
        <dt>{words.host}</dt>
        <dd>{feed.host}</dd>
        <dt>{words.tried}</dt>
        <dd>{feed.triedAt === null ? words.notTried : instantText(feed.triedAt, zone)}</dd>
        <dt>{words.times}</dt>
        <dd>{feed.busyTimes}</dd>
      </dl>
      <output>{feed.isWaiting ? words.waiting : outcomeText(feed)}</output>
    </>
  )
}

/** What came of the last try, and what follows from it. */
function outcomeText({ outcome, readAt }: BusyFeed): string {
  if (outcome === null) return words.fetchLater
  const said = words.outcomes[outcome]
  if (outcome === 'read' || outcome === 'unchanged') return `${said} ${words.fetchLater}`
  return [said, readAt !== null && words.kept, words.again].filter(Boolean).join(' ')
}

import { bookWords, visitWords } from '@unspasm/guideline/words/en/book'
import { waitingWords } from '@unspasm/guideline/words/en/waiting'
import type { Me, PracticeDetail, WaitlistEntry } from '@unspasm/server/api'
import { useState } from 'preact/hooks'
import { Link, useLocation } from 'wouter-preact'
import { send, type Refusal } from '../../api.ts'
import { useAppState } from '../../app-state.tsx'
import { useNow } from '../../tools/use-now.ts'
import { useAsked } from '../asked/use-asked.ts'
import { BookFrame } from '../book/frame.tsx'
import { giveBack } from '../book/give-back.ts'
import { holdKey } from '../book/hold-key.ts'
import { NoNetworkPage } from '../book/nothing-to-book.tsx'
import { Refused } from '../book/refused.tsx'
import { addressOf } from '../book/step.ts'
import { visitTime } from '../book/time-words.ts'
import { dayIn, timeIn, weekdayText } from '../../ui/clock-text.ts'
import { useDraft } from '../book/use-draft.ts'
import { GonePage } from './gone-page.tsx'

const words = waitingWords.offer

/** The time that is kept for somebody who waits, to take or to decline. The link of the mail leads here. */
export function WaitingPage({ id, me }: { readonly id: string; readonly me: Me }) {
  const params = { practice: me.practice }
  const [practice, practiceAgain] = useAsked('GET /api/practices/:practice', { params })
  const [asked, again] = useAsked('GET /api/practices/:practice/waitlist', { params })
  if (asked.state === 'failed') return <NoNetworkPage onAgain={() => void again()} />
  if (practice.state === 'failed') return <NoNetworkPage onAgain={() => void practiceAgain()} />
  if (asked.state === 'loading' || practice.state === 'loading') return <BookFrame title={bookWords.wait} />
  const entry = asked.value.entries.find((each) => each.id === id && each.isOwn)
  if (!entry) return <GonePage />
  return entry.offer === null ? (
    <NothingKept state={entry.state} />
  ) : (
    <Offered entry={entry} offer={entry.offer} practice={practice.value} />
  )
}

/** No time is kept: whoever waits goes on waiting. */
function NothingKept({ state }: Pick<WaitlistEntry, 'state'>) {
  const { title, waiting, over, booked } = waitingWords.none
  const waits = state === 'waiting' || state === 'offered'
  return (
    <BookFrame
      title={state === 'booked' ? visitWords.booked : title}
      bar={
        <Link className="button" href="/visits">
          {visitWords.all}
        </Link>
      }
    >
      <p>{state === 'booked' ? booked : waits ? waiting : over}</p>
    </BookFrame>
  )
}

type OfferedProps = {
  readonly entry: WaitlistEntry
  readonly offer: NonNullable<WaitlistEntry['offer']>
  readonly practice: PracticeDetail
}

function Offered({ entry, offer, practice }: OfferedProps) {
  const { clock } = useAppState()
  const [, navigate] = useLocation()
  const [draft, setDraft] = useDraft()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const now = useNow(true)
  const { id, professionalId, startsAt, endsAt, heldUntil } = offer
  const params = { practice: practice.id }
  const [who] = useAsked('GET /api/practices/:practice/professionals/:id', {
    params: { ...params, id: professionalId },
  })
  if (heldUntil !== null && Date.parse(heldUntil) <= now) return <NothingKept state="waiting" />
  const name = who.state === 'ready' ? who.value.firstName : ''

  const take = () => {
    if (draft.kept && draft.kept.waitingId !== entry.id) giveBack(draft.practice ?? practice.id, draft.kept)
    setDraft((before) => ({
      ...before,
      practice: practice.id,
      serviceId: entry.serviceId,
      professionalId: null,
      gapsDays: [],
      // NOTE: it counts for somebody under 18 alone; the form then asks for the name, and the guardian signs.
      hasGuardian: true,
      kept: {
        key: holdKey(clock.newId),
        waitingId: entry.id,
        professionalId,
        name,
        startsAt,
        hold: { id, endsAt, until: heldUntil },
      },
    }))
    navigate(addressOf('details'))
  }
  const decline = async () => {
    if (isBusy) return
    setBusy(true)
    const reply = await send('POST /api/practices/:practice/waitlist/:id/decline', {
      params: { ...params, id: entry.id },
      body: { offerId: id },
    })
    setBusy(false)
    if (!reply.ok) return setRefusal(reply.problem)
    setDraft((before) => (before.kept?.waitingId === entry.id ? { ...before, kept: null } : before))
    return navigate('/visits', { replace: true })
  }
  return (
    <BookFrame
      title={words.title}
      bar={
        <>
          <button type="button" className="button" onClick={take}>
            {words.take}
          </button>
          <button type="button" className="button second" aria-disabled={isBusy} onClick={() => void decline()}>
            {words.decline}
          </button>
        </>
      }
    >
      {refusal && <Refused problem={refusal} />}
      <div className="card book-kept">
        <p>
          <strong>{visitTime(startsAt, endsAt, practice.zone)}</strong>
          <br />
          {[entry.serviceName, name].filter(Boolean).join(' · ')}
        </p>
        {heldUntil !== null && (
          <p className="quiet small">
            {words.kept.replace('{until}', untilWords(heldUntil, new Date(now), practice.zone))}
          </p>
        )}
      </div>
      <p>{words.declineText}</p>
    </BookFrame>
  )
}

/** "10:30", with its day when that is not today. */
const untilWords = (until: string, now: Date, zone: string) => {
  const on = dayIn(until, zone)
  return on === dayIn(now, zone) ? timeIn(until, zone) : `${weekdayText(on)}, ${timeIn(until, zone)}`
}

import { bookWords } from '@unspasm/guideline/words/en/book'
import type { Offers, TherapistCard } from '@unspasm/server/api'
import { useState } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import type { Refusal } from '../../api.ts'
import { useAsked } from '../asked/use-asked.ts'
import type { Wanted } from './desk.ts'
import { withWish, type Kept } from './draft.ts'
import { BookFrame } from './frame.tsx'
import { giveBack } from './give-back.ts'
import { holdKey } from './hold-key.ts'
import { holdTime, placeOf } from './hold-time.ts'
import { NoTimes } from './no-times.tsx'
import type { Offer } from './offered-times.ts'
import { Refused } from './refused.tsx'
import { addressOf } from './step.ts'
import { dayIn, laterDay } from './time-words.ts'
import { TimesList } from './times-list.tsx'
import { Wishes } from './wishes.tsx'

const words = bookWords.times

/** Days that are looked at at once. */
const daysShown = 14

/** When somebody can come, best first; with none, why not and what would help. A tap keeps a time for ten minutes. */
export function TimesPage({ wanted }: { readonly wanted: Wanted }) {
  const { practice, service, draft, setDraft, shared } = wanted
  const { clock } = useAppState()
  const [, navigate] = useLocation()
  const today = dayIn(clock.now(), practice.zone)
  const [from, setFrom] = useState(today)
  const [isHolding, setHolding] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const params = { practice: practice.id }
  const [asked, again] = useAsked('POST /api/practices/:practice/offers', {
    params,
    body: {
      serviceId: service.id,
      place: service.isRemote || draft.place === null ? null : placeOf(draft.place),
      shared,
      from,
      days: daysShown,
      ...(draft.professionalId !== null && { professionalId: draft.professionalId }),
      ...(draft.language !== '' && { language: draft.language }),
      ...(draft.gender !== '' && { gender: draft.gender }),
    },
  })
  const [staff] = useAsked('GET /api/practices/:practice/professionals', { params, query: { service: service.id } })
  const therapists: readonly TherapistCard[] = staff.state === 'ready' ? staff.value.therapists : []
  const nameOf = (id: string) => therapists.find((each) => each.id === id)?.firstName ?? null

  const keep = async ({ professionalId, startsAt }: Offer) => {
    if (isHolding) return
    setHolding(true)
    setRefusal(null)
    const { kept: before } = draft
    const isSame = before?.professionalId === professionalId && before.startsAt === startsAt
    if (before && !isSame) giveBack(practice.id, before)
    const key = isSame ? before.key : holdKey(clock.newId)
    const kept: Kept = { key, professionalId, startsAt, name: nameOf(professionalId) ?? '' }
    setDraft((draftBefore) => ({ ...draftBefore, kept }))
    const held = await holdTime(wanted, kept, clock.now)
    setHolding(false)
    if (held.ok) {
      setDraft((draftBefore) => ({ ...draftBefore, kept: held.kept }))
      return navigate(addressOf('details'))
    }
    setRefusal(held.problem)
    if (held.problem.code === 'page/no-network') return
    // NOTE: a key whose time is over is used up.
    setDraft((draftBefore) => ({ ...draftBefore, kept: null }))
    await again()
  }

  return (
    <BookFrame title={service.isRemote ? words.titleRemote : words.title}>
      {refusal && <Refused problem={refusal} />}
      <Wishes
        therapists={therapists}
        draft={draft}
        onWish={(wish) => {
          if (draft.kept) giveBack(practice.id, draft.kept)
          setDraft((before) => withWish(before, wish))
        }}
      />
      <section className="stack" aria-live="polite" aria-busy={asked.state === 'loading'}>
        {asked.state === 'loading' && <p>{words.loading}</p>}
        {asked.state === 'failed' && (
          <>
            <Refused problem={asked.problem} />
            <div>
              <button type="button" className="button second" onClick={() => void again()}>
                {bookWords.again}
              </button>
            </div>
          </>
        )}
        {asked.state === 'ready' && (
          <Found
            offers={asked.value}
            zone={practice.zone}
            isHolding={isHolding}
            nameOf={nameOf}
            onKeep={(offer) => void keep(offer)}
          />
        )}
      </section>
      {asked.state === 'ready' && asked.value.offers.length === 0 && (
        <NoTimes
          from={from}
          to={laterDay(from, daysShown - 1)}
          whyNot={asked.value.whyNot}
          wanted={wanted}
          onLater={() => setFrom(laterDay(from, daysShown))}
        />
      )}
      <div className="book-days">
        {from > today && (
          <button type="button" className="button plain" onClick={() => setFrom(laterDay(from, -daysShown))}>
            {words.earlier}
          </button>
        )}
        {asked.state === 'ready' && asked.value.offers.length > 0 && (
          <button type="button" className="button plain" onClick={() => setFrom(laterDay(from, daysShown))}>
            {words.later}
          </button>
        )}
      </div>
      <p className="small quiet">{words.zone.replace('{city}', practice.city)}</p>
    </BookFrame>
  )
}

type FoundProps = {
  readonly offers: Offers
  readonly zone: string
  readonly isHolding: boolean
  readonly nameOf: (id: string) => string | null
  readonly onKeep: (offer: Offer) => void
}

/** The times; or, when the practice judges otherwise than the device, its reasons. */
function Found({ offers, ...list }: FoundProps) {
  if (offers.reasons.length + offers.ask.length > 0) {
    const code = offers.reasons.length > 0 ? 'booking/blocked' : 'booking/ask-again'
    return (
      <Refused
        problem={{
          code,
          title: bookWords.refused.blocked,
          detail: bookWords.refused.nothingBooked,
          reasons: offers.reasons,
        }}
      />
    )
  }
  return offers.offers.length === 0 ? null : <TimesList offers={offers.offers} {...list} />
}

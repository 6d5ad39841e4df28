import { bookWords } from '@unspasm/guideline/words/en/book'
import type { TherapistCard } from '@unspasm/server/api'
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
import { OfferedDays } from './offered-days.tsx'
import type { Offer } from './offered-times.ts'
import { Refused } from './refused.tsx'
import { addressOf } from './step.ts'
import { useOffers } from './use-offers.ts'
import { Wishes } from './wishes.tsx'

const words = bookWords.times

/** When somebody can come, best first; with none, why not and what would help. A tap keeps a time for ten minutes. */
export function TimesPage({ wanted }: { readonly wanted: Wanted }) {
  const { practice, service, draft, setDraft, shared } = wanted
  const { clock } = useAppState()
  const [, navigate] = useLocation()
  const [isHolding, setHolding] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const wish = {
    serviceId: service.id,
    place: service.isRemote || draft.place === null ? null : placeOf(draft.place),
    shared,
    ...(draft.professionalId !== null && { professionalId: draft.professionalId }),
    ...(draft.language !== '' && { language: draft.language }),
    ...(draft.gender !== '' && { gender: draft.gender }),
  }
  const found = useOffers(practice, wish)
  const [staff] = useAsked('GET /api/practices/:practice/professionals', {
    params: { practice: practice.id },
    query: { service: service.id },
  })
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
    await found.again()
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
      <OfferedDays
        found={found}
        practice={practice}
        isHolding={isHolding}
        nameOf={nameOf}
        onKeep={(offer) => void keep(offer)}
        back="/book"
      >
        <NoTimes found={found} wanted={wanted} wish={wish} />
      </OfferedDays>
    </BookFrame>
  )
}

import { courseLimits } from '@unspasm/guideline/course-rules'
import { bookWords } from '@unspasm/guideline/words/en/book'
import type { TherapistCard } from '@unspasm/server/api'
import { lazy, Suspense } from 'preact/compat'
import { useState } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import type { Refusal } from '../../api.ts'
import { useAsked } from '../asked/use-asked.ts'
import type { Wanted } from './desk.ts'
import { withWish, type Draft, type Kept } from './draft.ts'
import { BookFrame } from './frame.tsx'
import { giveBack } from './give-back.ts'
import { holdKey } from './hold-key.ts'
import { holdTime, placeOf } from './hold-time.ts'
import { StillKept } from './kept-time.tsx'
import { NoTimes } from './no-times.tsx'
import { OfferedDays } from './offered-days.tsx'
import type { Offer } from './offered-times.ts'
import { Refused } from './refused.tsx'
import { addressOf } from './step.ts'
import { useOffers } from './use-offers.ts'
import { Wishes } from './wishes.tsx'

const CourseChoice = lazy(() => import('./course-choice.tsx').then((module) => ({ default: module.CourseChoice })))

const words = bookWords.times

/** How several visits follow one another until it is said otherwise. */
const usualGapsDays = [7, 7, 7]

/**
 * When somebody can come, best first; with none, why not and what would help. A tap keeps a time for ten minutes, or that
 * of the first of several visits and all the others.
 */
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
  const { gapsDays } = draft
  const isCourse = gapsDays.length > 0
  const limits = courseLimits[service.role]
  const [staff] = useAsked('GET /api/practices/:practice/professionals', {
    params: { practice: practice.id },
    query: { service: service.id },
  })
  const therapists: readonly TherapistCard[] = staff.state === 'ready' ? staff.value.therapists : []
  const nameOf = (id: string) => therapists.find((each) => each.id === id)?.firstName ?? null

  const want = (other: Partial<Draft>) => {
    if (draft.kept) giveBack(practice.id, draft.kept)
    setRefusal(null)
    setDraft((before) => withWish(before, other))
  }
  const keep = async ({ professionalId, startsAt }: Offer) => {
    if (isHolding) return
    setHolding(true)
    setRefusal(null)
    const { kept: before } = draft
    const isSame = before?.professionalId === professionalId && before.startsAt === startsAt
    if (before && !isSame) giveBack(practice.id, before)
    const key = isSame ? before.key : holdKey(clock.newId)
    const kept: Kept = {
      key,
      professionalId,
      startsAt,
      name: nameOf(professionalId) ?? '',
      ...(isCourse && { gapsDays }),
    }
    setDraft((draftBefore) => ({ ...draftBefore, kept }))
    const held = await holdTime(wanted, kept, clock.now)
    setHolding(false)
    if (held.ok) {
      setDraft((draftBefore) => ({ ...draftBefore, kept: held.kept }))
      return navigate(addressOf(isCourse ? 'course' : 'details'))
    }
    setRefusal(held.problem)
    if (held.problem.code === 'page/no-network') return
    // NOTE: a key whose time is over is used up.
    setDraft((draftBefore) => ({ ...draftBefore, kept: null }))
    await found.again()
  }

  return (
    <BookFrame
      title={service.isRemote ? words.titleRemote : words.title}
      bar={isHolding && <output className="book-keeping">{words.keeping}</output>}
    >
      {refusal && <Refused problem={refusal} />}
      {!isHolding && <StillKept wanted={wanted} />}
      {limits && (
        <fieldset className="chips" aria-label={words.howMany}>
          {([[], usualGapsDays] as const).map((gaps) => (
            <button
              key={gaps.length}
              type="button"
              className="chip"
              aria-pressed={isCourse === gaps.length > 0}
              onClick={() => isCourse !== gaps.length > 0 && want({ gapsDays: gaps })}
            >
              {gaps.length > 0 ? words.several : words.one}
            </button>
          ))}
        </fieldset>
      )}
      {limits && isCourse && (
        <Suspense fallback={<p>{bookWords.wait}</p>}>
          <CourseChoice limits={limits} gapsDays={gapsDays} onGaps={want} />
        </Suspense>
      )}
      <Wishes therapists={therapists} draft={draft} onWish={want} />
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

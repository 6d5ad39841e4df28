import { bookWords, visitWords } from '@unspasm/guideline/words/en/book'
import { moveWords as words } from '@unspasm/guideline/words/en/move'
import type { Me, OwnBooking, PracticeDetail, SharedCase } from '@unspasm/server/api'
import { useState } from 'preact/hooks'
import { Link, useLocation } from 'wouter-preact'
import { send, type Refusal } from '../../api.ts'
import { useAppState } from '../../app-state.tsx'
import { useAsked } from '../asked/use-asked.ts'
import { CheckedFirst, type Checked } from '../book/checked-first.tsx'
import { BookFrame } from '../book/frame.tsx'
import { holdKey } from '../book/hold-key.ts'
import { WhyNone } from '../book/no-times.tsx'
import { NoNetworkPage } from '../book/nothing-to-book.tsx'
import { OfferedDays } from '../book/offered-days.tsx'
import type { Offer } from '../book/offered-times.ts'
import { Refused } from '../book/refused.tsx'
import { agreedText, sharedAnswers } from '../book/shared-case.ts'
import { ShareFirst } from '../book/share-page.tsx'
import { visitTime } from '../book/time-words.ts'
import { daysShown, useOffers } from '../book/use-offers.ts'
import { GonePage } from './gone-page.tsx'
import { otherTimes } from './other-times.ts'
import { SignedIn } from './signed-in.tsx'
import { isMovable } from './visit-state.ts'
import '../../ui/field.css'
import '../check/questions.css'

/** Another time for a visit, or somebody else to come. The time that it has stays until the new one is sure. */
export function MovePage({ id }: { readonly id: string }) {
  return (
    <SignedIn>
      {(me) => (
        <CheckedFirst back={addressOf(id)}>{(checked) => <Found id={id} me={me} checked={checked} />}</CheckedFirst>
      )}
    </SignedIn>
  )
}

const addressOf = (id: string) => `/visits/${id}/move`

type FoundProps = { readonly id: string; readonly me: Me; readonly checked: Checked }

function Found({ id, me, checked }: FoundProps) {
  const { clock } = useAppState()
  const params = { practice: me.practice }
  const [practice, practiceAgain] = useAsked('GET /api/practices/:practice', { params })
  const [asked, again] = useAsked('GET /api/practices/:practice/bookings/:id', { params: { ...params, id } })
  const [agreedTo, agree] = useState<string | null>(null)
  if (asked.state === 'failed' && asked.problem.code === 'record/not-found') return <GonePage />
  if (asked.state === 'failed') return <NoNetworkPage onAgain={() => void again()} />
  if (practice.state === 'failed') return <NoNetworkPage onAgain={() => void practiceAgain()} />
  if (asked.state === 'loading' || practice.state === 'loading') return <BookFrame title={bookWords.wait} />
  const visit = asked.value
  if (visit.side !== 'client') return <GonePage />
  if (!isMovable(visit, clock.now())) return <TooLatePage id={id} />
  const answers = sharedAnswers(checked.bout.answers)
  const text = agreedText(answers)
  if (agreedTo !== text) return <ShareFirst answers={answers} no={`/visits/${id}`} onAgree={() => agree(text)} />
  const shared = { answers, newSign: checked.newSign, hasGuardian: visit.hasGuardian }
  return <Times visit={visit} practice={practice.value} shared={shared} />
}

function TooLatePage({ id }: { readonly id: string }) {
  return (
    <BookFrame
      title={words.tooLate}
      bar={
        <Link className="button" href={`/visits/${id}`} replace>
          {bookWords.back}
        </Link>
      }
    >
      <p>{words.tooLateText}</p>
    </BookFrame>
  )
}

type TimesProps = {
  readonly visit: OwnBooking
  readonly practice: PracticeDetail
  readonly shared: SharedCase
}

/** The time that was chosen, under the key of this one move. */
type Chosen = { readonly key: string; readonly offer: Offer }

function Times({ visit, practice, shared }: TimesProps) {
  const { clock } = useAppState()
  const [, navigate] = useLocation()
  const [isAnybody, setAnybody] = useState(visit.needsOther)
  const [chosen, choose] = useState<Chosen | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const offered = useOffers(practice, {
    serviceId: visit.serviceId,
    place: visit.place,
    shared,
    moving: visit.id,
    ...(!isAnybody && { professionalId: visit.professionalId }),
  })
  const { found, isNone } = otherTimes(visit, offered)
  const [staff] = useAsked('GET /api/practices/:practice/professionals', {
    params: { practice: practice.id },
    query: { service: visit.serviceId },
  })
  const therapists = staff.state === 'ready' ? staff.value.therapists : []
  const nameOf = (id: string) => therapists.find((each) => each.id === id)?.firstName ?? null
  const back = addressOf(visit.id)

  const move = async ({ key, offer: { professionalId, startsAt } }: Chosen) => {
    if (isBusy) return
    setBusy(true)
    setRefusal(null)
    const reply = await send('POST /api/practices/:practice/bookings/:id/move', {
      params: { practice: practice.id, id: visit.id },
      body: { key, startsAt, professionalId, shared },
    })
    setBusy(false)
    if (reply.ok) return navigate(`/visits/${visit.id}?moved`, { replace: true })
    setRefusal(reply.problem)
    // NOTE: without an answer it is not known whether it was moved; the same key asks again.
    if (reply.problem.code === 'page/no-network') return undefined
    choose(null)
    return found.again()
  }

  const before = words.now
    .replace('{time}', visitTime(visit.startsAt, visit.endsAt, practice.zone))
    .replace('{name}', visit.professionalName)
  if (chosen) {
    const { offer } = chosen
    return (
      <BookFrame
        title={words.ask}
        bar={
          <button type="button" className="button" aria-disabled={isBusy} onClick={() => void move(chosen)}>
            {isBusy ? bookWords.wait : words.yes}
          </button>
        }
      >
        {refusal && <Refused problem={refusal} back={back} />}
        <div className="card book-kept">
          <p>
            <strong>{visitTime(offer.startsAt, offer.endsAt, practice.zone)}</strong>
            <br />
            {visit.serviceName}{' '}
            {visitWords.with.replace('{name}', nameOf(offer.professionalId) ?? bookWords.times.somebody)}
          </p>
          <button
            type="button"
            className="button plain"
            onClick={() => {
              setRefusal(null)
              choose(null)
            }}
          >
            {words.another}
          </button>
        </div>
        <p>
          {before} {words.stays}
        </p>
      </BookFrame>
    )
  }
  return (
    <BookFrame title={visit.isRemote ? words.titleRemote : words.title}>
      {refusal && <Refused problem={refusal} back={back} />}
      <p>{visit.needsOther ? words.other.text : `${before} ${words.stays}`}</p>
      <OfferedDays
        found={found}
        practice={practice}
        isHolding={isBusy}
        nameOf={nameOf}
        onKeep={(offer) => {
          setRefusal(null)
          choose({ key: holdKey(clock.newId), offer })
        }}
        back={back}
      >
        {isNone && <p>{words.noOther}</p>}
        {found.whyNot.length > 0 && (
          <section className="stack">
            <WhyNone found={found} />
            <div>
              <button type="button" className="button second" onClick={() => found.shift(daysShown)}>
                {bookWords.times.otherDays}
              </button>
            </div>
          </section>
        )}
      </OfferedDays>
      <div className="visit-ways">
        {!isAnybody && (
          <button type="button" className="button plain" onClick={() => setAnybody(true)}>
            {words.anybody}
          </button>
        )}
        <Link className="button plain" href={`/visits/${visit.id}`}>
          {words.keep}
        </Link>
      </div>
    </BookFrame>
  )
}

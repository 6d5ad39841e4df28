import { bookWords, visitWords as words } from '@unspasm/guideline/words/en/book'
import { courseWords } from '@unspasm/guideline/words/en/course'
import { moveWords } from '@unspasm/guideline/words/en/move'
import { roleNames } from '@unspasm/guideline/words/en/professions'
import type { Me, OwnBooking } from '@unspasm/server/api'
import { useState } from 'preact/hooks'
import { Link, useSearchParams } from 'wouter-preact'
import { send } from '../../api.ts'
import { useAppState } from '../../app-state.tsx'
import { useAsked } from '../asked/use-asked.ts'
import { BookFrame } from '../book/frame.tsx'
import { NoNetworkPage } from '../book/nothing-to-book.tsx'
import { visitTime } from '../book/time-words.ts'
import { dayIn } from '../../ui/clock-text.ts'
import { AfterVisit } from './after-visit.tsx'
import { CancelAsk } from './cancel-ask.tsx'
import { OtherDays } from './course-of-visits.tsx'
import { GonePage } from './gone-page.tsx'
import { NewSignToday } from './new-sign-today.tsx'
import { SignedIn } from './signed-in.tsx'
import { visitCalendar } from './visit-calendar.ts'
import { comingWith, isMovable, isOwn, phaseOf, type VisitPhase } from './visit-state.ts'
import '../check/questions.css'

/** One visit: when, who, what happens next, and what can be done about it. `?new` shows it as just booked, `?moved` as just moved. */
export function VisitPage({ id }: { readonly id: string }) {
  return <SignedIn>{(me) => <Found id={id} me={me} />}</SignedIn>
}

function Found({ id, me }: { readonly id: string; readonly me: Me }) {
  const params = { practice: me.practice }
  const [practice] = useAsked('GET /api/practices/:practice', { params })
  const [asked, again] = useAsked('GET /api/practices/:practice/bookings/:id', { params: { ...params, id } })
  const [changed, change] = useState<OwnBooking | null>(null)
  if (asked.state === 'failed' && asked.problem.code === 'record/not-found') return <GonePage />
  if (asked.state === 'failed' || practice.state === 'failed') return <NoNetworkPage onAgain={() => void again()} />
  if (asked.state === 'loading' || practice.state === 'loading') return <BookFrame title={bookWords.wait} />
  const visit = changed ?? asked.value
  if (visit.side !== 'client') return <GonePage />
  const props = { visit, practiceId: me.practice, zone: practice.value.zone, onChange: change }
  return visit.courseId === null ? <Visit {...props} others={[]} /> : <VisitOfCourse {...props} />
}

/** One of several visits that were booked as one, told with those of them that are still to come. */
function VisitOfCourse(props: Omit<Props, 'others'>) {
  const { visit, practiceId } = props
  const { clock } = useAppState()
  const [asked] = useAsked('GET /api/practices/:practice/bookings', { params: { practice: practiceId } })
  if (asked.state === 'loading') return <BookFrame title={bookWords.wait} />
  const all = asked.state === 'ready' ? asked.value.bookings.filter(isOwn) : []
  return <Visit {...props} others={comingWith(visit, all, clock.now())} />
}

type Props = {
  readonly visit: OwnBooking
  readonly practiceId: string
  readonly zone: string
  /** Those that were booked with it and are still to come, in the order of their days. */
  readonly others: readonly OwnBooking[]
  readonly onChange: (visit: OwnBooking) => void
}

function Visit({ visit, others, practiceId, zone, onChange }: Props) {
  const { clock } = useAppState()
  const [query] = useSearchParams()
  const now = clock.now()
  const phase = phaseOf(visit, now, dayIn(now, zone), dayIn(visit.startsAt, zone))
  const isMoved = query.has('moved') && phase === 'ahead'
  const isNew = isMoved || (query.has('new') && phase === 'ahead')
  const isMovableNow = isMovable(visit, now)
  const needsOther = visit.needsOther && isMovableNow
  const booked = [visit, ...others]
  const isCourse = others.length > 0
  const title = isCourse ? courseWords.booked.replace('{count}', String(booked.length)) : words.booked
  const mail = isCourse && !isMoved ? courseWords.mail : words.nextSteps.mail
  const when = visitTime(visit.startsAt, visit.endsAt, zone)
  return (
    <BookFrame
      title={isMoved ? moveWords.moved : isNew ? title : when}
      isTime={!isNew}
      bar={needsOther ? null : barOf(booked, phase)}
    >
      <section className="card stack">
        {isNew && <p className="book-when">{when}</p>}
        <p>
          <strong>{visit.serviceName}</strong> {words.with.replace('{name}', visit.professionalName)},{' '}
          {roleNames[visit.role].toLowerCase()}
        </p>
        <p>
          {visit.isRemote
            ? words.call.replace('{name}', visit.professionalName)
            : visit.address !== null && `${words.where}: ${visit.address}`}
        </p>
        {visit.state !== 'confirmed' && (
          <p>{visit.cancelledBy === null ? words.states[visit.state] : words.cancelledBy[visit.cancelledBy]}</p>
        )}
      </section>
      {isCourse && <OtherDays visits={others} zone={zone} />}
      {needsOther && <NeedsOther visit={visit} />}
      {!needsOther && phase === 'closed' && <p className="visit-waits">{words.onHoldClosed}</p>}
      {!needsOther && phase === 'waits' && <NewSignToday visit={visit} practiceId={practiceId} onChange={onChange} />}
      {(phase === 'ahead' || phase === 'running') && <WhatNext visit={visit} mail={isNew && mail} />}
      {phase === 'over' && visit.state !== 'not-treated' && <AfterVisit visit={visit} />}
      <div className="visit-ways">
        {phase !== 'off' && phase !== 'over' && (
          <Link className="button plain" href="/check?part=again&back=/visits">
            {words.changed}
          </Link>
        )}
        {isMovableNow && !needsOther && (
          <Link className="button plain" href={`/visits/${visit.id}/move`}>
            {moveWords.move}
          </Link>
        )}
        {(phase === 'ahead' || phase === 'waits' || phase === 'closed') && (
          <Cancel visit={visit} practiceId={practiceId} onChange={onChange} />
        )}
        <Link className="button plain" href="/visits">
          {words.all}
        </Link>
      </div>
    </BookFrame>
  )
}

/** Whoever was to come cannot: the visit waits until somebody else is chosen. */
function NeedsOther({ visit }: { readonly visit: OwnBooking }) {
  const { title, text, go } = moveWords.other
  return (
    <section className="visit-waits stack">
      <h2>{title.replace('{name}', visit.professionalName)}</h2>
      <p>{text}</p>
      <div>
        <Link className="button" href={`/visits/${visit.id}/move`}>
          {go}
        </Link>
      </div>
    </section>
  )
}

/** The one thing to do at the bottom of the page. */
function barOf(booked: readonly OwnBooking[], phase: VisitPhase) {
  if (phase === 'ahead') return <CalendarButton booked={booked} />
  if (phase !== 'off') return null
  return (
    <Link className="button" href="/book">
      {words.book}
    </Link>
  )
}

/** `mail`: what is said of the mail; `false`: none is on its way. */
function WhatNext({ visit, mail }: { readonly visit: OwnBooking; readonly mail: string | false }) {
  const { day, door, call } = words.nextSteps
  const steps = [...(mail === false ? [] : [mail]), ...(visit.isRemote ? [call] : [day, door])]
  return (
    <section className="stack">
      <h2>{words.happens}</h2>
      <ol className="book-points">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  )
}

function CalendarButton({ booked }: { readonly booked: readonly OwnBooking[] }) {
  const { clock } = useAppState()
  const [isSaved, setSaved] = useState(false)
  const { calendar, calendarSaved } = booked.length > 1 ? courseWords : words
  const save = async () => {
    const { saveCalendarFile } = await import('../../device/calendar-file.ts')
    saveCalendarFile(booked.map(visitCalendar), clock.now(), 'visit.ics')
    setSaved(true)
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void save()}>
        {calendar}
      </button>
      <output className={isSaved ? 'small' : 'unseen'}>{isSaved ? calendarSaved : ''}</output>
    </>
  )
}

function Cancel({ visit, practiceId, onChange }: Pick<Props, 'visit' | 'practiceId' | 'onChange'>) {
  const cancel = async () => {
    const reply = await send('POST /api/practices/:practice/bookings/:id/cancel', {
      params: { practice: practiceId, id: visit.id },
    })
    if (reply.ok && reply.value.side === 'client') onChange(reply.value)
    return reply
  }
  return <CancelAsk words={words} cancel={cancel} />
}

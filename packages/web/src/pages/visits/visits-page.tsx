import { bookWords, visitWords as words } from '@unspasm/guideline/words/en/book'
import type { Me, OwnBooking } from '@unspasm/server/api'
import { lazy, Suspense } from 'preact/compat'
import { Link, useSearchParams } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { useAsked } from '../asked/use-asked.ts'
import { BookFrame } from '../book/frame.tsx'
import { NoNetworkPage } from '../book/nothing-to-book.tsx'
import { visitTime } from '../book/time-words.ts'
import { dayIn } from '../../ui/clock-text.ts'
import { groups } from '../../ui/groups.ts'
import { SignedIn } from './signed-in.tsx'
import { CourseOfVisits } from './course-of-visits.tsx'
import { isOwn, phaseOf, type VisitPhase } from './visit-state.ts'
import { WaitingList } from './waiting-list.tsx'
import '../check/questions.css'

const WaitingPage = lazy(() => import('./waiting-page.tsx').then((module) => ({ default: module.WaitingPage })))

/** Every visit of whoever is signed in: what is next, then what was. `?waiting=` shows the time that is kept for one place in the line. */
export function VisitsPage() {
  const [query] = useSearchParams()
  const waiting = query.get('waiting')
  return (
    <SignedIn>
      {(me) =>
        waiting === null ? (
          <List me={me} />
        ) : (
          <Suspense fallback={<BookFrame title={bookWords.wait} />}>
            <WaitingPage key={waiting} id={waiting} me={me} />
          </Suspense>
        )
      }
    </SignedIn>
  )
}

/** A visit as it stands, and what is said of that. */
export type SeenVisit = { readonly visit: OwnBooking; readonly phase: VisitPhase; readonly line: string }

function List({ me }: { readonly me: Me }) {
  const { clock } = useAppState()
  const params = { practice: me.practice }
  const [practice] = useAsked('GET /api/practices/:practice', { params })
  const [asked, again] = useAsked('GET /api/practices/:practice/bookings', { params })
  if (asked.state === 'failed' || practice.state === 'failed') return <NoNetworkPage onAgain={() => void again()} />
  if (asked.state === 'loading' || practice.state === 'loading') return <BookFrame title={bookWords.wait} />
  const { zone } = practice.value
  const now = clock.now()
  const own = asked.value.bookings.filter(isOwn).map((visit): SeenVisit => {
    const phase = phaseOf(visit, now, dayIn(now, zone), dayIn(visit.startsAt, zone))
    return { visit, phase, line: phase === 'waits' || phase === 'closed' ? words.onHold : words.states[visit.state] }
  })
  const next = own.filter(({ phase }) => phase !== 'over' && phase !== 'off')
  const past = own.filter(({ phase }) => phase === 'over' || phase === 'off').toReversed()
  return (
    <BookFrame
      title={words.title}
      bar={
        <Link className={next.length > 0 ? 'button second' : 'button'} href="/book">
          {words.book}
        </Link>
      }
    >
      <WaitingList me={me} />
      {next.length === 0 && <p>{past.length === 0 ? words.none : words.noneNext}</p>}
      {next.length > 0 && (
        <section className="stack">
          <h2>{words.next}</h2>
          {groups(next, ({ visit }) => visit.courseId ?? visit.id).map(([id, visits]) =>
            visits.length === 1 ? (
              <VisitLinks key={id} visits={visits} zone={zone} />
            ) : (
              <CourseOfVisits key={id} sittings={visits} practiceId={me.practice} zone={zone} onCancelled={again} />
            ),
          )}
        </section>
      )}
      {past.length > 0 && (
        <section className="stack">
          <h2>{words.past}</h2>
          <VisitLinks visits={past} zone={zone} />
        </section>
      )}
    </BookFrame>
  )
}

function VisitLinks({ visits, zone }: { readonly visits: readonly SeenVisit[]; readonly zone: string }) {
  return (
    <ul className="choices">
      {visits.map(({ visit, line }) => (
        <li key={visit.id}>
          <Link className="choice book-choice" href={`/visits/${visit.id}`}>
            <strong>{visitTime(visit.startsAt, visit.endsAt, zone)}</strong>
            <span>
              {visit.serviceName} {words.with.replace('{name}', visit.professionalName)}
            </span>
            <span className="small quiet">{line}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

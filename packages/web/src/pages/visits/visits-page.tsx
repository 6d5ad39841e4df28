import { bookWords, visitWords as words } from '@unspasm/guideline/words/en/book'
import type { Booking, Me, OwnBooking } from '@unspasm/server/api'
import { lazy, Suspense } from 'preact/compat'
import { Link, useSearchParams } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { useAsked } from '../asked/use-asked.ts'
import { BookFrame } from '../book/frame.tsx'
import { NoNetworkPage } from '../book/nothing-to-book.tsx'
import { visitTime } from '../book/time-words.ts'
import { dayIn } from '../../ui/clock-text.ts'
import { SignedIn } from './signed-in.tsx'
import { phaseOf } from './visit-state.ts'
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

const isOwn = (booking: Booking): booking is OwnBooking => booking.side === 'client'

function List({ me }: { readonly me: Me }) {
  const { clock } = useAppState()
  const params = { practice: me.practice }
  const [practice] = useAsked('GET /api/practices/:practice', { params })
  const [asked, again] = useAsked('GET /api/practices/:practice/bookings', { params })
  if (asked.state === 'failed' || practice.state === 'failed') return <NoNetworkPage onAgain={() => void again()} />
  if (asked.state === 'loading' || practice.state === 'loading') return <BookFrame title={bookWords.wait} />
  const { zone } = practice.value
  const now = clock.now()
  const own = asked.value.bookings.filter(isOwn).map((visit) => ({
    visit,
    phase: phaseOf(visit, now, dayIn(now, zone), dayIn(visit.startsAt, zone)),
  }))
  const groups = [
    { title: words.next, visits: own.filter(({ phase }) => phase !== 'over' && phase !== 'off') },
    { title: words.past, visits: own.filter(({ phase }) => phase === 'over' || phase === 'off').toReversed() },
  ]
  return (
    <BookFrame
      title={words.title}
      bar={
        <Link className="button second" href="/book">
          {words.book}
        </Link>
      }
    >
      <WaitingList me={me} />
      {own.length === 0 && <p>{words.none}</p>}
      {groups.map(
        ({ title, visits }) =>
          visits.length > 0 && (
            <section key={title} className="stack">
              <h2>{title}</h2>
              <ul className="choices">
                {visits.map(({ visit, phase }) => (
                  <li key={visit.id}>
                    <Link className="choice book-choice" href={`/visits/${visit.id}`}>
                      <strong>{visitTime(visit.startsAt, visit.endsAt, zone)}</strong>
                      <span>
                        {visit.serviceName} {words.with.replace('{name}', visit.professionalName)}
                      </span>
                      <span className="small quiet">
                        {phase === 'waits' || phase === 'closed' ? words.onHold : words.states[visit.state]}
                      </span>
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </BookFrame>
  )
}

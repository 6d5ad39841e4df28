import type { WorkBooking } from '@unspasm/server/api'
import { Link } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { practiceWords } from '../../words/en/practice.ts'
import { useAsked } from '../asked/use-asked.ts'
import { DeskPage, fullName, Ready, useDesk, usePractice } from './desk.tsx'
import { dayIn, timeIn } from '../../ui/clock-text.ts'
import { dayTitle } from './visit-time.ts'
import '../../ui/disclosure.css'

const words = practiceWords.visits

/** Visits of the practice for its owner, else one's own: what comes next is biggest. */
export function VisitsPage() {
  const { isOwner, zone } = useDesk()
  const { now } = useAppState().clock
  const params = usePractice()
  const [asked, load] = useAsked('GET /api/practices/:practice/bookings', { params })
  const [staff] = useAsked('GET /api/practices/:practice/staff', isOwner ? { params } : null)
  const names = new Map(staff.state === 'ready' ? staff.value.staff.map((one) => [one.id, fullName(one)]) : [])
  return (
    <DeskPage title={isOwner ? words.title : words.ownTitle}>
      <Ready asked={asked} onAgain={() => void load()}>
        {({ bookings }) => {
          const visits = bookings.filter((each): each is WorkBooking => each.side === 'practice')
          return <Days visits={visits} now={now()} zone={zone} names={names} />
        }}
      </Ready>
    </DeskPage>
  )
}

type DaysProps = {
  readonly visits: readonly WorkBooking[]
  readonly now: Date
  readonly zone: string
  /** Names of professionals by id; empty: it is always the viewer. */
  readonly names: ReadonlyMap<string, string>
}

function Days({ visits, now, zone, names }: DaysProps) {
  const today = dayIn(now, zone)
  const isAhead = ({ endsAt, state }: WorkBooking) => new Date(endsAt) > now && state === 'confirmed'
  const ahead = visits.filter(isAhead)
  const past = visits.filter((visit) => !isAhead(visit)).toReversed()
  const days = [...new Set(ahead.map(({ startsAt }) => dayIn(startsAt, zone)))]
  const [next] = ahead
  const rows = (list: readonly WorkBooking[]) => (
    <ul className="rows">
      {list.map((visit) => (
        <VisitRow key={visit.id} visit={visit} zone={zone} name={names.get(visit.professionalId)} />
      ))}
    </ul>
  )
  return (
    <>
      {next === undefined ? (
        <div>
          <p>{words.none}</p>
          <p className="quiet">{words.noneHelp}</p>
        </div>
      ) : (
        names.size === 0 && <NextVisit visit={next} day={dayTitle(dayIn(next.startsAt, zone), today)} zone={zone} />
      )}
      {days.map((day) => (
        <section key={day} className="stack">
          <h2>{dayTitle(day, today)}</h2>
          {rows(ahead.filter(({ startsAt }) => dayIn(startsAt, zone) === day))}
        </section>
      ))}
      {past.length > 0 && (
        <details className="disclosure">
          <summary>{words.past}</summary>
          {rows(past)}
        </details>
      )}
    </>
  )
}

type NextProps = { readonly visit: WorkBooking; readonly day: string; readonly zone: string }

function NextVisit({ visit, day, zone }: NextProps) {
  return (
    <section className="card stack next-visit">
      <h2>{words.next}</h2>
      <p className="next-time">
        {day}, {timeIn(visit.startsAt, zone)}
      </p>
      <p>
        {visit.serviceName}, {visit.firstName}
        {visit.address !== null && (
          <>
            <br />
            <strong>{visit.address}</strong>
          </>
        )}
      </p>
      {!visit.isRemote && <p className="quiet">{words.leave.replace('{at}', timeIn(visit.leaveAt, zone))}</p>}
      <div>
        <Link href={`/practice/visits/${visit.id}`} className="button">
          {words.open}
        </Link>
      </div>
    </section>
  )
}

type RowProps = { readonly visit: WorkBooking; readonly zone: string; readonly name: string | undefined }

function VisitRow({ visit, zone, name }: RowProps) {
  const { id, startsAt, endsAt, serviceName, firstName, isOnHold, isFirstVisit, isRemote, state } = visit
  const isOver = state !== 'confirmed'
  const marks = [
    serviceName,
    ...(name === undefined ? [] : [words.by.replace('{name}', name)]),
    ...(isRemote ? [words.phone] : []),
    ...(isFirstVisit && !isOver ? [words.first] : []),
    ...(state === 'cancelled' || state === 'completed' || state === 'not-treated' ? [words[state]] : []),
  ]
  return (
    <li>
      <Link href={`/practice/visits/${id}`} className="visit-row">
        <span className="visit-time">
          {isOver && `${dayTitle(dayIn(startsAt, zone), '')}, `}
          {timeIn(startsAt, zone)}–{timeIn(endsAt, zone)}
        </span>{' '}
        <span className="grow">
          <span className="title">{firstName}</span>
          <br />
          <span className="quiet">{marks.join(', ')}</span>
          {isOnHold && <span className="on-hold"> {words.onHold}</span>}
        </span>
      </Link>
    </li>
  )
}

import { visitWords } from '@unspasm/guideline/words/en/book'
import { courseWords as words } from '@unspasm/guideline/words/en/course'
import type { OwnBooking } from '@unspasm/server/api'
import { Link } from 'wouter-preact'
import { send } from '../../api.ts'
import { visitTime } from '../book/time-words.ts'
import { CancelAsk } from './cancel-ask.tsx'
import type { SeenVisit } from './visits-page.tsx'

type Props = {
  /** Those that are to come, at least two. */
  readonly sittings: readonly SeenVisit[]
  readonly practiceId: string
  readonly zone: string
  readonly onCancelled: () => Promise<void>
}

/** What is to come of visits that were booked as one: each with its own page, and the way to cancel the rest. */
export function CourseOfVisits({ sittings, practiceId, zone, onCancelled }: Props) {
  const { courseId, serviceName, professionalName } = sittings[0]!.visit
  const open = String(sittings.filter(({ phase }) => phase !== 'running').length)
  const { cancelAsk, cancelYes } = words
  const cancel = async () => {
    const reply = await send('POST /api/practices/:practice/courses/:id/cancel', {
      params: { practice: practiceId, id: courseId! },
    })
    if (reply.ok) await onCancelled()
    return reply
  }
  return (
    <section className="card stack book-course">
      <h3>
        {serviceName} {visitWords.with.replace('{name}', professionalName)}:{' '}
        {words.left.replace('{count}', String(sittings.length))}
      </h3>
      <ul className="choices">
        {sittings.map(({ visit, line }) => (
          <li key={visit.id}>
            <Link className="choice book-choice" href={`/visits/${visit.id}`}>
              <strong>{visitTime(visit.startsAt, visit.endsAt, zone)}</strong>
              <span className="small quiet">{line}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className="visit-ways">
        <CancelAsk
          words={{
            ...words,
            cancelAsk: cancelAsk.replace('{count}', open),
            cancelYes: cancelYes.replace('{count}', open),
          }}
          cancel={cancel}
        />
      </div>
    </section>
  )
}

/** The days of what was booked together with a visit. */
export function OtherDays({ visits, zone }: { readonly visits: readonly OwnBooking[]; readonly zone: string }) {
  return (
    <section className="stack">
      <h2>{words.together}</h2>
      <ul className="visit-ways">
        {visits.map(({ id, startsAt, endsAt }) => (
          <li key={id}>
            <Link className="button plain" href={`/visits/${id}`}>
              {visitTime(startsAt, endsAt, zone)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

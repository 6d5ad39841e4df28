import type { Answers } from '@unspasm/care/answers'
import type { PermissionCard } from '@unspasm/care/massage/permission-card'
import type { WorkBooking } from '@unspasm/server/api'
import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { PermissionFacts } from '../../tools/massage/permission-facts.tsx'
import { useLaterWords } from '../../ui/finding-words.ts'
import { practiceWords } from '../../words/en/practice.ts'
import { useAsked } from '../asked/use-asked.ts'
import { givenAnswers } from '../result/answer-text.ts'
import { DeskPage, Ready, useDesk, usePractice } from './desk.tsx'
import { OutcomeNote, useChange } from './outcome.tsx'
import { dayIn, timeIn } from '../../ui/clock-text.ts'
import { dayTitle } from './visit-time.ts'
import '../../tools/massage/massage.css'
import '../../tools/massage/visit.css'

const words = practiceWords.visit

/** One visit: when, who, where as far as it may be seen yet, and what was shared. Source: professionals 5.1, 10. */
export function VisitPage({ id }: { readonly id: string }) {
  const params = { ...usePractice(), id }
  const [asked, load] = useAsked('GET /api/practices/:practice/bookings/:id', { params })
  const visit = asked.state === 'ready' && asked.value.side === 'practice' ? asked.value : null
  const title = visit
    ? words.title.replace('{service}', visit.serviceName).replace('{name}', visit.firstName)
    : practiceWords.visits.title
  return (
    <DeskPage title={title}>
      <div>
        <Link href="/practice/visits">{words.back}</Link>
      </div>
      <Ready asked={asked} onAgain={() => void load()}>
        {() =>
          visit ? (
            <>
              <div className="columns">
                <Facts visit={visit} />
                <Told visit={visit} />
              </div>
              <Cancel visit={visit} onCancelled={load} />
            </>
          ) : (
            <p>{practiceWords.notThere}</p>
          )
        }
      </Ready>
    </DeskPage>
  )
}

function Facts({ visit }: { readonly visit: WorkBooking }) {
  const { zone } = useDesk()
  const { now } = useAppState().clock
  const { startsAt, endsAt, leaveAt, freeAt, ageBand, sex, firstName, isRemote, entryNotes, isOnHold, state } = visit
  const day = dayTitle(dayIn(startsAt, zone), dayIn(now(), zone))
  const access = visit.access
  const said = access ? Object.entries(words.accessYes).filter(([key]) => access[key as keyof typeof access]) : []
  const rows: readonly (readonly [string, string])[] = [
    [words.when, `${day}, ${timeIn(startsAt, zone)}–${timeIn(endsAt, zone)}`],
    ...(isRemote ? [] : [[words.leave, timeIn(leaveAt, zone)] as const]),
    [words.free, timeIn(freeAt, zone)],
    [words.who, [firstName, ageBand, sex && words.sexes[sex]].filter(Boolean).join(', ')],
    [words.where, isRemote ? practiceWords.visits.phone : whereText(visit, now())],
    ...(entryNotes ? [[words.notesAtDoor, entryNotes] as const] : []),
    ...(isRemote ? [] : [[words.access, said.map(([, text]) => text).join(', ') || words.noAccess] as const]),
    [words.state, state === 'confirmed' ? words.confirmed : stateText(state)],
  ]
  return (
    <section className="stack">
      {isOnHold && <p className="on-hold">{words.onHold}</p>}
      <dl className="facts">
        {rows.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const stateText = (state: WorkBooking['state']): string => {
  const { cancelled, completed, 'not-treated': notTreated } = practiceWords.visits
  return state === 'cancelled' ? cancelled : state === 'not-treated' ? notTreated : completed
}

function whereText({ address, endsAt, isOnHold, state }: WorkBooking, now: Date): string {
  if (address !== null) return address
  if (state !== 'confirmed' || new Date(endsAt) <= now) return words.addressGone
  return isOnHold ? words.addressHeld : words.addressLater
}

function Told({ visit: { told, card, role } }: { readonly visit: WorkBooking }) {
  const haveWords = useLaterWords(true)
  const answers = told as Answers
  const given = haveWords ? givenAnswers(Object.keys(answers), answers) : []
  return (
    <section className="stack">
      {card && <PermissionFacts card={card as PermissionCard} />}
      {!card && role === 'massage-therapist' && given.length > 0 && <p className="on-hold">{words.closedCard}</p>}
      <h2>{words.told}</h2>
      <p className="quiet small">{given.length === 0 ? words.toldNone : words.toldHelp}</p>
      <dl className="facts">
        {given.map(({ finding, label, answer }) => (
          <div key={finding}>
            <dt>{label}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

type CancelProps = { readonly visit: WorkBooking; readonly onCancelled: () => Promise<void> }

function Cancel({ visit, onCancelled }: CancelProps) {
  const params = { ...usePractice(), id: visit.id }
  const { now } = useAppState().clock
  const [isAsked, setAsked] = useState(false)
  const [isDone, setDone] = useState(false)
  const { outcome, change } = useChange()
  const cancel = async () => {
    const reply = await change('POST /api/practices/:practice/bookings/:id/cancel', { params })
    if (!reply?.ok) return
    setDone(true)
    await onCancelled()
  }
  if (isDone) return <output>{words.cancelled}</output>
  if (visit.state !== 'confirmed' || new Date(visit.startsAt) <= now()) return null
  return (
    <section className="stack">
      {isAsked ? (
        <>
          <p>{words.cancelQuestion.replace('{name}', visit.firstName)}</p>
          <div className="actions">
            <button type="button" className="button" onClick={() => void cancel()}>
              {words.cancel}
            </button>
            <button type="button" className="button second" onClick={() => setAsked(false)}>
              {practiceWords.no}
            </button>
          </div>
        </>
      ) : (
        <div>
          <button type="button" className="button second" onClick={() => setAsked(true)}>
            {words.cancel}
          </button>
        </div>
      )}
      <OutcomeNote outcome={outcome} />
    </section>
  )
}

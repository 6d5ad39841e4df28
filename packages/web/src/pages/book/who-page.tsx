import { bookWords } from '@unspasm/guideline/words/en/book'
import { offerLabels } from '@unspasm/guideline/words/en/booking-rules'
import { roleNames } from '@unspasm/guideline/words/en/professions'
import { useState } from 'preact/hooks'
import { Link, useLocation } from 'wouter-preact'
import { Switch } from '../../ui/switch.tsx'
import { useAsked } from '../asked/use-asked.ts'
import type { Desk } from './desk.ts'
import { withWish } from './draft.ts'
import { BookFrame } from './frame.tsx'
import { giveBack } from './give-back.ts'
import { asksGuardian, isOpen, reasonTexts, type Judged } from './judged.ts'
import { addressOf } from './step.ts'

const words = bookWords.who

/**
 * Who can be booked, judged on the device before anything is sent. What is closed says why, and has no form behind it.
 */
export function WhoPage({ desk }: { readonly desk: Desk }) {
  const { practice, draft, setDraft, judged, isMinor } = desk
  const [, navigate] = useLocation()
  const { role, professionalId: one } = draft
  const [therapist] = useAsked(
    'GET /api/practices/:practice/professionals/:id',
    one === null ? null : { params: { practice: practice.id, id: one } },
  )
  const theirs = one !== null && therapist.state === 'ready' ? therapist.value : null
  const given = theirs ? judged.filter(({ service }) => theirs.services.some(({ id }) => id === service.id)) : judged

  const choose = ({ service }: Judged) => {
    if (draft.kept !== null && draft.serviceId !== service.id) giveBack(practice.id, draft.kept)
    setDraft((before) =>
      before.serviceId === service.id
        ? before
        : withWish(before, { practice: practice.id, serviceId: service.id, gapsDays: [] }),
    )
    navigate(addressOf('share'))
  }
  const wanted = given.find(({ service }) => service.role === role || service.id === draft.serviceId)
  const refused = wanted && wanted.verdict.reasons.length > 0 ? wanted : null
  const open = given.filter(({ verdict }) => isOpen(verdict))
  const asking = given.filter(({ verdict }) => verdict.reasons.length === 0 && verdict.ask.length > 0)
  const closed = given.filter((each) => each.verdict.reasons.length > 0 && each !== refused)
  const isAnythingLeft = open.length + asking.length > 0

  return (
    <BookFrame
      title={refused || !isAnythingLeft ? words.none : words.title}
      bar={
        !isAnythingLeft && (
          <Link className="button" href="/result">
            {words.result}
          </Link>
        )
      }
    >
      {practice.isDemonstration && <p className="book-demonstration">{bookWords.demonstration}</p>}
      {theirs && (
        <p className="book-only">
          {words.onlyWith.replace('{name}', theirs.firstName)}{' '}
          <button
            type="button"
            className="button plain"
            onClick={() => {
              setDraft((before) => withWish(before, { professionalId: null }))
              navigate(addressOf('who'), { replace: true })
            }}
          >
            {words.somebodyElse}
          </button>
        </p>
      )}
      {refused && <Closed judged={refused} isFirst />}
      {isMinor && judged.some((each) => asksGuardian(each) || draft.hasGuardian) && (
        <div className="stack">
          <p>{words.guardianWhy}</p>
          <Switch
            label={words.guardian}
            isOn={draft.hasGuardian}
            onChange={(hasGuardian) => setDraft((before) => withWish(before, { hasGuardian }))}
          />
        </div>
      )}
      {refused && isAnythingLeft && <h2>{words.instead}</h2>}
      {isAnythingLeft && (
        <ul className="choices">
          {open.map((each) => (
            <li key={each.service.id}>
              <button type="button" className="choice book-choice" onClick={() => choose(each)}>
                <Named judged={each} />
              </button>
            </li>
          ))}
          {asking.map((each) => (
            <li key={each.service.id}>
              <Link
                className="choice book-choice"
                href={`/check?part=tool&rows=${each.verdict.ask.join(',')}&back=/book`}
              >
                <Named judged={each} />
                <span className="small">{words.askFirst}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {closed.map((each) => (
        <Closed key={each.service.id} judged={each} isFirst={false} />
      ))}
    </BookFrame>
  )
}

function Named({ judged: { service, verdict } }: { readonly judged: Judged }) {
  const minutes = words.minutes.replace('{minutes}', String(service.firstMinutes))
  return (
    <>
      <strong>{service.name}</strong>
      <span className="small book-facts">
        {[roleNames[service.role], minutes, service.isRemote ? words.remote : words.atHome].join(' · ')}
      </span>
      {verdict.label && <span className="small">{offerLabels[verdict.label]}</span>}
    </>
  )
}

/** What cannot be booked, with its reasons. */
function Closed({ judged: { service, verdict }, isFirst }: { readonly judged: Judged; readonly isFirst: boolean }) {
  const [first, ...others] = reasonTexts(verdict.reasons)
  const [isShown, show] = useState(isFirst)
  return (
    <section className="book-closed">
      <h2>
        {service.name}: {words.closed.toLowerCase()}
      </h2>
      <p>{first}</p>
      {others.length > 0 && !isShown && (
        <div>
          <button
            type="button"
            className="button plain"
            aria-label={`${words.why}: ${service.name}`}
            onClick={() => show(true)}
          >
            {words.why}
          </button>
        </div>
      )}
      {isShown && others.map((reason) => <p key={reason}>{reason}</p>)}
    </section>
  )
}

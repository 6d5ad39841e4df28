import { bookWords } from '@unspasm/guideline/words/en/book'
import { courseWords } from '@unspasm/guideline/words/en/course'
import { consentText, consentVersion } from '@unspasm/guideline/words/en/consent'
import { roleNames } from '@unspasm/guideline/words/en/professions'
import type { TherapistProfile } from '@unspasm/server/api'
import { useId, useRef, useState } from 'preact/hooks'
import { Link, useLocation } from 'wouter-preact'
import type { Refusal } from '../../api.ts'
import { dayText } from '../../ui/clock-text.ts'
import { useAsked } from '../asked/use-asked.ts'
import type { Wanted } from './desk.ts'
import { noDraft } from './draft.ts'
import { BookFrame } from './frame.tsx'
import { KeptTime, OverPage, useIsOver } from './kept-time.tsx'
import { missingIn } from './missing-details.ts'
import { Refused } from './refused.tsx'
import { addressOf } from './step.ts'
import { wayToBook } from './way-to-book.ts'

const words = bookWords.agree

/** Who comes, what is agreed to, and the booking itself. Nothing is ticked beforehand. */
export function AgreePage({ wanted }: { readonly wanted: Wanted }) {
  const { practice, service, draft, setDraft, shared } = wanted
  const [, navigate] = useLocation()
  const kept = draft.kept!
  const hold = kept.hold!
  const isOver = useIsOver(kept)
  const [name, setName] = useState('')
  const [isAgreed, setAgreed] = useState(false)
  const [isTold, tell] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [nameId, faultId] = [useId(), useId()]
  const nameField = useRef<HTMLInputElement>(null)
  const tickField = useRef<HTMLInputElement>(null)
  const [who] = useAsked('GET /api/practices/:practice/professionals/:id', {
    params: { practice: practice.id, id: kept.professionalId },
  })
  const { details } = draft
  const isTooEarly = missingIn(details, { isRemote: service.isRemote, hasGuardian: shared.hasGuardian }).length > 0

  if (isOver || refusal?.code === 'booking/hold-expired') return <OverPage wanted={wanted} kept={kept} />

  const book = async () => {
    if (isBusy) return
    tell(true)
    if (!isAgreed) return tickField.current?.focus()
    if (name.trim() === '') return nameField.current?.focus()
    setBusy(true)
    setRefusal(null)
    const said = {
      firstName: (details.firstName ?? '').trim(),
      phone: (details.phone ?? '').trim(),
      address: service.isRemote ? null : details.address.trim(),
      entryNotes: details.entryNotes.trim(),
      access: details.access,
      shared,
      consent: {
        version: consentVersion,
        agreed: true as const,
        signedBy: name.trim(),
        guardian: shared.hasGuardian ? details.guardian.trim() : null,
      },
    }
    const reply = await wayToBook(kept).confirm(practice.id, { ...kept, hold }, said)
    setBusy(false)
    if (!reply.ok) {
      if (reply.problem.code === 'person/not-signed-in') return navigate(addressOf('details'))
      return setRefusal(reply.problem)
    }
    navigate(`/visits/${reply.value}?new`, { replace: true })
    return setDraft(() => noDraft)
  }

  return (
    <BookFrame
      title={words.title}
      bar={
        <button type="submit" form="book-agree" className="button" aria-disabled={isBusy || isTooEarly}>
          {isBusy ? bookWords.wait : kept.gapsDays === undefined ? words.book : courseWords.book}
        </button>
      }
    >
      <KeptTime wanted={wanted} kept={{ ...kept, hold }} />
      {who.state === 'ready' && <Coming practiceId={practice.id} therapist={who.value} />}
      {!service.isRemote && (
        <p>
          {details.address}{' '}
          <Link className="button plain" href={addressOf('details')}>
            {words.change}
          </Link>
        </p>
      )}
      {refusal && <Refused problem={refusal} />}
      <section className="stack">
        <h2>{words.read}</h2>
        <ul className="book-points">
          {consentText.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </section>
      <form
        id="book-agree"
        className="stack book-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void book()
        }}
      >
        <label className="book-tick">
          <input
            ref={tickField}
            type="checkbox"
            checked={isAgreed}
            aria-describedby={`${faultId}-tick`}
            onChange={(event) => setAgreed(event.currentTarget.checked)}
          />
          <span>{shared.hasGuardian ? words.agreeGuardian : words.agree}</span>
        </label>
        <p id={`${faultId}-tick`} className="fault small">
          {isTold && !isAgreed && words.missingTick}
        </p>
        <div className="field">
          <label htmlFor={nameId}>{shared.hasGuardian ? words.nameGuardian : words.name}</label>
          <input
            ref={nameField}
            id={nameId}
            value={name}
            autoComplete="name"
            maxLength={200}
            aria-invalid={isTold && name.trim() === ''}
            aria-describedby={`${faultId}-name`}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <p id={`${faultId}-name`} className="fault small">
            {isTold && name.trim() === '' && words.missingName}
          </p>
        </div>
      </form>
      <div>
        <Link className="button plain" href="/check?part=again&back=/book/agree">
          {bookWords.somethingNew}
        </Link>
      </div>
    </BookFrame>
  )
}

type ComingProps = { readonly practiceId: string; readonly therapist: TherapistProfile }

/** Who comes, with the licence that was checked: as they will show it at the door. */
function Coming({ practiceId, therapist: { id, firstName, hasPhoto, roles, licences } }: ComingProps) {
  return (
    <div className="book-coming">
      {hasPhoto && <img src={`/api/practices/${practiceId}/professionals/${id}/photo`} alt="" />}
      <div>
        <p>
          <strong>{firstName}</strong>, {roles.map((role) => roleNames[role].toLowerCase()).join(', ')}
        </p>
        {licences.map(({ role, register, number, checkedOn }) => (
          <p key={role} className="small quiet">
            {words.licence
              .replace('{register}', register)
              .replace('{number}', number)
              .replace('{on}', dayText(checkedOn))}
          </p>
        ))}
      </div>
    </div>
  )
}

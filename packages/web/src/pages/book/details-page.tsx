import { bookWords } from '@unspasm/guideline/words/en/book'
import type { Me } from '@unspasm/server/api'
import { useId, useRef, useState } from 'preact/hooks'
import { Link, useLocation } from 'wouter-preact'
import { Switch } from '../../ui/switch.tsx'
import type { Wanted } from './desk.ts'
import type { Access, Details } from './draft.ts'
import { BookFrame } from './frame.tsx'
import { KeptTime, OverPage, useIsOver } from './kept-time.tsx'
import { missingIn, type MissingDetail } from './missing-details.ts'
import { NoNetworkPage } from './nothing-to-book.tsx'
import { addressOf } from './step.ts'
import { useMe } from './use-me.ts'

const words = bookWords.details

/** Who books, and where to find them. The time is kept meanwhile, also while somebody signs in. */
export function DetailsPage({ wanted }: { readonly wanted: Wanted }) {
  const { practice, draft } = wanted
  const [me, again] = useMe(practice.id)
  const kept = draft.kept!
  const isOver = useIsOver(kept)
  if (isOver) return <OverPage wanted={wanted} kept={kept} />
  if (me.state === 'loading') return <BookFrame title={bookWords.wait} />
  if (me.state === 'failed') return <NoNetworkPage onAgain={() => void again()} />
  return me.value === null ? <SignInFirst wanted={wanted} /> : <Form wanted={wanted} me={me.value} />
}

function SignInFirst({ wanted }: { readonly wanted: Wanted }) {
  const { practice, draft } = wanted
  return (
    <BookFrame
      title={bookWords.signIn.title}
      bar={
        <Link className="button" href={`/sign-in?practice=${practice.id}&back=${addressOf('details')}`}>
          {bookWords.signIn.go}
        </Link>
      }
    >
      <KeptTime wanted={wanted} kept={{ ...draft.kept!, hold: draft.kept!.hold! }} />
      <p>{bookWords.signIn.text}</p>
      <p className="quiet">{bookWords.signIn.kept}</p>
    </BookFrame>
  )
}

const accessRows = [
  'stairs',
  'lift',
  'parking',
  'pets',
  'space',
  'chaperone',
] as const satisfies readonly (keyof Access)[]

const accessHelp: Readonly<Partial<Record<keyof Access, string>>> = { pets: words.petsHelp, space: words.spaceHelp }

function Form({ wanted, me }: { readonly wanted: Wanted; readonly me: Me }) {
  const { practice, service, draft, setDraft, shared } = wanted
  const [, navigate] = useLocation()
  const form = useRef<HTMLFormElement>(null)
  const [isTold, tell] = useState(false)
  const { details } = draft
  const filled = {
    ...details,
    firstName: details.firstName ?? me.firstName ?? '',
    phone: details.phone ?? me.phone ?? '',
  }
  const missing = missingIn(filled, { isRemote: service.isRemote, hasGuardian: shared.hasGuardian })
  const set = (part: Partial<Details>) => setDraft((before) => ({ ...before, details: { ...before.details, ...part } }))
  const goOn = () => {
    tell(true)
    const [first] = missing
    if (first !== undefined) return form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
    set({ firstName: filled.firstName.trim(), phone: filled.phone.trim() })
    return navigate(addressOf('agree'))
  }
  const faultOf = (name: MissingDetail) => (isTold && missing.includes(name) ? words.missing[name] : null)
  return (
    <BookFrame
      title={service.isRemote ? words.titleRemote : words.title}
      bar={
        <button type="submit" form="book-details" className="button">
          {words.goOn}
        </button>
      }
    >
      <KeptTime wanted={wanted} kept={{ ...draft.kept!, hold: draft.kept!.hold! }} />
      <form
        ref={form}
        id="book-details"
        className="stack book-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          goOn()
        }}
      >
        <Field
          name="firstName"
          label={words.firstName}
          value={filled.firstName}
          autoComplete="given-name"
          maxLength={100}
          fault={faultOf('firstName')}
          onText={(firstName) => set({ firstName })}
        />
        <Field
          name="phone"
          type="tel"
          label={words.phone}
          value={filled.phone}
          autoComplete="tel"
          maxLength={40}
          fault={faultOf('phone')}
          onText={(phone) => set({ phone })}
        />
        {!service.isRemote && (
          <>
            <Field
              name="address"
              label={words.address}
              help={practice.isDemonstration ? `${words.demonstration} ${words.who}` : words.who}
              value={filled.address}
              autoComplete="street-address"
              maxLength={300}
              fault={faultOf('address')}
              onText={(address) => set({ address })}
            />
            <Field
              name="entryNotes"
              label={words.entry}
              help={words.entryHelp}
              value={filled.entryNotes}
              maxLength={600}
              fault={null}
              onText={(entryNotes) => set({ entryNotes })}
            />
          </>
        )}
        {shared.hasGuardian && (
          <Field
            name="guardian"
            label={words.guardian}
            value={filled.guardian}
            maxLength={200}
            fault={faultOf('guardian')}
            onText={(guardian) => set({ guardian })}
          />
        )}
        {!service.isRemote && (
          <fieldset className="stack">
            <legend>{words.access}</legend>
            {accessRows.map((row) => (
              <Switch
                key={row}
                label={words[row]}
                {...(accessHelp[row] !== undefined && { help: accessHelp[row] })}
                isOn={filled.access[row]}
                onChange={(isOn) => set({ access: { ...filled.access, [row]: isOn } })}
              />
            ))}
          </fieldset>
        )}
      </form>
    </BookFrame>
  )
}

type FieldProps = {
  readonly name: string
  readonly type?: 'tel'
  readonly label: string
  readonly help?: string
  readonly value: string
  readonly autoComplete?: string
  readonly maxLength: number
  /** What is wrong; `null`: nothing, or nobody has asked. */
  readonly fault: string | null
  readonly onText: (text: string) => void
}

function Field({ name, type, label, help, value, autoComplete = 'off', maxLength, fault, onText }: FieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type ?? 'text'}
        value={value}
        autoComplete={autoComplete}
        maxLength={maxLength}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-help`}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <div id={`${id}-help`} className="small">
        {fault !== null && <p className="fault">{fault}</p>}
        {help && <p className="quiet">{help}</p>}
      </div>
    </div>
  )
}

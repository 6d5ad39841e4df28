import type { PersonRow } from '@unspasm/server/api'
import { useState } from 'preact/hooks'
import { practiceWords } from '../../words/en/practice.ts'
import { useAsked } from '../asked/use-asked.ts'
import { DeskPage, Ready, usePractice } from './desk.tsx'
import { ChoiceField, TextField, Tick } from './fields.tsx'
import { OutcomeNote, useChange } from './outcome.tsx'
import '../../ui/disclosure.css'

const words = practiceWords.people

const givenRoles = ['owner', 'professional'] as const
type GivenRole = (typeof givenRoles)[number]

/** Who works here and may sign in, as what, and a way to invite one more. */
export function PeoplePage() {
  const [asked, load] = useAsked('GET /api/practices/:practice/people', { params: usePractice() })
  const [me] = useAsked('GET /api/me', {})
  const ownEmail = me.state === 'ready' ? me.value.me?.email : undefined
  return (
    <DeskPage title={words.title}>
      <p className="quiet">{words.help}</p>
      <Ready asked={asked} onAgain={() => void load()}>
        {({ people }) => (
          <>
            <ul className="rows">
              {people.map((person) => (
                <PersonLine key={person.id} person={person} isSelf={person.email === ownEmail} onChanged={load} />
              ))}
            </ul>
            <Invitation onInvited={load} />
          </>
        )}
      </Ready>
    </DeskPage>
  )
}

const nameOf = ({ name, firstName, email }: PersonRow) => name ?? firstName ?? email

type LineProps = {
  readonly person: PersonRow
  readonly isSelf: boolean
  readonly onChanged: () => Promise<void>
}

function PersonLine({ person, isSelf, onChanged }: LineProps) {
  const held = givenRoles.filter((role) => person.roles.includes(role))
  const [isOpen, setOpen] = useState(false)
  return (
    <li>
      <div className="grow">
        <div className="title">
          {nameOf(person)}
          {isSelf && <span className="quiet"> ({words.you})</span>}
        </div>
        <div className="quiet">{person.email}</div>
        <div>
          {held.map((role) => words.roles[role]).join(', ')}
          {!person.hasSignedIn && <span className="quiet"> · {words.never}</span>}
        </div>
      </div>
      <button type="button" className="button second" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.change}
        <span className="unseen">: {nameOf(person)}</span>
      </button>
      {isOpen && <Rights person={person} held={held} onChanged={onChanged} />}
    </li>
  )
}

type RightsProps = {
  readonly person: PersonRow
  readonly held: readonly GivenRole[]
  readonly onChanged: () => Promise<void>
}

function Rights({ person, held, onChanged }: RightsProps) {
  const params = { ...usePractice(), id: person.id }
  const [isSignedOut, setSignedOut] = useState(false)
  const { outcome, change } = useChange()
  const set = async (roles: readonly GivenRole[]) => {
    const reply = await change('PUT /api/practices/:practice/people/:id/roles', { params, body: { roles: [...roles] } })
    if (reply?.ok) await onChanged()
  }
  const signOut = async () => {
    const reply = await change('DELETE /api/practices/:practice/people/:id/sessions', { params })
    if (reply?.ok) setSignedOut(true)
  }
  return (
    <fieldset className="stack rights">
      <legend className="unseen">{words.changeOf.replace('{name}', nameOf(person))}</legend>
      {givenRoles.map((role) => (
        <Tick
          key={role}
          label={words.roles[role]}
          isOn={held.includes(role)}
          onChange={(isOn) => void set(givenRoles.filter((each) => (each === role ? isOn : held.includes(each))))}
        />
      ))}
      <div>
        <button type="button" className="button second" onClick={() => void signOut()}>
          {words.signOut}
        </button>
      </div>
      {isSignedOut ? <output className="small">{words.signedOut}</output> : <OutcomeNote outcome={outcome} />}
    </fieldset>
  )
}

const empty = { email: '', firstName: '', role: 'owner' as GivenRole }

function Invitation({ onInvited }: { readonly onInvited: () => Promise<void> }) {
  const params = usePractice()
  const [form, setForm] = useState(empty)
  const [invited, setInvited] = useState('')
  const { outcome, change } = useChange()
  const send = async () => {
    const { email, role, firstName } = form
    const body = { email, role, ...(firstName.trim() !== '' && { firstName }) }
    const reply = await change('POST /api/practices/:practice/people', { params, body })
    if (!reply?.ok) return
    setInvited(email)
    setForm(empty)
    await onInvited()
  }
  return (
    <details className="disclosure">
      <summary>{words.invite}</summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <TextField
          label={words.email}
          type="email"
          value={form.email}
          onChange={(email) => setForm({ ...form, email })}
        />
        <TextField
          label={words.firstName}
          isOptional
          value={form.firstName}
          onChange={(firstName) => setForm({ ...form, firstName })}
        />
        <ChoiceField
          label={words.role}
          help={form.role === 'professional' ? words.professionalHelp : undefined}
          value={form.role}
          options={givenRoles.map((role) => [role, words.roles[role]])}
          onChange={(role) => setForm({ ...form, role: role as GivenRole })}
        />
        {outcome.state === 'refused' && <OutcomeNote outcome={outcome} />}
        {invited !== '' && <output>{words.invited.replace('{email}', invited)}</output>}
        <div>
          <button type="submit" className="button">
            {words.send}
          </button>
        </div>
      </form>
    </details>
  )
}

import { professionalRoleIds, type ProfessionalRoleId } from '@unspasm/guideline/practice/professional-role'
import { roleNames } from '@unspasm/guideline/words/en/professions'
import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { practiceWords } from '../../words/en/practice.ts'
import { DeskPage, fullName, Ready, usePractice } from './desk.tsx'
import { TextField, Tick } from './fields.tsx'
import { OutcomeNote, useChange } from './outcome.tsx'
import { TrafficMark } from './traffic-mark.tsx'
import { useAsked } from '../asked/use-asked.ts'

const words = practiceWords.professionals

/** Everybody who works here, whoever needs care first. */
export function ProfessionalsPage() {
  const [asked, load] = useAsked('GET /api/practices/:practice/staff', { params: usePractice() })
  return (
    <DeskPage title={words.title}>
      <Ready asked={asked} onAgain={() => void load()}>
        {({ staff }) => (
          <>
            {staff.length === 0 && <p>{words.none}</p>}
            <ul className="rows">
              {staff.map((person) => (
                <li key={person.id}>
                  <div className="grow">
                    <Link href={`/practice/professionals/${person.id}`} className="title">
                      {fullName(person)}
                    </Link>
                    <div className="quiet">{person.roles.map((role) => roleNames[role]).join(', ')}</div>
                  </div>
                  <span className="quiet">{practiceWords.staffState[person.state]}</span>
                  <TrafficMark state={person.traffic} />
                </li>
              ))}
            </ul>
            <AddProfessional onAdded={load} />
          </>
        )}
      </Ready>
    </DeskPage>
  )
}

const empty = { firstName: '', name: '', email: '', roles: [] as readonly ProfessionalRoleId[] }

function AddProfessional({ onAdded }: { readonly onAdded: () => Promise<void> }) {
  const practice = usePractice()
  const [form, setForm] = useState(empty)
  const [added, setAdded] = useState('')
  const { outcome, change } = useChange()
  const send = async () => {
    const answer = await change('POST /api/practices/:practice/staff', {
      params: practice,
      body: { ...form, roles: [...form.roles] },
    })
    if (!answer?.ok) return
    setAdded(form.email)
    setForm(empty)
    await onAdded()
  }
  return (
    <details className="disclosure">
      <summary>{words.add}</summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <TextField
          label={words.firstName}
          value={form.firstName}
          onChange={(firstName) => setForm({ ...form, firstName })}
        />
        <TextField label={words.name} value={form.name} onChange={(name) => setForm({ ...form, name })} />
        <TextField
          label={words.email}
          type="email"
          value={form.email}
          onChange={(email) => setForm({ ...form, email })}
        />
        <fieldset className="stack">
          <legend>{words.roles}</legend>
          <RoleTicks roles={form.roles} onChange={(roles) => setForm({ ...form, roles })} />
        </fieldset>
        <OutcomeNote outcome={outcome} />
        {added !== '' && <output>{words.added.replace('{email}', added)}</output>}
        <div>
          <button type="submit" className="button">
            {words.invite}
          </button>
        </div>
      </form>
    </details>
  )
}

type RoleTicksProps = {
  readonly roles: readonly ProfessionalRoleId[]
  readonly onChange: (roles: readonly ProfessionalRoleId[]) => void
}

/** The roles of somebody, to tick. */
export function RoleTicks({ roles, onChange }: RoleTicksProps) {
  return (
    <>
      {professionalRoleIds.map((role) => (
        <Tick
          key={role}
          label={roleNames[role]}
          isOn={roles.includes(role)}
          onChange={(isOn) => onChange(professionalRoleIds.filter((id) => (id === role ? isOn : roles.includes(id))))}
        />
      ))}
    </>
  )
}

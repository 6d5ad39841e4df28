import { professionalRoleIds, type ProfessionalRoleId } from '@unspasm/guideline/practice/professional-role'
import { settingFieldsOf, type RoleSettingId } from '@unspasm/guideline/practice/role-setting'
import { scopes, type Task, type TaskId } from '@unspasm/guideline/practice/scope'
import { neverNames, roleNames, roleSettingWords, taskNames } from '@unspasm/guideline/words/en/professions'
import type { RoleSetting } from '@unspasm/server/api'
import { useState } from 'preact/hooks'
import { Link, useLocation } from 'wouter-preact'
import { practiceWords } from '../../words/en/practice.ts'
import { DeskPage, Ready, usePractice } from './desk.tsx'
import { LongField, TextField, Tick, YesNoField } from './fields.tsx'
import { OutcomeNote, useChange } from './outcome.tsx'
import { useAsked } from '../asked/use-asked.ts'
import '../../ui/tick-line.css'

const words = practiceWords.roles

/** Which roles are switched on, and the way to fill in the law of the place for the others. */
export function RolesPage() {
  const [asked, load] = useAsked('GET /api/practices/:practice/role-settings', { params: usePractice() })
  return (
    <DeskPage title={words.title}>
      <p className="quiet">{words.help}</p>
      <Ready asked={asked} onAgain={() => void load()}>
        {({ roles }) => (
          <ul className="rows">
            {professionalRoleIds.map((role) => {
              const isOn = roles.some((setting) => setting.role === role && setting.isOn)
              return (
                <li key={role}>
                  <Link href={`/practice/roles/${role}`} className="grow title">
                    {roleNames[role]}
                  </Link>
                  <span className={isOn ? 'traffic green' : 'quiet'}>{isOn ? words.on : words.off}</span>
                </li>
              )
            })}
          </ul>
        )}
      </Ready>
    </DeskPage>
  )
}

/** The settings by law of one role. */
export function RolePage({ role }: { readonly role: string }) {
  const [asked, load] = useAsked('GET /api/practices/:practice/role-settings', { params: usePractice() })
  const id = professionalRoleIds.find((one) => one === role)
  if (!id) return <DeskPage title={practiceWords.notThere}>{null}</DeskPage>
  return (
    <DeskPage title={roleNames[id]}>
      <Ready asked={asked} onAgain={() => void load()}>
        {({ roles }) => <RoleForm role={id} setting={roles.find((one) => one.role === id) ?? null} />}
      </Ready>
    </DeskPage>
  )
}

/** What a field of a refusal is called on the page. */
function labelOfField(field: string): string {
  const id = field.replace('settings.', '')
  return roleSettingWords[id as RoleSettingId]?.label ?? id
}

type FormProps = { readonly role: ProfessionalRoleId; readonly setting: RoleSetting | null }

function RoleForm({ role, setting }: FormProps) {
  const practice = usePractice()
  const [, navigate] = useLocation()
  const { outcome, change } = useChange()
  const [values, setValues] = useState<Readonly<Record<string, string | boolean>>>(() => {
    const given: Readonly<Record<string, unknown>> = { ...setting?.settings }
    return Object.fromEntries(
      settingFieldsOf(role)
        .filter(({ id }) => given[id] !== undefined)
        .map(({ id }) => [id, typeof given[id] === 'boolean' ? given[id] : String(given[id])]),
    )
  })
  const [closed, setClosed] = useState<readonly string[]>(setting?.settings?.closedTasks ?? [])
  const fields = settingFieldsOf(role).filter(({ when }) => when === undefined || values[when] === true)
  const tasks: readonly (Task & { readonly id: TaskId })[] = scopes[role].may

  const send = async (isOn: boolean) => {
    const settings = Object.fromEntries(
      fields
        .filter(({ id }) => values[id] !== undefined && values[id] !== '')
        .map(({ id, kind }) => [id, kind === 'whole-number' ? Number(values[id]) : values[id]]),
    )
    const answer = await change('PUT /api/practices/:practice/role-settings', {
      params: practice,
      body: { role, isOn, settings: { ...settings, closedTasks: closed } },
    })
    if (answer?.ok) navigate('/practice/roles')
  }

  return (
    <div className="stack form">
      <p className="quiet">{words.help}</p>
      {fields.map(({ id, kind, isOptional }) => {
        const { label, help } = roleSettingWords[id]
        const set = (value: string | boolean) => setValues({ ...values, [id]: value })
        const value = values[id]
        if (kind === 'yes-no') {
          return (
            <YesNoField
              key={id}
              label={label}
              help={help}
              value={typeof value === 'boolean' ? value : null}
              onChange={set}
            />
          )
        }
        const shared = { label, help, isOptional: isOptional === true, value: String(value ?? ''), onChange: set }
        if (kind === 'long-text') return <LongField key={id} {...shared} longest={2000} />
        const type = ({ 'whole-number': 'number', 'https-address': 'url', text: 'text' } as const)[kind]
        return <TextField key={id} {...shared} type={type} />
      })}
      <fieldset className="stack">
        <legend>
          <h2>{words.scope}</h2>
        </legend>
        <p className="quiet">{words.scopeHelp}</p>
        {tasks.map(({ id }) => (
          <Tick
            key={id}
            label={taskNames[id]}
            isOn={!closed.includes(id)}
            onChange={(isOn) => setClosed(isOn ? closed.filter((one) => one !== id) : [...closed, id])}
          />
        ))}
      </fieldset>
      {scopes[role].mayNever.length > 0 && (
        <section className="stack">
          <h2>{words.never}</h2>
          <ul>
            {scopes[role].mayNever.map((id) => (
              <li key={id}>{neverNames[id]}</li>
            ))}
          </ul>
        </section>
      )}
      <OutcomeNote outcome={outcome} labelOf={labelOfField} />
      <div className="actions">
        <button type="button" className="button" onClick={() => void send(true)}>
          {words.switchOn}
        </button>
        <button type="button" className="button second" onClick={() => void send(false)}>
          {words.switchOff}
        </button>
      </div>
    </div>
  )
}

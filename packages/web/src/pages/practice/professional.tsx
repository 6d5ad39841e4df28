import type { RoleSettings } from '@unspasm/guideline/practice/role-setting'
import { narrowedScope } from '@unspasm/guideline/practice/scope'
import { roleNames, taskNames } from '@unspasm/guideline/words/en/professions'
import type { Staff } from '@unspasm/server/api'
import { practiceWords } from '../../words/en/practice.ts'
import { DeskPage, fullName, Ready, usePractice, useStaff } from './desk.tsx'
import { Tick } from './fields.tsx'
import { OutcomeNote, useChange } from './outcome.tsx'
import { RoleTicks } from './professionals.tsx'
import { RecordRows } from './records.tsx'
import { ReasonList, TrafficMark } from './traffic-mark.tsx'
import { useAsked } from '../asked/use-asked.ts'
import '../../ui/tick-line.css'

const words = practiceWords.professional

/** One professional as the owner sees them: whether they can work, why not, and what to decide. */
export function ProfessionalPage({ id }: { readonly id: string }) {
  const [asked, load] = useStaff(id)
  const title = asked.state === 'ready' ? fullName(asked.value) : practiceWords.professionals.title
  return (
    <DeskPage title={title} about={asked.state === 'ready' ? asked.value : null}>
      <Ready asked={asked} onAgain={() => void load()}>
        {(staff) => (
          <>
            <div className="actions">
              <TrafficMark state={staff.traffic} />
              <span className="quiet">{practiceWords.staffState[staff.state]}</span>
            </div>
            <section className="stack">
              <h2>{words.why}</h2>
              {staff.reasons.length === 0 ? <p>{words.nothingMissing}</p> : <ReasonList reasons={staff.reasons} />}
            </section>
            <StateChange staff={staff} onChanged={load} />
            <Records id={id} />
            <div className="columns">
              <Roles staff={staff} onChanged={load} />
              <Services staff={staff} onChanged={load} />
            </div>
            <Scopes staff={staff} />
          </>
        )}
      </Ready>
    </DeskPage>
  )
}

type Part = { readonly staff: Staff; readonly onChanged: () => Promise<void> }

function StateChange({ staff, onChanged }: Part) {
  const practice = usePractice()
  const { outcome, change } = useChange()
  const set = async (state: Staff['state']) => {
    await change('PUT /api/practices/:practice/staff/:id/state', {
      params: { ...practice, id: staff.id },
      body: { state },
    })
    await onChanged()
  }
  const isShown = staff.state === 'published'
  return (
    <section className="stack">
      <div className="actions">
        {isShown ? (
          <button type="button" className="button second" onClick={() => void set('draft')}>
            {words.hide}
          </button>
        ) : (
          <button
            type="button"
            className={staff.traffic === 'red' ? 'button second' : 'button'}
            onClick={() => void set('published')}
          >
            {words.publish}
          </button>
        )}
        {staff.state !== 'suspended' && (
          <button
            type="button"
            className="button plain"
            onClick={() => {
              if (confirm(words.suspendQuestion.replace('{name}', fullName(staff)))) void set('suspended')
            }}
          >
            {words.suspend}
          </button>
        )}
      </div>
      {!isShown && staff.traffic === 'red' && <p className="quiet">{words.showRefused}</p>}
      <OutcomeNote outcome={outcome} />
    </section>
  )
}

function Records({ id }: { readonly id: string }) {
  const [asked, load] = useAsked('GET /api/practices/:practice/staff/:id/credentials', {
    params: { ...usePractice(), id },
  })
  return (
    <section className="stack">
      <h2>{words.records}</h2>
      <Ready asked={asked} onAgain={() => void load()}>
        {({ credentials }) => <RecordRows credentials={credentials} />}
      </Ready>
    </section>
  )
}

function Roles({ staff, onChanged }: Part) {
  const practice = usePractice()
  const { outcome, change } = useChange()
  const set = async (roles: Staff['roles']) => {
    await change('PUT /api/practices/:practice/staff/:id/roles', {
      params: { ...practice, id: staff.id },
      body: { roles },
    })
    await onChanged()
  }
  return (
    <fieldset className="stack">
      <legend>
        <h2>{words.roles}</h2>
      </legend>
      <RoleTicks roles={staff.roles} onChange={(roles) => void set([...roles])} />
      <OutcomeNote outcome={outcome} />
    </fieldset>
  )
}

function Services({ staff, onChanged }: Part) {
  const practice = usePractice()
  const [asked, load] = useAsked('GET /api/practices/:practice/services', { params: practice })
  const { outcome, change } = useChange()
  const set = async (serviceIds: string[]) => {
    await change('PUT /api/practices/:practice/staff/:id/services', {
      params: { ...practice, id: staff.id },
      body: { serviceIds },
    })
    await onChanged()
  }
  return (
    <fieldset className="stack">
      <legend>
        <h2>{words.services}</h2>
      </legend>
      <Ready asked={asked} onAgain={() => void load()}>
        {({ services }) => (
          <>
            {services.length === 0 && <p>{words.noServices}</p>}
            {services
              .filter(({ role }) => staff.roles.includes(role))
              .map(({ id, name }) => (
                <Tick
                  key={id}
                  label={name}
                  isOn={staff.serviceIds.includes(id)}
                  onChange={(isOn) =>
                    void set(isOn ? [...staff.serviceIds, id] : staff.serviceIds.filter((other) => other !== id))
                  }
                />
              ))}
          </>
        )}
      </Ready>
      <OutcomeNote outcome={outcome} />
    </fieldset>
  )
}

function Scopes({ staff }: { readonly staff: Staff }) {
  const [asked] = useAsked('GET /api/practices/:practice/role-settings', { params: usePractice() })
  if (asked.state !== 'ready') return null
  return (
    <div className="columns">
      {staff.roles.map((role) => {
        const setting = asked.value.roles.find((other) => other.role === role)
        const tasks = narrowedScope(role, setting?.isOn ? (setting.settings as RoleSettings) : null)
        return (
          <section key={role} className="stack">
            <h2>
              {words.scope}: {roleNames[role]}
            </h2>
            {tasks.length === 0 ? (
              <p className="quiet">{practiceWords.reasons['role-off'].replace('{what}', roleNames[role])}.</p>
            ) : (
              <ul>
                {tasks.map((task) => (
                  <li key={task}>{taskNames[task]}</li>
                ))}
              </ul>
            )}
          </section>
        )
      })}
    </div>
  )
}

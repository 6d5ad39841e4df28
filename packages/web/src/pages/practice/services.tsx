import {
  professionalRoles,
  visitMinutes,
  type ProfessionalRole,
  type ServiceKind,
} from '@unspasm/guideline/practice/professional-role'
import { serviceKindNames } from '@unspasm/guideline/words/en/professions'
import type { Service } from '@unspasm/server/api'
import { useState } from 'preact/hooks'
import { practiceWords } from '../../words/en/practice.ts'
import { DeskPage, Ready, usePractice } from './desk.tsx'
import { ChoiceField, TextField, Tick } from './fields.tsx'
import { OutcomeNote, useChange } from './outcome.tsx'
import { useAsked } from '../asked/use-asked.ts'
import '../../ui/tick-line.css'

const words = practiceWords.services

/** What people can book, and how long it takes. */
export function ServicesPage() {
  const [asked, load] = useAsked('GET /api/practices/:practice/services', { params: usePractice() })
  return (
    <DeskPage title={words.title}>
      <p className="quiet">{words.help}</p>
      <Ready asked={asked} onAgain={() => void load()}>
        {({ services }) => (
          <>
            {services.length === 0 && <p>{words.none}</p>}
            <ul className="rows">
              {services.map((service) => (
                <li key={service.id}>
                  <div className="grow">
                    <div className="title">{service.name}</div>
                    <div className="quiet">
                      {words.minutes
                        .replace('{first}', String(service.firstMinutes))
                        .replace('{later}', String(service.laterMinutes))}
                      {' · '}
                      {service.isRemote ? words.remote : words.home}
                      {!service.isActive && ` · ${words.off}`}
                    </div>
                  </div>
                  <details className="disclosure">
                    <summary>
                      {words.change}
                      <span className="unseen">: {service.name}</span>
                    </summary>
                    <ServiceForm service={service} onSaved={load} />
                  </details>
                </li>
              ))}
            </ul>
            <details className="disclosure">
              <summary>{words.add}</summary>
              <ServiceForm key={services.length} service={null} onSaved={load} />
            </details>
          </>
        )}
      </Ready>
    </DeskPage>
  )
}

const kinds = professionalRoles.flatMap(({ kind }: ProfessionalRole) => (kind === null ? [] : [kind]))

type FormProps = { readonly service: Service | null; readonly onSaved: () => Promise<void> }

function ServiceForm({ service, onSaved }: FormProps) {
  const practice = usePractice()
  const { outcome, change } = useChange()
  const [form, setForm] = useState({
    kind: service?.kind ?? ('massage' as ServiceKind),
    name: service?.name ?? '',
    firstMinutes: String(service?.firstMinutes ?? visitMinutes.massage.first),
    laterMinutes: String(service?.laterMinutes ?? visitMinutes.massage.later),
    isRemote: service?.isRemote ?? false,
    isActive: service?.isActive ?? true,
  })
  const chooseKind = (kind: ServiceKind) =>
    setForm({
      ...form,
      kind,
      firstMinutes: String(visitMinutes[kind].first),
      laterMinutes: String(visitMinutes[kind].later),
      isRemote: kind === 'medical-consultation',
    })
  const send = async () => {
    const body = { ...form, firstMinutes: Number(form.firstMinutes), laterMinutes: Number(form.laterMinutes) }
    const answer = await (service
      ? change('PUT /api/practices/:practice/services/:id', { params: { ...practice, id: service.id }, body })
      : change('POST /api/practices/:practice/services', { params: practice, body }))
    if (answer?.ok) await onSaved()
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {!service && (
        <ChoiceField
          label={words.kind}
          value={form.kind}
          options={kinds.map((kind) => [kind, serviceKindNames[kind]])}
          onChange={(kind) => chooseKind(kind as ServiceKind)}
        />
      )}
      <TextField label={words.name} value={form.name} longest={80} onChange={(name) => setForm({ ...form, name })} />
      <TextField
        label={words.first}
        type="number"
        value={form.firstMinutes}
        onChange={(firstMinutes) => setForm({ ...form, firstMinutes })}
      />
      <TextField
        label={words.later}
        type="number"
        value={form.laterMinutes}
        onChange={(laterMinutes) => setForm({ ...form, laterMinutes })}
      />
      {form.kind !== 'massage' && (
        <Tick label={words.remote} isOn={form.isRemote} onChange={(isRemote) => setForm({ ...form, isRemote })} />
      )}
      <Tick label={words.active} isOn={form.isActive} onChange={(isActive) => setForm({ ...form, isActive })} />
      <OutcomeNote outcome={outcome} />
      <div>
        <button type="submit" className="button">
          {practiceWords.save}
        </button>
      </div>
    </form>
  )
}

import {
  getCredentialKind,
  verificationMethods,
  type VerificationMethod,
} from '@unspasm/guideline/practice/credential-kind'
import { methodNames } from '@unspasm/guideline/words/en/professions'
import type { Credential } from '@unspasm/server/api'
import { useId, useState } from 'preact/hooks'
import { practiceWords } from '../../words/en/practice.ts'
import { dayText, instantText } from '../../ui/clock-text.ts'
import { DeskPage, Ready, usePractice, useDesk } from './desk.tsx'
import { LongField } from './fields.tsx'
import { OutcomeNote, useChange } from './outcome.tsx'
import { recordName } from './records.tsx'
import { useAsked } from '../asked/use-asked.ts'
import '../../ui/tick-line.css'

const words = practiceWords.verify
const recordWords = practiceWords.records

/** One record beside its document, and what the owner decides about it. */
export function CredentialPage({ id }: { readonly id: string }) {
  const practice = usePractice()
  const [asked, load] = useAsked('GET /api/practices/:practice/credentials/:id', { params: { ...practice, id } })
  const title =
    asked.state === 'ready'
      ? words.title.replace('{what}', recordName(asked.value)).replace('{name}', asked.value.professionalName)
      : recordWords.title
  return (
    <DeskPage title={title}>
      <Ready asked={asked} onAgain={() => void load()}>
        {(record) => (
          <div className="columns">
            <section className="stack">
              <Facts record={record} />
              <Document record={record} />
            </section>
            <Decision record={record} onDecided={load} />
          </div>
        )}
      </Ready>
    </DeskPage>
  )
}

function Facts({ record }: { readonly record: Credential }) {
  const { zone } = useDesk()
  const options = recordWords.options as Readonly<Record<string, string>>
  const detailNames = recordWords.details as Readonly<Record<string, string>>
  const kinds = new Map(getCredentialKind(record.kind).details.map(({ id, kind }) => [id, kind]))
  const detailText = (id: string, value: string | number | boolean) => {
    if (typeof value === 'boolean') return value ? practiceWords.yes : practiceWords.no
    if (kinds.get(id) === 'date') return dayText(String(value))
    return options[String(value)] ?? String(value)
  }
  const own = {
    issuer: (recordWords.issuers as Readonly<Record<string, string>>)[record.kind],
    number: (recordWords.numbers as Readonly<Record<string, string>>)[record.kind],
    issuedOn: (recordWords.issued as Readonly<Record<string, string>>)[record.kind],
  }
  const rows: readonly (readonly [string, string | null])[] = [
    [own.issuer ?? recordWords.columns.issuer, record.issuer],
    [own.number ?? recordWords.columns.number, record.number],
    [recordWords.columns.nameOnRecord, record.nameOnRecord],
    [recordWords.columns.country, [record.country, record.region].filter(Boolean).join(', ') || null],
    [recordWords.columns.conditions, record.conditions],
    [own.issuedOn ?? recordWords.columns.issuedOn, record.issuedOn && dayText(record.issuedOn)],
    [recordWords.columns.expiresOn, record.expiresOn ? dayText(record.expiresOn) : recordWords.noEnd],
    ...Object.entries(record.details).map(([id, value]) => [detailNames[id] ?? id, detailText(id, value)] as const),
  ]
  return (
    <>
      <dl className="facts">
        {rows.map(
          ([name, value]) =>
            value !== null && (
              <div key={name} style={{ display: 'contents' }}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <p className="quiet">
        {words.entered.replace('{name}', record.enteredBy).replace('{on}', instantText(record.enteredAt, zone))}
      </p>
    </>
  )
}

function Document({ record }: { readonly record: Credential }) {
  const { practice } = usePractice()
  if (getCredentialKind(record.kind).file === 'never') return <p className="quiet">{words.background}</p>
  if (!record.file) return <p className="quiet">{words.noFile}</p>
  return (
    <div className="stack">
      <p>{words.compare}</p>
      <div>
        <a
          className="button second"
          href={`/api/practices/${practice}/files/${record.file.id}`}
          download={record.file.name}
        >
          {recordWords.open}: {record.file.name}
        </a>
      </div>
    </div>
  )
}

type DecisionProps = { readonly record: Credential; readonly onDecided: () => Promise<void> }

const lacksText = (what: string) => (practiceWords.lacks as Readonly<Record<string, string>>)[what] ?? what

function Decision({ record, onDecided }: DecisionProps) {
  const { isOwner } = useDesk()
  const decided = <Decided record={record} />
  if (!isOwner) return <section className="stack">{decided}</section>
  return (
    <section className="stack form">
      {decided}
      {record.kind === 'licence' && <RegisterCheck record={record} onDecided={onDecided} />}
      {record.state === 'entered' && <Verification record={record} onDecided={onDecided} />}
      {record.state === 'verified' && <Suspension record={record} onDecided={onDecided} />}
    </section>
  )
}

function Decided({ record }: { readonly record: Credential }) {
  const by = record.verifiedBy ?? ''
  const text = {
    entered: recordWords.state.entered,
    verified: words.verified.replace('{on}', record.verifiedOn ? dayText(record.verifiedOn) : ''),
    refused: words.refused,
    suspended: words.suspended,
  }[record.state]
  return (
    <div className="stack">
      <h2>{text.replace('{name}', by)}</h2>
      {record.method && <p>{methodNames[record.method]}</p>}
      {record.isSelfVerified && (
        <p>
          <strong>{recordWords.selfVerified}.</strong> {recordWords.selfVerifiedHelp}
        </p>
      )}
      {record.decisionNote && <p>{record.decisionNote}</p>}
      {record.nextCheckOn && <p className="quiet">{words.nextCheck.replace('{on}', dayText(record.nextCheckOn))}</p>}
    </div>
  )
}

function Verification({ record, onDecided }: DecisionProps) {
  const practice = usePractice()
  const name = useId()
  const [method, setMethod] = useState<VerificationMethod | null>(null)
  const [note, setNote] = useState('')
  const { outcome, change } = useChange()
  const decide = async (verb: 'verification' | 'refusal') => {
    const params = { ...practice, id: record.id }
    const answer =
      verb === 'refusal'
        ? await change('POST /api/practices/:practice/credentials/:id/refusal', { params, body: { note } })
        : await change('POST /api/practices/:practice/credentials/:id/verification', {
            params,
            body: { note, method: method! },
          })
    if (answer?.ok) await onDecided()
  }
  if (record.mayDecide === 'no') return <p>{words.fourEyes}</p>
  return (
    <>
      {record.mayDecide === 'self' && <p>{words.selfHelp}</p>}
      {record.lacks.length > 0 && (
        <div className="refusal stack">
          <p>{words.lacks}</p>
          <ul>
            {record.lacks.map((what) => (
              <li key={what}>{lacksText(what)}</li>
            ))}
          </ul>
        </div>
      )}
      <fieldset className="stack">
        <legend>
          <h2>{words.method}</h2>
        </legend>
        {verificationMethods.map((one) => (
          <label key={one} className="tick-line">
            <input type="radio" name={name} checked={method === one} onChange={() => setMethod(one)} />
            {methodNames[one]}
          </label>
        ))}
      </fieldset>
      <LongField label={words.note} isOptional value={note} onChange={setNote} longest={600} />
      <p className="small quiet">{words.refuseHelp.replace('{name}', record.professionalName)}</p>
      <OutcomeNote outcome={outcome} labelOf={() => words.note} />
      <div className="actions">
        <button
          type="button"
          className="button"
          disabled={method === null || record.lacks.length > 0}
          onClick={() => void decide('verification')}
        >
          {words.verify}
        </button>
        <button type="button" className="button second" onClick={() => void decide('refusal')}>
          {words.refuse}
        </button>
      </div>
    </>
  )
}

function Suspension({ record, onDecided }: DecisionProps) {
  const practice = usePractice()
  const [note, setNote] = useState('')
  const { outcome, change } = useChange()
  const suspend = async () => {
    const answer = await change('POST /api/practices/:practice/credentials/:id/suspension', {
      params: { ...practice, id: record.id },
      body: { note },
    })
    if (answer?.ok) await onDecided()
  }
  return (
    <>
      <LongField label={words.note} value={note} onChange={setNote} longest={600} />
      <OutcomeNote outcome={outcome} labelOf={() => words.note} />
      <div>
        <button type="button" className="button second" onClick={() => void suspend()}>
          {words.suspend}
        </button>
      </div>
    </>
  )
}

function RegisterCheck({ record, onDecided }: DecisionProps) {
  const { zone } = useDesk()
  const practice = usePractice()
  const { outcome, change } = useChange()
  const note = async (found: 'found' | 'not-found') => {
    const answer = await change('POST /api/practices/:practice/credentials/:id/register-checks', {
      params: { ...practice, id: record.id },
      body: { outcome: found },
    })
    if (answer?.ok) await onDecided()
  }
  return (
    <section className="stack">
      <h2>{words.register}</h2>
      {record.registerUrl && (
        <p>
          <a href={record.registerUrl} target="_blank" rel="noreferrer">
            {words.lookUp}
          </a>
        </p>
      )}
      <p>{words.lookedUp}</p>
      <div className="actions">
        <button type="button" className="button second" onClick={() => void note('found')}>
          {words.found}
        </button>
        <button type="button" className="button second" onClick={() => void note('not-found')}>
          {words.notFound}
        </button>
      </div>
      <OutcomeNote outcome={outcome} />
      {record.registerChecks.length > 0 && (
        <>
          <h3>{words.checks}</h3>
          <ul>
            {record.registerChecks.map(({ at, outcome: found }) => (
              <li key={at}>
                {instantText(at, zone)}: {words.check[found]}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

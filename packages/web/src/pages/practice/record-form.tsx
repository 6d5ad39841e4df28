import {
  credentialColumns,
  credentialKinds,
  extraSkills,
  getCredentialKind,
  type CredentialColumn,
  type CredentialDetail,
  type CredentialKindId,
} from '@unspasm/guideline/practice/credential-kind'
import type { ProfessionalRoleId } from '@unspasm/guideline/practice/professional-role'
import { credentialNames, roleNames, skillNames } from '@unspasm/guideline/words/en/professions'
import { useState } from 'preact/hooks'
import { practiceWords } from '../../words/en/practice.ts'
import type { Api } from '@unspasm/server/api'
import { usePractice } from './desk.tsx'
import { ChoiceField, TextField, YesNoField } from './fields.tsx'
import { FileField, type UploadedFile } from './file-field.tsx'
import { OutcomeNote, useChange } from './outcome.tsx'

const words = practiceWords.records

type Props = {
  readonly id: string
  readonly roles: readonly ProfessionalRoleId[]
  readonly onSaved: () => Promise<void>
}

/** A form for one more record: choosing what it is decides what is asked. */
export function RecordForm({ id, roles, onSaved }: Props) {
  const [kind, setKind] = useState<CredentialKindId | ''>('')
  const [saved, setSaved] = useState(0)
  return (
    <section className="stack form">
      <h2>{words.add}</h2>
      <ChoiceField
        label={words.kind}
        value={kind}
        none={practiceWords.choose}
        options={credentialKinds.map((one) => [one.id, credentialNames[one.id]])}
        onChange={(next) => setKind(next as CredentialKindId | '')}
      />
      {kind !== '' && (
        <KindForm
          key={`${kind} ${saved}`}
          id={id}
          kindId={kind}
          roles={roles}
          onSaved={async () => {
            await onSaved()
            setKind('')
            setSaved(saved + 1)
          }}
        />
      )}
    </section>
  )
}

// NOTE: which fields a kind has is a table; the server holds what is sent against it.
type Body = Api['POST /api/practices/:practice/staff/:id/credentials']['body']

type Values = Readonly<Record<string, string | boolean>>

/** What is sent: empty fields left out, numbers as numbers. */
function bodyOf(kindId: CredentialKindId, columns: Values, details: Values, file: UploadedFile | null): Body {
  const kind = getCredentialKind(kindId)
  const filled = Object.entries(columns).filter(([, value]) => value !== '')
  const given = kind.details.flatMap((detail) => {
    const value = details[detail.id]
    if (value === undefined || value === '') return []
    return [[detail.id, detail.kind === 'whole-number' ? Number(value) : value] as const]
  })
  return {
    kind: kindId,
    ...Object.fromEntries(filled),
    details: Object.fromEntries(given),
    ...(file && { fileId: file.id }),
  } as Body
}

type KindProps = Props & { readonly kindId: CredentialKindId }

function KindForm({ id, kindId, roles, onSaved }: KindProps) {
  const kind = getCredentialKind(kindId)
  const practice = usePractice()
  const [columns, setColumns] = useState<Values>({})
  const [details, setDetails] = useState<Values>({})
  const [file, setFile] = useState<UploadedFile | null>(null)
  const { outcome, change } = useChange()
  const send = async () => {
    const answer = await change('POST /api/practices/:practice/staff/:id/credentials', {
      params: { ...practice, id },
      body: bodyOf(kindId, columns, details, file),
    })
    if (answer?.ok) await onSaved()
  }
  const asked = credentialColumns.filter((column) => kind.columns[column] !== undefined)

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {asked.map((column) => (
        <ColumnField
          key={column}
          column={column}
          kindId={kindId}
          roles={roles}
          isOptional={kind.columns[column] === 'may'}
          value={String(columns[column] ?? '')}
          onChange={(value) => setColumns({ ...columns, [column]: value })}
        />
      ))}
      {kind.details.map((detail) => (
        <DetailField
          key={detail.id}
          detail={detail}
          value={details[detail.id]}
          onChange={(value) => setDetails({ ...details, [detail.id]: value })}
        />
      ))}
      {kind.file === 'never' ? (
        <p className="quiet">{words.fileNever}</p>
      ) : (
        <FileField
          label={words.file}
          help={words.fileHelp}
          isOptional={kind.file === 'may'}
          route="POST /api/practices/:practice/staff/:id/files"
          id={id}
          file={file}
          onFile={setFile}
        />
      )}
      <OutcomeNote outcome={outcome} labelOf={(field) => labelOfField(field, kindId)} />
      <div>
        <button type="submit" className="button" aria-disabled={outcome.state === 'sending'}>
          {words.send}
        </button>
      </div>
    </form>
  )
}

type ColumnProps = {
  readonly column: CredentialColumn
  readonly kindId: CredentialKindId
  readonly roles: readonly ProfessionalRoleId[]
  readonly isOptional: boolean
  readonly value: string
  readonly onChange: (value: string) => void
}

/** What a field of a refusal is called on the page. */
function labelOfField(field: string, kindId: CredentialKindId): string {
  if (field === 'fileId') return words.file
  const detail = field.startsWith('details.') ? field.slice('details.'.length) : null
  if (detail !== null) return (words.details as Readonly<Record<string, string>>)[detail] ?? detail
  return credentialColumns.includes(field as CredentialColumn) ? columnLabel(field as CredentialColumn, kindId) : field
}

/** The word of a column where a kind has one of its own. */
function columnLabel(column: CredentialColumn, kindId: CredentialKindId): string {
  const own: Partial<Record<CredentialColumn, Readonly<Record<string, string>>>> = {
    issuer: words.issuers,
    number: words.numbers,
    issuedOn: words.issued,
  }
  return own[column]?.[kindId] ?? words.columns[column]
}

function ColumnField({ column, kindId, roles, isOptional, value, onChange }: ColumnProps) {
  const shared = { label: columnLabel(column, kindId), isOptional, value, onChange }
  switch (column) {
    case 'role':
      return (
        <ChoiceField {...shared} none={practiceWords.choose} options={roles.map((role) => [role, roleNames[role]])} />
      )
    case 'skill':
      return (
        <ChoiceField
          {...shared}
          none={practiceWords.choose}
          options={extraSkills.map((skill) => [skill, skillNames[skill]])}
        />
      )
    case 'issuedOn':
    case 'expiresOn':
      return <TextField {...shared} type="date" />
    case 'registerUrl':
      return <TextField {...shared} type="url" />
    case 'country':
      return <TextField {...shared} longest={2} onChange={(text) => onChange(text.toUpperCase())} />
    default:
      return <TextField {...shared} />
  }
}

type DetailProps = {
  readonly detail: CredentialDetail
  readonly value: string | boolean | undefined
  readonly onChange: (value: string | boolean) => void
}

function DetailField({ detail, value, onChange }: DetailProps) {
  const label = (words.details as Readonly<Record<string, string>>)[detail.id] ?? detail.id
  if (detail.kind === 'yes-no') {
    return <YesNoField label={label} value={typeof value === 'boolean' ? value : null} onChange={onChange} />
  }
  const shared = { label, isOptional: detail.isOptional === true, value: String(value ?? ''), onChange }
  if (detail.kind === 'choice') {
    const names = words.options as Readonly<Record<string, string>>
    const options = (detail.options ?? []).map((option) => [option, names[option] ?? option] as const)
    return <ChoiceField {...shared} none={practiceWords.choose} options={options} />
  }
  return (
    <TextField {...shared} type={{ date: 'date', 'whole-number': 'number', text: 'text' }[detail.kind] as 'text'} />
  )
}

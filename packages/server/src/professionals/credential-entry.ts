import {
  credentialKinds,
  extraSkills,
  type CredentialColumn,
  type CredentialDetail,
  type CredentialKind,
  type CredentialKindId,
  type ExtraSkill,
} from '@unspasm/guideline/practice/credential-kind'
import { professionalRoleIds, type ProfessionalRoleId } from '@unspasm/guideline/practice/professional-role'
import { z } from 'zod'
import { line, lines, webAddress } from '../contract/text.ts'
import { civilDate } from '../contract/bounds.ts'

/** What somebody enters about a professional; columns that the kind does not have are `null`. */
export type CredentialEntry = {
  readonly kind: CredentialKindId
  readonly role: ProfessionalRoleId | null
  readonly skill: ExtraSkill | null
  readonly country: string | null
  readonly region: string | null
  readonly issuer: string | null
  readonly number: string | null
  readonly registerUrl: string | null
  readonly nameOnRecord: string | null
  readonly conditions: string | null
  readonly issuedOn: string | null
  readonly expiresOn: string | null
  readonly details: Readonly<Record<string, string | number | boolean>>
  readonly fileId: string | null
}

const columnSchemas = {
  role: z.enum(professionalRoleIds),
  skill: z.enum(extraSkills),
  country: z.string().regex(/^[A-Z]{2}$/, 'two capital letters, ISO 3166'),
  region: line(80),
  issuer: line(120),
  number: line(60),
  registerUrl: webAddress,
  nameOnRecord: line(120),
  conditions: lines(600).min(1),
  issuedOn: civilDate,
  expiresOn: civilDate.describe('The first day on which it counts no longer.'),
} as const satisfies Readonly<Record<CredentialColumn, z.ZodType>>

const greatestHours = 20_000

function detailSchema({ id, kind, options }: CredentialDetail): z.ZodType {
  if (id === 'lastFour') return z.string().regex(/^[A-Za-z0-9]{4}$/, 'the last four letters or digits')
  switch (kind) {
    case 'text':
      return line(120)
    case 'whole-number':
      return z.int().min(0).max(greatestHours)
    case 'yes-no':
      return z.boolean()
    case 'date':
      return civilDate
    case 'choice':
      return z.enum(options as readonly [string, ...string[]])
  }
}

function kindSchema({ id, columns, details, file }: CredentialKind & { readonly id: CredentialKindId }) {
  const shape = Object.fromEntries(
    Object.entries(columns).map(([column, need]) => {
      const schema = columnSchemas[column as CredentialColumn]
      return [column, need === 'may' ? schema.nullish() : schema]
    }),
  )
  const detailShape = Object.fromEntries(
    details.map((detail) => [detail.id, detail.isOptional ? detailSchema(detail).nullish() : detailSchema(detail)]),
  )
  const fileShape = { must: { fileId: z.uuid() }, may: { fileId: z.uuid().nullish() }, never: {} }[file]
  return z.strictObject({ kind: z.literal(id), ...shape, details: z.strictObject(detailShape), ...fileShape })
}

const [firstKind, ...otherKinds] = credentialKinds.map(kindSchema)

/** One record as it comes from outside, each kind with the fields that it has and no other. */
export const credentialSchema = z.discriminatedUnion('kind', [firstKind!, ...otherKinds])

/**
 * Reads what the schema has let through, and looks at what a schema cannot see.
 *
 * @param today the civil date of the practice.
 * @returns     the record, or the first field that does not fit with the others.
 */
export function readCredential(
  value: z.infer<typeof credentialSchema>,
  today: string,
):
  | { readonly ok: true; readonly entry: CredentialEntry }
  | { readonly ok: false; readonly field: string; readonly expected: string } {
  const given = value as unknown as Partial<CredentialEntry> & Pick<CredentialEntry, 'kind'>
  const details = Object.fromEntries(
    Object.entries(given.details ?? {}).filter(([, detail]) => detail !== null && detail !== undefined),
  )
  const entry: CredentialEntry = {
    kind: given.kind,
    role: given.role ?? null,
    skill: given.skill ?? null,
    country: given.country ?? null,
    region: given.region ?? null,
    issuer: given.issuer ?? null,
    number: given.number ?? null,
    registerUrl: given.registerUrl ?? null,
    nameOnRecord: given.nameOnRecord ?? null,
    conditions: given.conditions ?? null,
    issuedOn: given.issuedOn ?? null,
    expiresOn: given.expiresOn ?? null,
    details,
    fileId: given.fileId ?? null,
  }
  if (entry.issuedOn !== null && entry.issuedOn > today) return refuse('issuedOn', 'today or a day before')
  if (entry.expiresOn !== null && entry.expiresOn <= today) return refuse('expiresOn', 'a day after today')
  for (const [field, detail] of Object.entries(details)) {
    if (pastDates.has(field) && String(detail) > today) return refuse(`details.${field}`, 'today or a day before')
  }
  if (details['result'] === 'owner-decided' && details['reason'] === undefined) {
    return refuse('details.reason', 'the reason of the decision')
  }
  return { ok: true, entry }
}

const refuse = (field: string, expected: string) => ({ ok: false, field, expected }) as const

const pastDates: ReadonlySet<string> = new Set(
  credentialKinds.flatMap(({ details }: CredentialKind) =>
    details.filter(({ kind }) => kind === 'date').map(({ id }) => id),
  ),
)

import type { ProfessionalRoleId } from './professional-role.ts'
import type { RoleSettings } from './role-setting.ts'

/** Columns that several kinds of record have. */
export const credentialColumns = [
  'role',
  'skill',
  'country',
  'region',
  'issuer',
  'number',
  'registerUrl',
  'nameOnRecord',
  'conditions',
  'issuedOn',
  'expiresOn',
] as const

export type CredentialColumn = (typeof credentialColumns)[number]

/** What only one kind of record has. */
export type CredentialDetail = {
  readonly id: string
  readonly kind: 'text' | 'whole-number' | 'yes-no' | 'date' | 'choice'
  readonly options?: readonly string[]
  readonly isOptional?: true
  /** Values with which the record counts; missing: every one. Another value may be entered, and never counts. */
  readonly counts?: readonly (string | boolean)[]
}

/** When a record of a kind is required. */
export type Requirement = 'never' | 'always' | 'home-visits' | 'register' | 'health-proof' | 'vehicle-proof'

export type CredentialKind = {
  readonly id: string
  readonly required: Requirement
  readonly columns: Readonly<Partial<Record<CredentialColumn, 'must' | 'may'>>>
  readonly details: readonly CredentialDetail[]
  /** `never`: the paper itself may not be kept, only its result. */
  readonly file: 'must' | 'may' | 'never'
  /** Years after `issuedOn` when it ends by itself; `setting`: as the owner has filled in. */
  readonly greatestAgeYears?: number | 'setting'
  /** Days after which a register is looked up again. */
  readonly recheckDays?: number
}

/**
 * Records about a professional: what each holds, and when it ends. A date on which something expires is the first day
 * on which it counts no longer.
 *
 * Source: professionals 2.
 */
export const credentialKinds = [
  {
    id: 'identity',
    required: 'always',
    columns: { nameOnRecord: 'must', issuedOn: 'must' },
    details: [
      { id: 'bornOn', kind: 'date' },
      { id: 'document', kind: 'choice', options: ['passport', 'identity-card', 'driving-licence', 'residence-permit'] },
      { id: 'lastFour', kind: 'text' },
      { id: 'faceMatches', kind: 'yes-no', counts: [true] },
    ],
    file: 'may',
    greatestAgeYears: 3,
  },
  {
    id: 'licence',
    required: 'register',
    columns: {
      role: 'must',
      country: 'must',
      region: 'may',
      issuer: 'must',
      number: 'must',
      registerUrl: 'may',
      nameOnRecord: 'must',
      conditions: 'may',
      issuedOn: 'may',
      expiresOn: 'may',
    },
    details: [],
    file: 'may',
    recheckDays: 90,
  },
  {
    id: 'training',
    required: 'always',
    columns: { role: 'must', issuer: 'must', issuedOn: 'must' },
    details: [{ id: 'hours', kind: 'whole-number' }],
    file: 'must',
  },
  {
    id: 'insurance',
    required: 'always',
    columns: { issuer: 'must', number: 'must', issuedOn: 'may', expiresOn: 'must' },
    details: [
      { id: 'professionalLiability', kind: 'text' },
      { id: 'publicLiability', kind: 'text' },
      { id: 'coversHomeVisits', kind: 'yes-no', counts: [true] },
    ],
    file: 'must',
  },
  {
    id: 'background-check',
    required: 'always',
    columns: { number: 'must', issuedOn: 'must' },
    details: [
      { id: 'type', kind: 'text' },
      { id: 'updateService', kind: 'yes-no' },
      {
        id: 'result',
        kind: 'choice',
        options: ['clear', 'not-clear', 'owner-decided'],
        counts: ['clear', 'owner-decided'],
      },
      { id: 'reason', kind: 'text', isOptional: true },
    ],
    file: 'never',
    greatestAgeYears: 'setting',
  },
  {
    id: 'first-aid',
    required: 'home-visits',
    columns: { issuer: 'may', issuedOn: 'must' },
    details: [],
    file: 'must',
    greatestAgeYears: 2,
  },
  {
    id: 'references',
    required: 'always',
    columns: {},
    details: [
      { id: 'first', kind: 'text' },
      { id: 'firstPhonedOn', kind: 'date' },
      { id: 'second', kind: 'text' },
      { id: 'secondPhonedOn', kind: 'date' },
    ],
    file: 'never',
  },
  {
    id: 'right-to-work',
    required: 'always',
    columns: { expiresOn: 'may' },
    details: [{ id: 'allowed', kind: 'yes-no', counts: [true] }],
    file: 'never',
  },
  {
    id: 'health',
    required: 'health-proof',
    columns: { issuedOn: 'may', expiresOn: 'may' },
    details: [{ id: 'done', kind: 'yes-no', counts: [true] }],
    file: 'never',
  },
  {
    id: 'vehicle',
    required: 'vehicle-proof',
    columns: { issuer: 'must', number: 'must', expiresOn: 'must' },
    details: [{ id: 'coversWorkUse', kind: 'yes-no', counts: [true] }],
    file: 'may',
  },
  {
    id: 'skill',
    required: 'never',
    columns: { skill: 'must', issuer: 'may', issuedOn: 'must', expiresOn: 'may' },
    details: [],
    file: 'must',
  },
] as const satisfies readonly CredentialKind[]

export type CredentialKindId = (typeof credentialKinds)[number]['id']

export const credentialKindIds: readonly CredentialKindId[] = credentialKinds.map(({ id }) => id)

const byId = new Map<string, CredentialKind & { readonly id: CredentialKindId }>(
  credentialKinds.map((kind) => [kind.id, kind]),
)

/** @throws on an id that is not a kind. */
export function getCredentialKind(id: CredentialKindId): CredentialKind & { readonly id: CredentialKindId } {
  const kind = byId.get(id)
  if (!kind) throw new Error(`expected the id of a kind of credential, got ${id}`)
  return kind
}

/** Skills that a gate may ask for, each with a certificate. Source: professionals 2. */
export const extraSkills = [
  'pregnancy-massage',
  'oncology-massage',
  'lymphoedema',
  'paediatric',
  'direct-access',
] as const

export type ExtraSkill = (typeof extraSkills)[number]

/** How a record was verified. Source: professionals 2. */
export const verificationMethods = ['register-lookup', 'document', 'issuer-email'] as const

export type VerificationMethod = (typeof verificationMethods)[number]

/** A record that must be valid; `role` where it is asked for each role by itself. */
export type RequiredCredential = { readonly kind: CredentialKindId; readonly role: ProfessionalRoleId | null }

/**
 * The records without which somebody may not work in a role, in the order of `credentialKinds`.
 *
 * @param travelsByCar whether an own vehicle is used for visits.
 */
export function requiredCredentials(
  role: { readonly id: ProfessionalRoleId; readonly visitsHomes: boolean },
  settings: RoleSettings,
  travelsByCar: boolean,
): readonly RequiredCredential[] {
  const holds: Readonly<Record<Requirement, boolean>> = {
    never: false,
    always: true,
    'home-visits': role.visitsHomes,
    register: settings.hasRegister,
    'health-proof': settings.healthProof,
    'vehicle-proof': settings.vehicleProof && role.visitsHomes && travelsByCar,
  }
  const kinds: readonly (CredentialKind & { readonly id: CredentialKindId })[] = credentialKinds
  return kinds
    .filter(({ required }) => holds[required])
    .map(({ id, columns }) => ({ kind: id, role: columns.role === 'must' ? role.id : null }))
}

import {
  getCredentialKind,
  requiredCredentials,
  type CredentialKindId,
  type ExtraSkill,
} from '@unspasm/guideline/practice/credential-kind'
import { getProfessionalRole, type ProfessionalRoleId } from '@unspasm/guideline/practice/professional-role'
import type { RoleSettings } from '@unspasm/guideline/practice/role-setting'
import {
  credentialState,
  trafficStates,
  type RegisterCheck,
  type TrafficState,
  type VerifiedRecord,
} from '@unspasm/scheduling/credential-state'
import { yearsAfter, type LocalDate } from '@unspasm/scheduling/local-time'
import type { StateReason } from '../contract/staff.ts'

/** A record about a professional, refused ones left out. */
export type RecordOnFile = {
  readonly id: string
  readonly kind: CredentialKindId
  readonly role: ProfessionalRoleId | null
  readonly skill: ExtraSkill | null
  readonly state: 'entered' | 'verified' | 'suspended'
  readonly issuer: string | null
  readonly number: string | null
  readonly registerUrl: string | null
  readonly issuedOn: LocalDate | null
  readonly expiresOn: LocalDate | null
  readonly verifiedOn: LocalDate | null
  readonly nextCheckOn: LocalDate | null
  readonly isSelfVerified: boolean
  readonly registerChecks: readonly RegisterCheck[]
}

/** What of a record decides when it counts. */
export type CountingRecord = Omit<
  RecordOnFile,
  'id' | 'issuer' | 'number' | 'registerUrl' | 'verifiedOn' | 'isSelfVerified'
>

/** What of a dossier decides how somebody stands. */
export type CountingDossier = Omit<Dossier, 'professionalId' | 'records'> & {
  readonly records: readonly CountingRecord[]
}

/** All that decides in which roles somebody can be booked. */
export type Dossier = {
  readonly professionalId: string
  readonly roles: readonly ProfessionalRoleId[]
  readonly travelsByCar: boolean
  readonly records: readonly RecordOnFile[]
  /** Roles that are switched on in the practice. */
  readonly settings: ReadonlyMap<ProfessionalRoleId, RoleSettings>
}

/** How somebody stands on a day: of all their roles the worst state, and the roles in which they can be booked. */
export type Standing = {
  readonly state: TrafficState
  /** Each once, red first. */
  readonly reasons: readonly StateReason[]
  /** Roles that are green or amber, in the order of the dossier. */
  readonly bookableRoles: readonly ProfessionalRoleId[]
}

/** The requirement that a record is for, as one word. */
const itemOf = (kind: CredentialKindId, role: ProfessionalRoleId | null) => `${kind} ${role ?? ''}`

/**
 * The first day on which a record counts no longer: what is written on it, or its greatest age, whichever is earlier.
 * `null`: it has no end.
 */
export function endOf(
  { kind, issuedOn, expiresOn }: Pick<RecordOnFile, 'kind' | 'issuedOn' | 'expiresOn'>,
  backgroundCheckYears: number,
): LocalDate | null {
  const { greatestAgeYears } = getCredentialKind(kind)
  if (greatestAgeYears === undefined || issuedOn === null) return expiresOn
  const tooOldOn = yearsAfter(issuedOn, greatestAgeYears === 'setting' ? backgroundCheckYears : greatestAgeYears)
  return expiresOn !== null && expiresOn < tooOldOn ? expiresOn : tooOldOn
}

const toVerified = (record: CountingRecord, { backgroundCheckYears }: RoleSettings): VerifiedRecord => ({
  item: itemOf(record.kind, record.role),
  validFromOn: record.issuedOn,
  expiresOn: endOf(record, backgroundCheckYears),
  isSuspended: record.state === 'suspended',
  registerChecks: record.registerChecks,
  nextCheckOn: record.nextCheckOn,
})

/**
 * The traffic state of somebody in one role on a civil date of the practice. Red in a role that they do not have, that is
 * not switched on, or that nobody is booked in.
 *
 * Source: professionals 2, "Traffic state"; B-6, B-7.
 */
export function roleStateOn(
  dossier: CountingDossier,
  role: ProfessionalRoleId,
  on: LocalDate,
): { readonly state: TrafficState; readonly reasons: readonly StateReason[] } {
  const settings = dossier.settings.get(role)
  if (!settings || !dossier.roles.includes(role)) {
    return { state: 'red', reasons: [{ kind: null, role, state: 'red', what: 'role-off', on: null }] }
  }
  const required = requiredCredentials(getProfessionalRole(role), settings, dossier.travelsByCar)
  const items = new Map(required.map((one) => [itemOf(one.kind, one.role), one]))
  const decided = dossier.records.filter(({ state }) => state !== 'entered')
  const { state, reasons } = credentialState(
    [...items.keys()],
    decided.map((record) => toVerified(record, settings)),
    on,
  )
  const waiting = new Set(
    dossier.records.filter((record) => record.state === 'entered').map((record) => itemOf(record.kind, record.role)),
  )
  return {
    state,
    reasons: reasons.map(({ item, state: seriousness, what, on: day }) => ({
      ...items.get(item)!,
      state: seriousness,
      what: seriousness === 'red' && waiting.has(item) ? 'waiting' : what === 'not-yet' ? 'missing' : what,
      on: day,
    })),
  }
}

/**
 * Tells for days that are asked in order whether somebody is red in a role. Looks again only where a record begins or
 * ends to count: between two such days nothing turns red or stops being so.
 */
export function redOn(
  dossier: CountingDossier,
  role: ProfessionalRoleId,
): (day: { readonly on: LocalDate }) => boolean {
  const settings = dossier.settings.get(role)
  const turns = settings
    ? dossier.records.flatMap((record) => [record.issuedOn, endOf(record, settings.backgroundCheckYears)])
    : []
  let seen: { readonly on: LocalDate; readonly isRed: boolean } | null = null
  return ({ on }) => {
    const last = seen
    const isSame = last !== null && !turns.some((turn) => turn !== null && turn > last.on && turn <= on)
    seen = { on, isRed: isSame ? last.isRed : roleStateOn(dossier, role, on).state === 'red' }
    return seen.isRed
  }
}

const rank = (state: TrafficState) => trafficStates.indexOf(state)

/** How somebody stands on a civil date of the practice. Without a role they are red. */
export function standingOn(dossier: Dossier, on: LocalDate): Standing {
  if (dossier.roles.length === 0) {
    return {
      state: 'red',
      reasons: [{ kind: null, role: null, state: 'red', what: 'no-role', on: null }],
      bookableRoles: [],
    }
  }
  const ofRoles = dossier.roles.map((role) => ({ role, ...roleStateOn(dossier, role, on) }))
  const reasons = new Map(
    ofRoles
      .flatMap((one) => one.reasons)
      .map((reason) => [`${reason.kind} ${reason.role} ${reason.what}`, reason] as const),
  )
  return {
    state: ofRoles.map(({ state }) => state).reduce((worst, state) => (rank(state) > rank(worst) ? state : worst)),
    reasons: [...reasons.values()].toSorted((a, b) => rank(b.state) - rank(a.state)),
    bookableRoles: ofRoles
      .filter(({ role, state }) => state !== 'red' && getProfessionalRole(role).kind !== null)
      .map(({ role }) => role),
  }
}

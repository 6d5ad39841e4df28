import type { CredentialKindId, ExtraSkill, VerificationMethod } from '@unspasm/guideline/practice/credential-kind'
import type { ProfessionalRoleId, ServiceKind, TravelMode } from '@unspasm/guideline/practice/professional-role'
import type { RoleSettings } from '@unspasm/guideline/practice/role-setting'
import type { TaskId } from '@unspasm/guideline/practice/scope'
import type { AreaOfWork, Place } from './area-of-work.ts'
import type { MediaType } from './file-type.ts'

/** `green` all valid, `amber` something ends soon or a look-up failed once, `red` not bookable and not shown. */
export type TrafficState = 'green' | 'amber' | 'red'

export type Gender = 'woman' | 'man' | 'other'

/** A place that the practice can place by itself. */
export type PlaceFound = Place & { readonly id: string; readonly name: string; readonly postcode: string }

export type ServiceShown = {
  readonly id: string
  readonly kind: ServiceKind
  readonly role: ProfessionalRoleId
  readonly name: string
  readonly firstMinutes: number
  readonly laterMinutes: number
  readonly isRemote: boolean
  readonly isActive: boolean
}

/** What was checked, as a customer sees it. Source: professionals 2. */
export type CheckedLicence = {
  readonly role: ProfessionalRoleId
  readonly register: string
  readonly number: string
  readonly url: string | null
  /** The last day on which a person looked. */
  readonly checkedOn: string
}

/** A professional in the directory. Source: professionals 2, "Shown to the customer". */
export type TherapistCard = {
  readonly id: string
  readonly firstName: string
  readonly hasPhoto: boolean
  readonly roles: readonly ProfessionalRoleId[]
  readonly services: readonly ServiceShown[]
  readonly skills: readonly ExtraSkill[]
  readonly languages: readonly string[]
  readonly gender: Gender | null
  /** Whole years in the profession; `null`: not told. */
  readonly workingYears: number | null
  readonly visitsCompleted: number
  /** The part of town around which somebody works, rounded; `null`: the practice knows no name for it. */
  readonly near: string | null
  readonly licences: readonly CheckedLicence[]
  /** What was checked besides licences. */
  readonly checked: readonly CredentialKindId[]
  /** The only owner has entered and verified something of this alone. */
  readonly isSelfVerified: boolean
}

export type TherapistProfile = TherapistCard & {
  readonly about: string
  readonly scopes: readonly { readonly role: ProfessionalRoleId; readonly may: readonly TaskId[] }[]
}

/** Why a record does not count as it should; the most serious of one requirement. */
export type StateReason = {
  readonly kind: CredentialKindId
  readonly role: ProfessionalRoleId | null
  readonly state: 'amber' | 'red'
  readonly what:
    'missing' | 'waiting' | 'expired' | 'suspended' | 'lookup-failed' | 'check-due' | 'expiring' | 'role-off'
  /** First day on which it counts no longer. */
  readonly on: string | null
}

/** One line of the owner's list. */
export type StaffRow = {
  readonly id: string
  readonly firstName: string
  readonly name: string
  readonly email: string
  readonly state: 'draft' | 'published' | 'suspended'
  readonly roles: readonly ProfessionalRoleId[]
  readonly traffic: TrafficState
  readonly reasons: readonly StateReason[]
}

export type Staff = StaffRow & {
  readonly about: string
  readonly languages: readonly string[]
  readonly gender: Gender | null
  readonly workingSinceYear: number | null
  readonly hasPhoto: boolean
  readonly serviceIds: readonly string[]
  readonly homeBase: Place | null
  readonly area: AreaOfWork | null
  readonly travelMode: TravelMode
  readonly bufferMinutes: number
}

export type CredentialShown = {
  readonly id: string
  readonly professionalId: string
  readonly professionalName: string
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
  /** The first day on which it counts no longer, its greatest age considered; `null`: it does not end. */
  readonly expiresOn: string | null
  readonly details: Readonly<Record<string, string | number | boolean>>
  readonly state: 'entered' | 'verified' | 'refused' | 'suspended'
  readonly enteredBy: string
  readonly enteredAt: string
  readonly method: VerificationMethod | null
  readonly verifiedBy: string | null
  readonly verifiedOn: string | null
  readonly isSelfVerified: boolean
  readonly decisionNote: string | null
  readonly nextCheckOn: string | null
  readonly file: {
    readonly id: string
    readonly name: string
    readonly mediaType: MediaType
    readonly sizeBytes: number
  } | null
  readonly registerChecks: readonly { readonly at: string; readonly outcome: 'found' | 'not-found' }[]
  /** Whether the viewer may decide: `self` with the mark of a self-verified record, `no` because of four eyes. */
  readonly mayDecide: 'yes' | 'self' | 'no'
  /** Why it cannot be verified as it is, such as a home visit that the insurance does not cover. */
  readonly lacks: readonly string[]
}

/** Minutes since the midnight with which the day begins; an end above 1440 lies in the next day. */
export type HoursSpan = { readonly startMinute: number; readonly endMinute: number }

/** One span of a weekday, 1 is Monday. */
export type WeeklySpan = HoursSpan & { readonly weekday: number }

export type HoursException = { readonly on: string; readonly spans: readonly HoursSpan[] }

export type Hours = { readonly weekly: readonly WeeklySpan[]; readonly exceptions: readonly HoursException[] }

export type Absence = {
  readonly id: string
  readonly startsAt: string
  readonly endsAt: string
  readonly source: 'own' | 'feed'
  readonly note: string
}

export type Holiday = { readonly on: string; readonly name: string }

export type RoleSettingShown = {
  readonly role: ProfessionalRoleId
  readonly isOn: boolean
  readonly settings: RoleSettings | null
  readonly filledAt: string | null
}

/** What waits for the owner. */
export type Decisions = {
  readonly toVerify: readonly CredentialShown[]
  readonly expiring: readonly {
    readonly professionalId: string
    readonly name: string
    readonly reasons: readonly StateReason[]
    readonly traffic: TrafficState
  }[]
  readonly rolesOff: readonly ProfessionalRoleId[]
}

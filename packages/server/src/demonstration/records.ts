import {
  getCredentialKind,
  requiredCredentials,
  type CredentialKindId,
  type ExtraSkill,
} from '@unspasm/guideline/practice/credential-kind'
import { getProfessionalRole, type ProfessionalRoleId } from '@unspasm/guideline/practice/professional-role'
import { daysAfter, type LocalDate } from '@unspasm/scheduling/local-time'
import { inventedDetails, inventedSettings } from './practice.ts'
import type { Invented } from './staff.ts'

/** A record of somebody invented, dates relative to the day of seeding. */
export type InventedRecord = {
  readonly kind: CredentialKindId
  readonly role: ProfessionalRoleId | null
  readonly skill?: ExtraSkill
  readonly issuedOn: LocalDate | null
  readonly expiresOn: LocalDate | null
  readonly details: Readonly<Record<string, string | number | boolean>>
  readonly isVerified: boolean
  /** Missing: it is not looked up again. */
  readonly nextCheckOn?: LocalDate
}

/** Days from today; the past is negative. */
const days = { issued: -200, expires: 300, soon: 21, firstAidTooOld: -760, nextCheck: 60 }

/** The records of one of the invented staff, as they stand on a day. */
export function inventedRecords(person: Invented, today: LocalDate): readonly InventedRecord[] {
  const on = (count: number) => daysAfter(today, count)
  const settings = inventedSettings(person.role)
  const required = requiredCredentials(getProfessionalRole(person.role), settings, person.travel === 'car')
  const records = required.map(({ kind, role }): InventedRecord => {
    const { columns, recheckDays } = getCredentialKind(kind)
    const isOld = kind === 'first-aid' && person.records === 'first-aid-too-old'
    const endsSoon = kind === 'insurance' && person.records === 'insurance-ends-soon'
    return {
      kind,
      role,
      issuedOn: columns.issuedOn ? on(isOld ? days.firstAidTooOld : days.issued) : null,
      expiresOn: columns.expiresOn === 'must' ? on(endsSoon ? days.soon : days.expires) : null,
      details: inventedDetails[kind] ?? {},
      isVerified: !(kind === 'licence' && person.records === 'licence-waits'),
      ...(recheckDays !== undefined && { nextCheckOn: on(days.nextCheck) }),
    }
  })
  const skills = (person.skills ?? []).map((skill): InventedRecord => ({
    kind: 'skill',
    role: null,
    skill,
    issuedOn: on(days.issued),
    expiresOn: null,
    details: {},
    isVerified: true,
  }))
  return [...records, ...skills]
}

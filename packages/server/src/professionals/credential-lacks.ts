import { getCredentialKind } from '@unspasm/guideline/practice/credential-kind'
import type { ProfessionalRoleId } from '@unspasm/guideline/practice/professional-role'
import type { RoleSettings } from '@unspasm/guideline/practice/role-setting'
import type { LocalDate } from '@unspasm/scheduling/local-time'
import type { CredentialEntry } from './credential-entry.ts'
import { endOf } from './dossier.ts'

/** Years after which a background check ends where no role says it. Source: professionals 2. */
export const usualBackgroundCheckYears = 3

/** The strictest of the roles that somebody has. */
export const backgroundCheckYearsOf = (
  roles: readonly ProfessionalRoleId[],
  settings: ReadonlyMap<ProfessionalRoleId, RoleSettings>,
): number => {
  const years = roles.flatMap((role) => settings.get(role)?.backgroundCheckYears ?? [])
  return years.length === 0 ? usualBackgroundCheckYears : Math.min(...years)
}

type Holder = {
  readonly roles: readonly ProfessionalRoleId[]
  readonly settings: ReadonlyMap<ProfessionalRoleId, RoleSettings>
}

/**
 * Why a record cannot be verified as it is: names of what is missing or does not count. Empty: it can be.
 *
 * Source: professionals 2.
 */
export function lacksOf(
  entry: Pick<CredentialEntry, 'kind' | 'role' | 'issuedOn' | 'expiresOn' | 'details' | 'fileId'>,
  { roles, settings }: Holder,
  today: LocalDate,
): readonly string[] {
  const { file, details } = getCredentialKind(entry.kind)
  const ofRole = entry.role === null ? null : settings.get(entry.role)
  const leastHours = ofRole?.minimumTrainingHours ?? 0
  const end = endOf(entry, backgroundCheckYearsOf(roles, settings))
  const lacks = {
    file: file === 'must' && entry.fileId === null,
    role: entry.role !== null && !roles.includes(entry.role),
    'role-off': entry.role !== null && !ofRole,
    hours: entry.kind === 'training' && Number(entry.details['hours'] ?? 0) < leastHours,
    expired: end !== null && end <= today,
  }
  return [
    ...Object.entries(lacks).flatMap(([what, isLacking]) => (isLacking ? [what] : [])),
    ...details.flatMap(({ id, counts }) => (counts && !counts.includes(entry.details[id] as string) ? [id] : [])),
  ]
}

/** Whether a record says that a background check is not clear: then no earlier one counts either. */
export const isNotClear = ({ kind, details }: Pick<CredentialEntry, 'kind' | 'details'>) =>
  kind === 'background-check' && details['result'] === 'not-clear'

import type { ProfessionalRoleId } from '@unspasm/guideline/practice/professional-role'
import type { LocalDate } from '@unspasm/scheduling/local-time'
import type { Credential } from '../contract/credentials.ts'
import type { Db } from '../db/open.ts'
import type { Viewer } from '../people/viewer.ts'
import { backgroundCheckYearsOf, lacksOf } from '../professionals/credential-lacks.ts'
import type { CredentialEntry } from '../professionals/credential-entry.ts'
import { endOf } from '../professionals/dossier.ts'
import { grouped } from '../professionals/grouped.ts'
import { loadRoleSettings } from '../professionals/load-dossiers.ts'
import { nameOf } from './list-staff.ts'

/** Which records: all of one professional, one by id, or all that wait for a decision. */
export type CredentialFilter =
  { readonly professionalId: string } | { readonly id: string } | { readonly state: 'entered' }

/** Records as the viewer may see them, newest first; those that wait for a decision oldest first. */
export async function listCredentials(
  db: Db,
  viewer: Viewer,
  filter: CredentialFilter,
  today: LocalDate,
): Promise<Credential[]> {
  const { practiceId } = viewer
  const [column, value] = Object.entries(filter)[0]!
  const rows = await db
    .selectFrom('credential')
    .selectAll()
    .where('practiceId', '=', practiceId)
    .where(column as 'id', '=', value)
    .orderBy('enteredAt', 'state' in filter ? 'asc' : 'desc')
    .execute()
  if (rows.length === 0) return []

  const ids = rows.map(({ id }) => id)
  const people = await loadPeople(db, practiceId)
  const roles = await db
    .selectFrom('professionalRole')
    .select(['professionalId', 'role'])
    .where('practiceId', '=', practiceId)
    .where('professionalId', 'in', [...new Set(rows.map(({ professionalId }) => professionalId))])
    .execute()
  const rolesOf = grouped(roles, ({ professionalId }) => professionalId)
  const checks = await db
    .selectFrom('registerCheck')
    .select(['credentialId', 'checkedAt', 'outcome'])
    .where('practiceId', '=', practiceId)
    .where('credentialId', 'in', ids)
    .orderBy('checkedAt', 'desc')
    .execute()
  const checksOf = grouped(checks, ({ credentialId }) => credentialId)
  const files = await loadFiles(
    db,
    practiceId,
    rows.flatMap(({ fileId }) => fileId ?? []),
  )
  const settings = await loadRoleSettings(db, practiceId)

  return rows.map(({ details, fileId, ...row }) => {
    const own = (rolesOf.get(row.professionalId) ?? []).map(({ role }): ProfessionalRoleId => role)
    const entry = { ...row, fileId, details: details as CredentialEntry['details'] }
    const subject = people.professionals.get(row.professionalId)!
    const nameOfPerson = (id: string | null) => (id === null ? null : (people.names.get(id) ?? null))
    return {
      id: row.id,
      professionalId: row.professionalId,
      professionalName: people.names.get(subject) ?? '',
      kind: row.kind,
      role: row.role,
      skill: row.skill,
      country: row.country,
      region: row.region,
      issuer: row.issuer,
      number: row.number,
      registerUrl: row.registerUrl,
      nameOnRecord: row.nameOnRecord,
      conditions: row.conditions,
      issuedOn: row.issuedOn,
      expiresOn: endOf(entry, backgroundCheckYearsOf(own, settings)),
      details: entry.details,
      state: row.state,
      enteredBy: people.names.get(row.enteredBy) ?? '',
      enteredAt: row.enteredAt.toISOString(),
      method: row.method,
      verifiedBy: nameOfPerson(row.suspendedBy ?? row.verifiedBy),
      verifiedOn: row.verifiedOn,
      isSelfVerified: row.isSelfVerified && row.state === 'verified',
      decisionNote: row.decisionNote,
      nextCheckOn: row.nextCheckOn,
      file: fileId === null ? null : (files.get(fileId) ?? null),
      registerChecks: (checksOf.get(row.id) ?? []).map(({ checkedAt, outcome }) => ({
        at: checkedAt.toISOString(),
        outcome,
      })),
      mayDecide: mayDecide(viewer, { enteredBy: row.enteredBy, subject }, people.ownerCount),
      lacks: row.state === 'entered' ? [...lacksOf(entry, { roles: own, settings }, today)] : [],
    }
  })
}

/**
 * Whether a viewer may verify a record: nobody alone who entered it or whom it is about, unless there is no other owner;
 * then with the mark of a self-verified record.
 *
 * Source: professionals 2, "four-eyes".
 */
export function mayDecide(
  { roles, personId }: Viewer,
  record: { readonly enteredBy: string; readonly subject: string },
  ownerCount: number,
): Credential['mayDecide'] {
  if (!roles.includes('owner')) return 'no'
  if (record.enteredBy !== personId && record.subject !== personId) return 'yes'
  return ownerCount === 1 ? 'self' : 'no'
}

type People = {
  readonly names: ReadonlyMap<string, string>
  /** Person of each professional. */
  readonly professionals: ReadonlyMap<string, string>
  readonly ownerCount: number
}

/** Who works for the practice: few, so that all are loaded. */
async function loadPeople(db: Db, practiceId: string): Promise<People> {
  const people = await db
    .selectFrom('personRole')
    .innerJoin('person', (join) =>
      join.onRef('person.practiceId', '=', 'personRole.practiceId').onRef('person.id', '=', 'personRole.personId'),
    )
    .select(['person.id', 'person.name', 'person.firstName', 'person.email', 'personRole.role'])
    .where('personRole.practiceId', '=', practiceId)
    .where('personRole.role', 'in', ['owner', 'professional'])
    .execute()
  const professionals = await db
    .selectFrom('professional')
    .select(['id', 'personId'])
    .where('practiceId', '=', practiceId)
    .execute()
  return {
    names: new Map(people.map((person) => [person.id, nameOf(person)])),
    professionals: new Map(professionals.map(({ id, personId }) => [id, personId])),
    ownerCount: people.filter(({ role }) => role === 'owner').length,
  }
}

async function loadFiles(db: Db, practiceId: string, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>()
  const files = await db
    .selectFrom('file')
    .select(['id', 'name', 'mediaType', 'sizeBytes'])
    .where('practiceId', '=', practiceId)
    .where('id', 'in', ids)
    .execute()
  return new Map(files.map((file) => [file.id, file]))
}

/** How many owners a practice has. */
export async function countOwners(db: Db, practiceId: string): Promise<number> {
  const owners = await db
    .selectFrom('personRole')
    .select('personId')
    .where('practiceId', '=', practiceId)
    .where('role', '=', 'owner')
    .execute()
  return owners.length
}

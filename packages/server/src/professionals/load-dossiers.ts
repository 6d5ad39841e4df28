import type { ProfessionalRoleId } from '@unspasm/guideline/practice/professional-role'
import type { RoleSettings } from '@unspasm/guideline/practice/role-setting'
import type { Db } from '../db/open.ts'
import type { Dossier, RecordOnFile } from './dossier.ts'
import { grouped } from './grouped.ts'

/**
 * The dossiers of professionals of a practice, by id: four queries, however many there are.
 *
 * @param professionalIds `null`: all of them.
 */
export async function loadDossiers(
  db: Db,
  practiceId: string,
  professionalIds: readonly string[] | null = null,
): Promise<ReadonlyMap<string, Dossier>> {
  const people = await db
    .selectFrom('professional')
    .select(['id', 'travelMode'])
    .where('practiceId', '=', practiceId)
    .$if(professionalIds !== null, (query) => query.where('id', 'in', professionalIds!))
    .execute()
  if (people.length === 0) return new Map()
  const ids = people.map(({ id }) => id)

  const [roles, settings, records] = await Promise.all([
    db
      .selectFrom('professionalRole')
      .select(['professionalId', 'role'])
      .where('practiceId', '=', practiceId)
      .where('professionalId', 'in', ids)
      .orderBy('role')
      .execute(),
    loadRoleSettings(db, practiceId),
    loadRecords(db, practiceId, ids),
  ])
  const rolesOf = grouped(roles, ({ professionalId }) => professionalId)
  return new Map(
    people.map(({ id, travelMode }) => [
      id,
      {
        professionalId: id,
        roles: (rolesOf.get(id) ?? []).map(({ role }) => role as ProfessionalRoleId),
        travelsByCar: travelMode === 'car',
        records: records.get(id) ?? [],
        settings,
      },
    ]),
  )
}

/** The settings of the roles that are switched on in a practice. */
export async function loadRoleSettings(
  db: Db,
  practiceId: string,
): Promise<ReadonlyMap<ProfessionalRoleId, RoleSettings>> {
  const rows = await db
    .selectFrom('roleSetting')
    .select(['role', 'settings'])
    .where('practiceId', '=', practiceId)
    .where('isOn', '=', true)
    .execute()
  return new Map(rows.map(({ role, settings }) => [role as ProfessionalRoleId, settings as RoleSettings]))
}

async function loadRecords(
  db: Db,
  practiceId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly RecordOnFile[]>> {
  const rows = await db
    .selectFrom('credential')
    .select([
      'id',
      'professionalId',
      'kind',
      'role',
      'skill',
      'state',
      'issuer',
      'number',
      'registerUrl',
      'issuedOn',
      'expiresOn',
      'verifiedOn',
      'nextCheckOn',
      'isSelfVerified',
    ])
    .where('practiceId', '=', practiceId)
    .where('professionalId', 'in', ids)
    .where('state', '!=', 'refused')
    .execute()
  const checks = await db
    .selectFrom('registerCheck')
    .innerJoin('credential', (join) =>
      join
        .onRef('credential.id', '=', 'registerCheck.credentialId')
        .onRef('credential.practiceId', '=', 'registerCheck.practiceId'),
    )
    .select(['registerCheck.credentialId', 'registerCheck.outcome', 'registerCheck.checkedAt'])
    .where('registerCheck.practiceId', '=', practiceId)
    .where('credential.professionalId', 'in', ids)
    .execute()
  const checksOf = grouped(checks, ({ credentialId }) => credentialId)
  const records = rows.map(({ professionalId, ...row }) => ({
    professionalId,
    record: {
      ...row,
      registerChecks: (checksOf.get(row.id) ?? []).map(({ outcome, checkedAt }) => ({
        at: checkedAt.getTime(),
        outcome,
      })),
    } as RecordOnFile,
  }))
  return new Map(
    [...grouped(records, ({ professionalId }) => professionalId)].map(([id, own]) => [
      id,
      own.map(({ record }) => record),
    ]),
  )
}

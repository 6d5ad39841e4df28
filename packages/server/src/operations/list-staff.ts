import type { ProfessionalRoleId } from '@unspasm/guideline/practice/professional-role'
import type { LocalDate } from '@unspasm/scheduling/local-time'
import { trafficStates } from '@unspasm/scheduling/credential-state'
import type { AreaOfWork, Staff, StaffRow } from '../contract/staff.ts'
import type { Db } from '../db/open.ts'
import { standingOn, type Dossier } from '../professionals/dossier.ts'
import { grouped } from '../professionals/grouped.ts'
import { loadDossiers } from '../professionals/load-dossiers.ts'

/** A professional, as far as leave to see or change them depends on it. */
export type StaffMember = { readonly id: string; readonly personId: string }

/** A professional by id, or by the person who it is; `null`: there is none in this practice. */
export async function findStaffMember(
  db: Db,
  practiceId: string,
  by: { readonly id: string } | { readonly personId: string },
): Promise<StaffMember | null> {
  const [column, value] = 'id' in by ? (['id', by.id] as const) : (['personId', by.personId] as const)
  const row = await db
    .selectFrom('professional')
    .select(['id', 'personId'])
    .where('practiceId', '=', practiceId)
    .where(column, '=', value)
    .executeTakeFirst()
  return row ?? null
}

/** What somebody is called where they work; the address when they have told no name. */
export const nameOf = ({ name, firstName, email }: PersonNames) => name ?? firstName ?? email

type PersonNames = { readonly name: string | null; readonly firstName: string | null; readonly email: string }

/** First name for customers: told as such, else the first word of the name. */
export const firstNameOf = (person: PersonNames) => person.firstName ?? nameOf(person).split(/[\s@]/)[0]!

/** Everybody who works for a practice, red first, then by name. */
export async function listStaff(db: Db, practiceId: string, on: LocalDate): Promise<StaffRow[]> {
  const all = await loadStaff(db, practiceId, on, null)
  return all
    .map(({ id, firstName, name, email, state, roles, traffic, reasons }) => ({
      id,
      firstName,
      name,
      email,
      state,
      roles,
      traffic,
      reasons,
    }))
    .toSorted(
      (a, b) =>
        trafficStates.indexOf(b.traffic) - trafficStates.indexOf(a.traffic) || a.name.localeCompare(b.name, 'en'),
    )
}

/** Everything about one professional but their records and hours. @throws when there is none. */
export async function getStaff(db: Db, practiceId: string, id: string, on: LocalDate): Promise<Staff> {
  const [staff] = await loadStaff(db, practiceId, on, id)
  if (!staff) throw new Error('expected a professional of the practice, got nobody')
  return staff
}

async function loadStaff(db: Db, practiceId: string, on: LocalDate, id: string | null): Promise<Staff[]> {
  const rows = await db
    .selectFrom('professional')
    .innerJoin('person', (join) =>
      join.onRef('person.practiceId', '=', 'professional.practiceId').onRef('person.id', '=', 'professional.personId'),
    )
    .select([
      'professional.id',
      'professional.state',
      'professional.about',
      'professional.languages',
      'professional.gender',
      'professional.workingSinceYear',
      'professional.photoFileId',
      'professional.homeLatitude',
      'professional.homeLongitude',
      'professional.area',
      'professional.travelMode',
      'professional.bufferMinutes',
      'person.firstName',
      'person.name',
      'person.email',
    ])
    .where('professional.practiceId', '=', practiceId)
    .$if(id !== null, (query) => query.where('professional.id', '=', id!))
    .execute()
  const ids = rows.map((row) => row.id)
  if (ids.length === 0) return []
  const dossiers = await loadDossiers(db, practiceId, ids)
  const services = await db
    .selectFrom('professionalService')
    .select(['professionalId', 'serviceId'])
    .where('practiceId', '=', practiceId)
    .where('professionalId', 'in', ids)
    .execute()
  const servicesOf = grouped(services, ({ professionalId }) => professionalId)

  return rows.map(({ photoFileId, homeLatitude, homeLongitude, area, firstName, name, email, ...row }) => {
    const dossier: Dossier = dossiers.get(row.id)!
    const { state: traffic, reasons } = standingOn(dossier, on)
    return {
      ...row,
      firstName: firstNameOf({ firstName, name, email }),
      name: nameOf({ firstName, name, email }),
      email,
      roles: [...dossier.roles] as ProfessionalRoleId[],
      traffic,
      reasons: [...reasons],
      hasPhoto: photoFileId !== null,
      serviceIds: (servicesOf.get(row.id) ?? []).map(({ serviceId }) => serviceId),
      homeBase:
        homeLatitude === null || homeLongitude === null ? null : { latitude: homeLatitude, longitude: homeLongitude },
      area: area as AreaOfWork | null,
    }
  })
}

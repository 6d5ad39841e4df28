import { getCredentialKind, type CredentialKindId, type ExtraSkill } from '@unspasm/guideline/practice/credential-kind'
import type { ProfessionalRoleId } from '@unspasm/guideline/practice/professional-role'
import { narrowedScope } from '@unspasm/guideline/practice/scope'
import { areaContains, type Area } from '@unspasm/scheduling/area'
import { dateAt, type LocalDate } from '@unspasm/scheduling/local-time'
import type { Service } from '../contract/services.ts'
import type { TherapistCard, TherapistProfile, TherapistQuery } from '../contract/therapists.ts'
import type { Db } from '../db/open.ts'
import { endOf, standingOn, type Dossier, type RecordOnFile } from '../professionals/dossier.ts'
import { grouped } from '../professionals/grouped.ts'
import { loadDossiers } from '../professionals/load-dossiers.ts'
import type { MediaType } from '../professionals/file-type.ts'
import { getZone } from '../professionals/practice-zone.ts'
import type { StoredFile } from './keep-file.ts'
import { firstNameOf } from './list-staff.ts'

/** Kinds of record that customers are told of by name; licences are told with their number. */
const toldKinds: readonly CredentialKindId[] = [
  'identity',
  'training',
  'insurance',
  'background-check',
  'first-aid',
  'references',
]

/**
 * Professionals whom a customer may see and who fit a wish, by first name: there is no ranking between therapists. Shown
 * is who is published and green or amber in some role today.
 *
 * Source: professionals 2, "Shown to the customer", 5.1, 8.
 */
export async function listTherapists(
  db: Db,
  practiceId: string,
  wish: TherapistQuery,
  now: Date,
): Promise<TherapistCard[]> {
  const all = await loadTherapists(db, practiceId, null, now)
  return all
    .filter((therapist) => fits(therapist, wish))
    .map(({ card }) => card)
    .toSorted((a, b) => a.firstName.localeCompare(b.firstName, 'en') || (a.id < b.id ? -1 : 1))
}

/** One therapist as a customer may see them; `null`: not in the directory today. */
export async function findTherapist(
  db: Db,
  practiceId: string,
  id: string,
  now: Date,
): Promise<TherapistProfile | null> {
  const [found] = await loadTherapists(db, practiceId, id, now)
  if (!found) return null
  const { card, about, dossier } = found
  return {
    ...card,
    about,
    scopes: card.roles.map((role) => ({ role, may: [...narrowedScope(role, dossier.settings.get(role) ?? null)] })),
  }
}

/** The photograph of somebody who is in the directory today; `null`: there is none to be shown. */
export async function findPhoto(db: Db, practiceId: string, id: string, now: Date): Promise<StoredFile | null> {
  if (!(await findTherapist(db, practiceId, id, now))?.hasPhoto) return null
  return findPhotoOf(db, practiceId, id)
}

/** The photograph of a professional, shown or not. */
export async function findPhotoOf(db: Db, practiceId: string, id: string): Promise<StoredFile | null> {
  const file = await db
    .selectFrom('professional')
    .innerJoin('file', (join) =>
      join.onRef('file.practiceId', '=', 'professional.practiceId').onRef('file.id', '=', 'professional.photoFileId'),
    )
    .select(['file.mediaType', 'file.name', 'file.content'])
    .where('professional.practiceId', '=', practiceId)
    .where('professional.id', '=', id)
    .executeTakeFirst()
  return file ? { ...file, mediaType: file.mediaType as MediaType } : null
}

type Loaded = {
  readonly card: TherapistCard
  readonly about: string
  readonly dossier: Dossier
  readonly area: Area | null
  readonly homeLatitude: number | null
  readonly homeLongitude: number | null
}

async function loadTherapists(db: Db, practiceId: string, id: string | null, now: Date): Promise<readonly Loaded[]> {
  const rows = await db
    .selectFrom('professional')
    .innerJoin('person', (join) =>
      join.onRef('person.practiceId', '=', 'professional.practiceId').onRef('person.id', '=', 'professional.personId'),
    )
    .select([
      'professional.id',
      'professional.about',
      'professional.languages',
      'professional.gender',
      'professional.workingSinceYear',
      'professional.photoFileId',
      'professional.visitsCompleted',
      'professional.near',
      'professional.area',
      'professional.homeLatitude',
      'professional.homeLongitude',
      'person.firstName',
      'person.name',
      'person.email',
    ])
    .where('professional.practiceId', '=', practiceId)
    .where('professional.state', '=', 'published')
    .$if(id !== null, (query) => query.where('professional.id', '=', id!))
    .execute()
  const ids = rows.map((row) => row.id)
  if (ids.length === 0) return []
  const zone = await getZone(db, practiceId)
  const today = dateAt(now.getTime(), zone)
  const dossiers = await loadDossiers(db, practiceId, ids)
  const servicesOf = await loadServices(db, practiceId, ids)

  return rows.flatMap((row): readonly Loaded[] => {
    const dossier = dossiers.get(row.id)!
    const roles = standingOn(dossier, today).bookableRoles
    if (roles.length === 0) return []
    const card: TherapistCard = {
      id: row.id,
      firstName: firstNameOf(row),
      hasPhoto: row.photoFileId !== null,
      roles: [...roles],
      services: (servicesOf.get(row.id) ?? []).filter(({ role }) => roles.includes(role)),
      languages: row.languages,
      gender: row.gender,
      workingYears:
        row.workingSinceYear === null ? null : Math.max(0, Number(today.slice(0, 4)) - row.workingSinceYear),
      visitsCompleted: row.visitsCompleted,
      near: row.near,
      ...checkedOf(dossier, roles, today, zone),
    }
    return [{ ...row, card, dossier, area: row.area as Area | null }]
  })
}

async function loadServices(
  db: Db,
  practiceId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Service[]>> {
  const rows = await db
    .selectFrom('professionalService')
    .innerJoin('service', (join) =>
      join
        .onRef('service.practiceId', '=', 'professionalService.practiceId')
        .onRef('service.id', '=', 'professionalService.serviceId'),
    )
    .select([
      'professionalService.professionalId',
      'service.id',
      'service.kind',
      'service.role',
      'service.name',
      'service.firstMinutes',
      'service.laterMinutes',
      'service.isRemote',
      'service.isActive',
    ])
    .where('professionalService.practiceId', '=', practiceId)
    .where('professionalService.professionalId', 'in', ids)
    .where('service.isActive', '=', true)
    .orderBy('service.name')
    .execute()
  const groups = grouped(
    rows.map(({ professionalId, ...service }) => ({ professionalId, service })),
    ({ professionalId }) => professionalId,
  )
  return new Map([...groups].map(([id, own]) => [id, own.map(({ service }) => service)]))
}

/** What customers are told was checked: only what is verified and counts today. */
function checkedOf(dossier: Dossier, roles: readonly ProfessionalRoleId[], today: LocalDate, zone: string) {
  const years = Math.min(...roles.map((role) => dossier.settings.get(role)!.backgroundCheckYears))
  const counting = dossier.records.filter((record) => {
    const end = endOf(record, years)
    return record.state === 'verified' && (end === null || end > today) && (record.issuedOn ?? today) <= today
  })
  const skills = counting.flatMap(({ skill }): readonly ExtraSkill[] => (skill ? [skill] : []))
  const shown = counting.filter(({ role, kind }) => (role === null || roles.includes(role)) && kind !== 'health')
  return {
    skills: [...new Set(skills)],
    licences: shown
      .filter(({ kind }) => kind === 'licence')
      .map((licence) => ({
        role: licence.role!,
        register: licence.issuer ?? '',
        number: licence.number ?? '',
        url: licence.registerUrl,
        checkedOn: checkedOn(licence, zone),
      })),
    checked: toldKinds.filter((kind) => shown.some((record) => record.kind === getCredentialKind(kind).id)),
    isSelfVerified: shown.some((record) => record.isSelfVerified),
  }
}

/** The last day on which a person looked a licence up, or else looked at its proof. */
function checkedOn({ registerChecks, verifiedOn }: RecordOnFile, zone: string): LocalDate {
  const found = registerChecks.filter(({ outcome }) => outcome === 'found').map(({ at }) => dateAt(at, zone))
  return [...found, verifiedOn ?? ''].toSorted().at(-1)!
}

function fits({ card, area, homeLatitude, homeLongitude }: Loaded, wish: TherapistQuery): boolean {
  const { service, kind, role, latitude, longitude, language, gender } = wish
  const services = card.services.filter(
    (one) =>
      (service === undefined || one.id === service) &&
      (kind === undefined || one.kind === kind) &&
      (role === undefined || one.role === role),
  )
  const isAboutServices = service !== undefined || kind !== undefined
  if (isAboutServices && services.length === 0) return false
  if (role !== undefined && !card.roles.includes(role)) return false
  if (gender !== undefined && card.gender !== gender) return false
  if (language !== undefined && !card.languages.some((tag) => tag === language || tag.startsWith(`${language}-`))) {
    return false
  }
  if (latitude === undefined || longitude === undefined) return true
  // NOTE: somebody who comes by phone alone comes to every place.
  if (isAboutServices && services.every(({ isRemote }) => isRemote)) return true
  if (area === null || homeLatitude === null || homeLongitude === null) return false
  return areaContains(area, { latitude: homeLatitude, longitude: homeLongitude }, { latitude, longitude })
}

import type { ProfessionalRoleId } from '@unspasm/guideline/practice/professional-role'
import { findAreaRefusal, type AreaRefusal } from '@unspasm/scheduling/area'
import type { Place } from '@unspasm/scheduling/place'
import type { AreaChange, FileKept, ProfileChange, Staff } from '../contract/staff.ts'
import type { Db } from '../db/open.ts'
import { recordEvent } from '../people/audit.ts'
import type { Viewer } from '../people/viewer.ts'
import { standingOn } from '../professionals/dossier.ts'
import { loadDossiers } from '../professionals/load-dossiers.ts'
import type { PracticeDeps } from '../professionals/practice-deps.ts'
import { getToday } from '../professionals/practice-zone.ts'
import { listPlacesAround } from './find-places.ts'
import { keepFile, type FileRefusal } from './keep-file.ts'

type Set<Code extends string> = { readonly ok: true } | { readonly ok: false; readonly code: Code }

/** Changes what customers read of somebody. */
export async function setProfile(
  { db }: PracticeDeps,
  practiceId: string,
  id: string,
  profile: ProfileChange,
): Promise<void> {
  await db.updateTable('professional').set(profile).where('practiceId', '=', practiceId).where('id', '=', id).execute()
}

/** Sets the roles of somebody; services of a role that they no longer have go with it. */
export async function setProfessionalRoles(
  { db, clock }: PracticeDeps,
  { practiceId, personId }: Viewer,
  id: string,
  roles: readonly ProfessionalRoleId[],
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .deleteFrom('professionalRole')
      .where('practiceId', '=', practiceId)
      .where('professionalId', '=', id)
      .execute()
    await trx
      .insertInto('professionalRole')
      .values([...new Set(roles)].map((role) => ({ practiceId, professionalId: id, role })))
      .execute()
    await trx
      .deleteFrom('professionalService')
      .where('practiceId', '=', practiceId)
      .where('professionalId', '=', id)
      .where('serviceId', 'not in', (eb) =>
        eb
          .selectFrom('service')
          .innerJoin('professionalRole', (join) =>
            join
              .onRef('professionalRole.practiceId', '=', 'service.practiceId')
              .onRef('professionalRole.role', '=', 'service.role'),
          )
          .select('service.id')
          .where('service.practiceId', '=', practiceId)
          .where('professionalRole.professionalId', '=', id),
      )
      .execute()
    await recordEvent(trx, {
      practiceId,
      at: clock(),
      personId,
      what: 'professional/roles-set',
      record: 'professional',
      recordId: id,
      details: { roles },
    })
  })
}

/** Sets what somebody can be booked for: services of the practice that their roles do. */
export async function setProfessionalServices(
  { db }: PracticeDeps,
  practiceId: string,
  id: string,
  serviceIds: readonly string[],
): Promise<Set<'service/not-of-role'>> {
  const wanted = [...new Set(serviceIds)]
  return db.transaction().execute(async (trx) => {
    const fitting =
      wanted.length === 0
        ? []
        : await trx
            .selectFrom('service')
            .innerJoin('professionalRole', (join) =>
              join
                .onRef('professionalRole.practiceId', '=', 'service.practiceId')
                .onRef('professionalRole.role', '=', 'service.role'),
            )
            .select('service.id')
            .where('service.practiceId', '=', practiceId)
            .where('professionalRole.professionalId', '=', id)
            .where('service.id', 'in', wanted)
            .execute()
    if (fitting.length !== wanted.length) return { ok: false, code: 'service/not-of-role' } as const
    await trx
      .deleteFrom('professionalService')
      .where('practiceId', '=', practiceId)
      .where('professionalId', '=', id)
      .execute()
    if (wanted.length > 0) {
      await trx
        .insertInto('professionalService')
        .values(wanted.map((serviceId) => ({ practiceId, professionalId: id, serviceId })))
        .execute()
    }
    return { ok: true } as const
  })
}

/** Shows somebody in the directory, hides or suspends them. Nobody is shown who could not be booked today. */
export async function setProfessionalState(
  { db, clock }: PracticeDeps,
  { practiceId, personId }: Viewer,
  id: string,
  state: Staff['state'],
): Promise<Set<'professional/not-ready'>> {
  const now = clock()
  return db.transaction().execute(async (trx) => {
    if (state === 'published') {
      const dossier = (await loadDossiers(trx, practiceId, [id])).get(id)!
      const { bookableRoles: roles } = standingOn(dossier, await getToday(trx, practiceId, now))
      if (roles.length === 0) return { ok: false, code: 'professional/not-ready' } as const
    }
    await trx
      .updateTable('professional')
      .set({ state })
      .where('practiceId', '=', practiceId)
      .where('id', '=', id)
      .execute()
    await recordEvent(trx, {
      practiceId,
      at: now,
      personId,
      what: `professional/${state}`,
      record: 'professional',
      recordId: id,
    })
    return { ok: true } as const
  })
}

/** Degrees to which a home base is rounded before anybody else learns of it: about two kilometres. */
const roundedDegrees = 0.02

const rounded = (degrees: number) => Math.round(degrees / roundedDegrees) * roundedDegrees

/** The name of a place near a home base, too coarse to find the house. */
export async function nameNear(db: Db, practiceId: string, homeBase: Place): Promise<string | null> {
  const [place] = await listPlacesAround(db, practiceId, {
    latitude: rounded(homeBase.latitude),
    longitude: rounded(homeBase.longitude),
  })
  return place?.name ?? null
}

/** Sets where somebody starts, how far they go, how they travel and what they keep free after a visit. */
export async function setArea(
  { db }: PracticeDeps,
  practiceId: string,
  id: string,
  { homeBase, area, travelMode, bufferMinutes }: AreaChange,
): Promise<Set<AreaRefusal>> {
  const refusal = findAreaRefusal(area, homeBase)
  if (refusal) return { ok: false, code: refusal }
  const near = await nameNear(db, practiceId, homeBase)
  await db
    .updateTable('professional')
    .set({
      homeLatitude: homeBase.latitude,
      homeLongitude: homeBase.longitude,
      area: JSON.stringify(area),
      near,
      travelMode,
      bufferMinutes,
    })
    .where('practiceId', '=', practiceId)
    .where('id', '=', id)
    .execute()
  return { ok: true }
}

/** Puts a photograph in the place of the one before, which is removed. */
export async function setPhoto(
  { db, clock }: PracticeDeps,
  viewer: Viewer,
  id: string,
  name: string,
  content: Uint8Array,
): Promise<{ readonly ok: true; readonly file: FileKept } | FileRefusal> {
  const { practiceId } = viewer
  return db.transaction().execute(async (trx) => {
    const kept = await keepFile(trx, viewer, { purpose: 'photo', name, content, now: clock() })
    if (!kept.ok) return kept
    const { photoFileId: before } = await trx
      .selectFrom('professional')
      .select('photoFileId')
      .where('practiceId', '=', practiceId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    await trx
      .updateTable('professional')
      .set({ photoFileId: kept.file.id })
      .where('practiceId', '=', practiceId)
      .where('id', '=', id)
      .execute()
    if (before !== null) {
      await trx.deleteFrom('file').where('practiceId', '=', practiceId).where('id', '=', before).execute()
    }
    return kept
  })
}

import type { StaffNew } from '../contract/staff.ts'
import { recordEvent } from '../people/audit.ts'
import type { Viewer } from '../people/viewer.ts'
import type { World } from '../world.ts'
import { invitePerson } from './invite-person.ts'
import { findStaffMember } from './list-staff.ts'

type Added =
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly code: 'professional/already-here' }

/**
 * Lets somebody work for the practice: they are invited by mail and begin as a draft that nobody sees.
 *
 * @param origin where this site is.
 */
export async function addProfessional(
  world: World,
  viewer: Viewer,
  { firstName, name, email, roles }: StaffNew,
  origin: string,
): Promise<Added> {
  const { practiceId } = viewer
  const personId = await invitePerson(world, viewer, { email, role: 'professional', firstName, origin })
  const now = world.clock()
  return world.db.transaction().execute(async (trx) => {
    if (await findStaffMember(trx, practiceId, { personId })) {
      return { ok: false, code: 'professional/already-here' } as const
    }
    await trx
      .updateTable('person')
      .set({ firstName, name })
      .where('practiceId', '=', practiceId)
      .where('id', '=', personId)
      .where('name', 'is', null)
      .execute()
    const { id } = await trx
      .insertInto('professional')
      .values({ practiceId, personId, createdAt: now })
      .returning('id')
      .executeTakeFirstOrThrow()
    await trx
      .insertInto('professionalRole')
      .values([...new Set(roles)].map((role) => ({ practiceId, professionalId: id, role })))
      .execute()
    await recordEvent(trx, {
      practiceId,
      at: now,
      personId: viewer.personId,
      what: 'professional/added',
      record: 'professional',
      recordId: id,
      details: { roles },
    })
    return { ok: true, id } as const
  })
}

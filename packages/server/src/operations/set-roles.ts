import { recordEvent } from '../people/audit.ts'
import type { World } from '../world.ts'
import { listRoles } from '../people/sessions.ts'
import type { Role, Viewer } from '../people/viewer.ts'

/**
 * Sets the roles of a person besides that of client. Holds from their next request on.
 *
 * A practice keeps at least one owner: the rows of the owners are locked, so that two owners cannot remove each other
 * at once.
 */
export async function setRoles(
  { db, clock }: World,
  by: Viewer,
  personId: string,
  wanted: readonly Exclude<Role, 'client'>[],
) {
  const now = clock()
  const { practiceId } = by
  return db.transaction().execute(async (trx) => {
    const owners = await trx
      .selectFrom('personRole')
      .select('personId')
      .where('practiceId', '=', practiceId)
      .where('role', '=', 'owner')
      .forUpdate()
      .execute()
    const held = await listRoles(trx, practiceId, personId)
    if (held.length === 0) return { ok: false, code: 'record/not-found' } as const
    const isLastOwner = owners.every((owner) => owner.personId === personId)
    if (held.includes('owner') && !wanted.includes('owner') && isLastOwner) {
      return { ok: false, code: 'person/last-owner' } as const
    }

    const given = wanted.filter((role) => !held.includes(role))
    const taken = held.filter((role) => role !== 'client' && !wanted.includes(role))
    for (const role of given) {
      await trx.insertInto('personRole').values({ practiceId, personId, role, sinceAt: now }).execute()
    }
    if (taken.length > 0) {
      await trx
        .deleteFrom('personRole')
        .where('practiceId', '=', practiceId)
        .where('personId', '=', personId)
        .where('role', 'in', taken)
        .execute()
    }
    if (given.length + taken.length > 0) {
      await recordEvent(trx, {
        practiceId,
        at: now,
        personId: by.personId,
        what: 'person/roles-changed',
        record: 'person',
        recordId: personId,
        details: { given, taken },
      })
    }
    return { ok: true } as const
  })
}

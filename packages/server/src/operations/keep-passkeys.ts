import type { PasskeyRow } from '../contract/me.ts'
import { recordEvent } from '../people/audit.ts'
import type { Viewer } from '../people/viewer.ts'
import type { World } from '../world.ts'

/** Passkeys of a person, oldest first. */
export async function listPasskeys({ db }: World, { practiceId, personId }: Viewer): Promise<PasskeyRow[]> {
  const rows = await db
    .selectFrom('passkey')
    .select(['id', 'name', 'createdAt', 'lastUsedAt'])
    .where('practiceId', '=', practiceId)
    .where('personId', '=', personId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  return rows.map(({ id, name, createdAt, lastUsedAt }) => ({
    id,
    name,
    since: createdAt.toISOString(),
    lastUsed: lastUsedAt?.toISOString() ?? null,
  }))
}

/** @returns whether the person has such a passkey. */
export async function renamePasskey(
  { db }: World,
  { practiceId, personId }: Viewer,
  id: string,
  name: string,
): Promise<boolean> {
  const renamed = await db
    .updateTable('passkey')
    .set({ name })
    .where('practiceId', '=', practiceId)
    .where('personId', '=', personId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return renamed !== undefined
}

/**
 * Removes a passkey: it opens nothing from this moment on. Whoever has no other signs in by mail.
 *
 * @returns whether the person had such a passkey.
 */
export function removePasskey({ db, clock }: World, { practiceId, personId }: Viewer, id: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const removed = await trx
      .deleteFrom('passkey')
      .where('practiceId', '=', practiceId)
      .where('personId', '=', personId)
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst()
    if (!removed) return false
    await recordEvent(trx, {
      practiceId,
      at: clock(),
      personId,
      what: 'passkey/removed',
      record: 'passkey',
      recordId: id,
    })
    return true
  })
}

import type { NewPractice } from '../contract/new-practice.ts'
import { recordEvent } from '../people/audit.ts'
import { findOrAddPerson } from '../people/person.ts'
import type { World } from '../world.ts'

type Created = { readonly ok: true } | { readonly ok: false; readonly code: 'practice/already-here' }

/** Begins a practice with one owner, who signs in by a link to their address. */
export async function createPractice(
  { db, clock }: Pick<World, 'db' | 'clock'>,
  { owner, ...practice }: NewPractice,
): Promise<Created> {
  const now = clock()
  return db.transaction().execute(async (trx) => {
    const added = await trx
      .insertInto('practice')
      .values({ ...practice, createdAt: now })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!added) return { ok: false, code: 'practice/already-here' }
    const practiceId = added.id
    const personId = await findOrAddPerson(trx, { practiceId, email: owner, now, addedBy: null })
    await trx.insertInto('personRole').values({ practiceId, personId, role: 'owner', sinceAt: now }).execute()
    await recordEvent(trx, {
      practiceId,
      at: now,
      personId: null,
      what: 'practice/created',
      record: 'practice',
      recordId: null,
      details: {},
    })
    return { ok: true }
  })
}

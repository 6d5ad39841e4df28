import type { Db } from '../db/open.ts'
import { recordEvent } from './audit.ts'

export type NewPerson = {
  readonly practiceId: string
  /** In lower case. */
  readonly email: string
  readonly firstName?: string | undefined
  readonly now: Date
  /** Who adds them; `null`: they come by themselves. */
  readonly addedBy: string | null
}

/** The person with an address, in the caller's transaction: a new client of the practice if nobody has it. */
export async function findOrAddPerson(
  trx: Db,
  { practiceId, email, firstName, now, addedBy }: NewPerson,
): Promise<string> {
  const added = await trx
    .insertInto('person')
    .values({ practiceId, email, firstName: firstName ?? null, createdAt: now })
    .onConflict((conflict) => conflict.constraint('person_email').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) {
    const { id } = await trx
      .selectFrom('person')
      .select('id')
      .where('practiceId', '=', practiceId)
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    return id
  }
  await trx.insertInto('personRole').values({ practiceId, personId: added.id, role: 'client', sinceAt: now }).execute()
  await recordEvent(trx, {
    practiceId,
    at: now,
    personId: addedBy,
    what: 'person/added',
    record: 'person',
    recordId: added.id,
  })
  return added.id
}

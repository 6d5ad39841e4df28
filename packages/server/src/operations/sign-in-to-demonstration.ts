import { inventedToTry } from '../demonstration/practice.ts'
import { startSession } from '../people/sessions.ts'
import type { AddressedToken } from '../people/token.ts'
import type { Role } from '../people/viewer.ts'
import type { World } from '../world.ts'

type Wanted = {
  readonly practiceId: string
  readonly as: Role
  readonly device: string
  /** Session that this browser has already. */
  readonly instead: AddressedToken | null
}

/**
 * Signs in as somebody invented, without any proof.
 *
 * Only people of a practice that is marked as a demonstration are ever looked for, so that nobody gets into a real one,
 * whatever addresses its people have.
 *
 * @returns the session and where its person begins; `null`: no demonstration, or that person is gone from it.
 */
export async function signInToDemonstration(
  { db, clock, randomBytes }: World,
  { practiceId, as, device, instead }: Wanted,
) {
  const { email, page } = inventedToTry[as]
  return db.transaction().execute(async (trx) => {
    const person = await trx
      .selectFrom('person')
      .innerJoin('practice', (join) => join.onRef('practice.id', '=', 'person.practiceId'))
      .innerJoin('personRole', (join) =>
        join.onRef('personRole.practiceId', '=', 'person.practiceId').onRef('personRole.personId', '=', 'person.id'),
      )
      .select('person.id')
      .where('person.practiceId', '=', practiceId)
      .where('practice.isDemonstration', '=', true)
      .where('person.email', '=', email)
      .where('personRole.role', '=', as)
      .executeTakeFirst()
    if (!person) return null
    const session = await startSession(trx, {
      practiceId,
      personId: person.id,
      method: 'demonstration',
      device,
      now: clock(),
      randomBytes,
      instead,
    })
    return { ...session, returnPath: page }
  })
}

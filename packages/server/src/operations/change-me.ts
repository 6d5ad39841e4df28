import type { z } from 'zod'
import type { Me, meChange } from '../contract/me.ts'
import type { Viewer } from '../people/viewer.ts'
import type { World } from '../world.ts'

/** Who is signed in, for themselves to see. */
export async function getMe({ db }: World, { practiceId, personId, roles }: Viewer): Promise<Me> {
  const { hasPasskey, ...person } = await db
    .selectFrom('person as p')
    .select((eb) => [
      'p.id',
      'p.email',
      'p.firstName',
      'p.name',
      'p.phone',
      eb
        .exists(
          eb
            .selectFrom('passkey as k')
            .select('k.id')
            .whereRef('k.practiceId', '=', 'p.practiceId')
            .whereRef('k.personId', '=', 'p.id'),
        )
        .as('hasPasskey'),
    ])
    .where('p.practiceId', '=', practiceId)
    .where('p.id', '=', personId)
    .executeTakeFirstOrThrow()
  return { practice: practiceId, ...person, roles: [...roles], hasPasskey: Boolean(hasPasskey) }
}

/** Changes what somebody has told about themselves; what is left out stays. */
export async function changeMe(
  { db }: World,
  { practiceId, personId }: Viewer,
  { firstName, name, phone }: z.output<typeof meChange>,
): Promise<void> {
  const change = {
    ...(firstName !== undefined && { firstName }),
    ...(name !== undefined && { name }),
    ...(phone !== undefined && { phone }),
  }
  if (Object.keys(change).length === 0) return
  await db.updateTable('person').set(change).where('practiceId', '=', practiceId).where('id', '=', personId).execute()
}

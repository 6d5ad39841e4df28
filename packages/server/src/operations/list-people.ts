import type { PersonRow } from '../contract/people.ts'
import { roles } from '../people/viewer.ts'
import type { World } from '../world.ts'

/**
 * People who work for a practice, by address; with `personId` only that person, whatever their roles.
 *
 * Clients are left out of the list: the owner meets them with their visits.
 */
export async function listPeople({ db }: World, practiceId: string, personId?: string): Promise<PersonRow[]> {
  const rows = await db
    .selectFrom('person as p')
    .innerJoin('personRole as r', (join) =>
      join.onRef('r.practiceId', '=', 'p.practiceId').onRef('r.personId', '=', 'p.id'),
    )
    .select((eb) => [
      'p.id',
      'p.email',
      'p.firstName',
      'p.name',
      'r.role',
      eb
        .exists(
          eb
            .selectFrom('session as s')
            .select('s.id')
            .whereRef('s.practiceId', '=', 'p.practiceId')
            .whereRef('s.personId', '=', 'p.id'),
        )
        .as('hasSignedIn'),
    ])
    .where('p.practiceId', '=', practiceId)
    .$if(personId !== undefined, (query) => query.where('p.id', '=', personId!))
    .orderBy('p.email')
    .execute()
  const people = new Map(rows.map((row) => [row.id, row]))
  return [...people.values()]
    .map(({ id, email, firstName, name, hasSignedIn }) => ({
      id,
      email,
      firstName,
      name,
      roles: roles.filter((role) => rows.some((row) => row.id === id && row.role === role)),
      hasSignedIn: Boolean(hasSignedIn),
    }))
    .filter((person) => personId !== undefined || person.roles.some((role) => role !== 'client'))
}

import type { Db } from '../db/open.ts'

/**
 * What mails and authenticators call a person and their practice.
 *
 * @throws when there is no such person.
 */
export function getNames(db: Db, practiceId: string, personId: string) {
  return db
    .selectFrom('person as p')
    .innerJoin('practice', 'practice.id', 'p.practiceId')
    .select(['p.email', 'p.firstName', 'practice.name as practiceName'])
    .where('p.practiceId', '=', practiceId)
    .where('p.id', '=', personId)
    .executeTakeFirstOrThrow()
}

import type { Db } from '../db/open.ts'

/** Mail addresses of everybody who owns a practice. */
export async function listOwnerAddresses(db: Db, practiceId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('personRole')
    .innerJoin('person', (join) =>
      join.onRef('person.practiceId', '=', 'personRole.practiceId').onRef('person.id', '=', 'personRole.personId'),
    )
    .select('person.email')
    .where('personRole.practiceId', '=', practiceId)
    .where('personRole.role', '=', 'owner')
    .execute()
  return rows.map(({ email }) => email)
}

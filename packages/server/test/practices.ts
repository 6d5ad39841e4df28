import type { Db } from '../src/db/open.ts'

/** A practice with nobody in it. */
export async function aPractice(db: Db, id: string): Promise<string> {
  await db
    .insertInto('practice')
    .values({ id, name: `Practice ${id}`, zone: 'Europe/London', country: 'GB', city: 'Bristol' })
    .execute()
  return id
}

import type { PracticeSummary } from '../contract/practices.ts'
import type { World } from '../world.ts'

const columns = ['id', 'name', 'city', 'country', 'zone', 'isDemonstration'] as const

/** A practice of this installation, or `null`. */
export async function findPractice({ db }: World, id: string): Promise<PracticeSummary | null> {
  return (await db.selectFrom('practice').select(columns).where('id', '=', id).executeTakeFirst()) ?? null
}

/** Every practice of this installation, by name. */
export function listPractices({ db }: World): Promise<PracticeSummary[]> {
  return db.selectFrom('practice').select(columns).orderBy('name').orderBy('id').execute()
}

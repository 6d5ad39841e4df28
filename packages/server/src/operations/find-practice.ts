import type { PracticeSummary } from '../contract/practices.ts'
import { isPracticeId } from '../contract/practice-id.ts'
import type { World } from '../world.ts'

const columns = ['id', 'name', 'city', 'country', 'zone', 'isDemonstration'] as const

/** A practice of this installation, or `null`. What cannot be the name of one is not looked for. */
export async function findPractice({ db }: World, id: string): Promise<PracticeSummary | null> {
  if (!isPracticeId(id)) return null
  return (await db.selectFrom('practice').select(columns).where('id', '=', id).executeTakeFirst()) ?? null
}

/** Every practice of this installation, by name. */
export function listPractices({ db }: World): Promise<PracticeSummary[]> {
  return db.selectFrom('practice').select(columns).orderBy('name').orderBy('id').execute()
}

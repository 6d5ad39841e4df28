import type { Db } from '../db/open.ts'

/** Professionals who have visited somebody, or will: whoever comes again is known. */
export async function listKnownTo(db: Db, practiceId: string, personId: string | null): Promise<ReadonlySet<string>> {
  if (personId === null) return new Set()
  const rows = await db
    .selectFrom('booking')
    .select('professionalId')
    .distinct()
    .where('practiceId', '=', practiceId)
    .where('clientId', '=', personId)
    .where('state', 'in', ['confirmed', 'completed'])
    .execute()
  return new Set(rows.map(({ professionalId }) => professionalId))
}

/** Professionals whom somebody does not meet, whichever of the two said so: B-11. */
export async function listBlocked(db: Db, practiceId: string, personId: string | null): Promise<ReadonlySet<string>> {
  if (personId === null) return new Set()
  const rows = await db
    .selectFrom('block')
    .select('professionalId')
    .where('practiceId', '=', practiceId)
    .where('personId', '=', personId)
    .execute()
  return new Set(rows.map(({ professionalId }) => professionalId))
}

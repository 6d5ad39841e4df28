import { sql } from 'kysely'
import type { Db } from '../db/open.ts'

/**
 * Lets one transaction at a time look at the days of a professional and change them; the others wait. A lock on the
 * whole of somebody, not on a day: visits may cross midnight. The exclusion constraint stays as the last word.
 */
export async function lockProfessional(trx: Db, practiceId: string, professionalId: string): Promise<void> {
  const name = `booking ${practiceId} ${professionalId}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(trx)
}

/** Lets go of holds of a professional whose time is over, so that they stand in nobody's way. */
export async function letGoOfExpired(trx: Db, practiceId: string, professionalId: string, now: Date): Promise<void> {
  await trx
    .updateTable('booking')
    .set({ state: 'expired', heldUntil: null })
    .where('practiceId', '=', practiceId)
    .where('professionalId', '=', professionalId)
    .where('state', '=', 'held')
    .where('heldUntil', '<=', now)
    .execute()
}

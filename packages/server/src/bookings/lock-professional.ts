import { sql } from 'kysely'
import type { Db } from '../db/open.ts'
import { preparedToLeave, type Value } from '../db/prepared.ts'
import { listBookingRows, type BookingRow } from './booking-row.ts'

/**
 * Lets one transaction at a time look at the days of a professional and change them; the others wait. A lock on the
 * whole of somebody, not on a day: visits may cross midnight. The exclusion constraint stays as the last word.
 */
export async function lockProfessional(trx: Db, practiceId: string, professionalId: string): Promise<void> {
  await lock(trx, `booking ${practiceId} ${professionalId}`)
}

const takeLock = preparedToLeave((db, value: Value<{ readonly name: string }>) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${value('name')}, 0))`.compile(db),
)

const lock = (trx: Db, name: string) => takeLock(trx, { name })

/** The same for whoever is to come to a booking. */
export async function lockProfessionalOf(trx: Db, practiceId: string, bookingId: string): Promise<void> {
  await lockOf(trx, { practiceId, bookingId })
}

const lockOf = preparedToLeave((db, value: Value<{ readonly practiceId: string; readonly bookingId: string }>) =>
  db
    .selectFrom('booking')
    .select(
      sql`pg_advisory_xact_lock(hashtextextended(concat('booking ', practice_id, ' ', professional_id), 0))`.as('lock'),
    )
    .where('practiceId', '=', value('practiceId'))
    .where('id', '=', value('bookingId'))
    .compile(),
)

/**
 * Lets one transaction at a time change some bookings: takes a lock on each, then on the days of whoever is to come, and
 * of somebody else besides. Always in the same order, so that two who want the same locks do not wait for each other
 * for ever.
 *
 * @returns the bookings as they stand under the locks, earliest first; those that are not there are left out.
 */
export async function lockBookings(
  trx: Db,
  practiceId: string,
  bookingIds: readonly string[],
  besides: readonly string[] = [],
): Promise<readonly BookingRow[]> {
  for (const id of bookingIds.toSorted()) await lock(trx, `visit ${practiceId} ${id}`)
  const ids = [...new Set(bookingIds)]
  if (ids.length === 0) return []
  const rows = await listBookingRows(trx, practiceId, { ids })
  const professionals = new Set([...rows.map(({ professionalId }) => professionalId), ...besides])
  for (const id of [...professionals].toSorted()) await lockProfessional(trx, practiceId, id)
  return listBookingRows(trx, practiceId, { ids })
}

import { sql } from 'kysely'
import type { Db } from '../db/open.ts'
import { preparedToLeave, type Value } from '../db/prepared.ts'
import { listBookingRows, type BookingRow } from './booking-row.ts'

/** Takes a lock of that name until the transaction ends. */
const lock = (...name: readonly unknown[]) =>
  sql`pg_advisory_xact_lock(hashtextextended(concat_ws(' ', ${sql.join(name.map((part) => sql`${part}::text`))}), 0))`

/**
 * Lets one transaction at a time look at the days of a professional and change them; the others wait. A lock on the
 * whole of somebody, not on a day: visits may cross midnight. The exclusion constraint stays as the last word.
 */
export const lockProfessional = (trx: Db, practiceId: string, professionalId: string): Promise<void> =>
  lockDays(trx, { practiceId, professionalId })

const lockDays = preparedToLeave((db, value: Value<{ readonly practiceId: string; readonly professionalId: string }>) =>
  sql`select ${lock('days', value('practiceId'), value('professionalId'))}`.compile(db),
)

/** The same for whoever is to come to a booking. */
export const lockProfessionalOf = (trx: Db, practiceId: string, bookingId: string): Promise<void> =>
  lockDaysOf(trx, { practiceId, bookingId })

const lockDaysOf = preparedToLeave((db, value: Value<{ readonly practiceId: string; readonly bookingId: string }>) =>
  db
    .selectFrom('booking')
    .select(lock('days', sql.ref('practiceId'), sql.ref('professionalId')).as('lock'))
    .where('practiceId', '=', value('practiceId'))
    .where('id', '=', value('bookingId'))
    .compile(),
)

const lockVisit = preparedToLeave((db, value: Value<{ readonly practiceId: string; readonly bookingId: string }>) =>
  sql`select ${lock('visit', value('practiceId'), value('bookingId'))}`.compile(db),
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
  for (const bookingId of bookingIds.toSorted()) await lockVisit(trx, { practiceId, bookingId })
  const ids = [...new Set(bookingIds)]
  if (ids.length === 0) return []
  const rows = await listBookingRows(trx, practiceId, { ids })
  const professionals = new Set([...rows.map(({ professionalId }) => professionalId), ...besides])
  for (const id of [...professionals].toSorted()) await lockProfessional(trx, practiceId, id)
  return listBookingRows(trx, practiceId, { ids })
}

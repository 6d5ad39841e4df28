import { dayOf, instantAt } from '@unspasm/scheduling/local-time'
import { sql } from 'kysely'
import { giveToWaitlist } from '../bookings/free-time.ts'
import type { Absence, AbsenceNew } from '../contract/hours.ts'
import type { Db } from '../db/open.ts'
import type { PracticeDeps } from '../professionals/practice-deps.ts'

const startsAt = sql<Date>`lower(during)`.as('startsAt')
const endsAt = sql<Date>`upper(during)`.as('endsAt')

type Row = {
  readonly id: string
  readonly source: 'own' | 'feed'
  readonly note: string
  readonly startsAt: Date
  readonly endsAt: Date
}

const toAbsence = (row: Row): Absence => ({
  ...row,
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
})

/** Absences that are not over, earliest first. */
export async function listAbsences(db: Db, practiceId: string, professionalId: string, from: Date): Promise<Absence[]> {
  const rows = await db
    .selectFrom('absence')
    .select(['id', 'source', 'note', startsAt, endsAt])
    .where('practiceId', '=', practiceId)
    .where('professionalId', '=', professionalId)
    .where(sql<boolean>`upper(during) > ${from}`)
    .orderBy(sql`lower(during)`)
    .execute()
  return rows.map(toAbsence)
}

const minuteOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** Longest absence: a year and a month. */
const longestMs = 400 * 24 * 60 * 60 * 1000

type Added =
  | { readonly ok: true; readonly absence: Absence }
  | { readonly ok: false; readonly code: 'absence/ends-before-start' | 'absence/too-long' }

/**
 * Keeps that somebody is away. Times are those of the practice; a time that a clock change leaves out counts as much
 * later as the gap is long, one that comes twice counts the first time.
 */
export async function addAbsence(
  { db }: PracticeDeps,
  practiceId: string,
  professionalId: string,
  zone: string,
  { from, to, fromTime, toTime, note = '' }: AbsenceNew,
): Promise<Added> {
  const start = fromTime === undefined ? dayOf(from, zone).start : instantAt(from, minuteOf(fromTime), zone)
  const end = toTime === undefined ? dayOf(to, zone).end : instantAt(to, minuteOf(toTime), zone)
  if (end <= start) return { ok: false, code: 'absence/ends-before-start' }
  if (end - start > longestMs) return { ok: false, code: 'absence/too-long' }
  const row = await db
    .insertInto('absence')
    .values({
      practiceId,
      professionalId,
      during: `[${new Date(start).toISOString()},${new Date(end).toISOString()})`,
      source: 'own',
      note,
    })
    .returning(['id', 'source', 'note', startsAt, endsAt])
    .executeTakeFirstOrThrow()
  return { ok: true, absence: toAbsence(row) }
}

/**
 * Takes back an absence that somebody entered; what an outside calendar says stays. Whoever waits for the time is looked
 * for.
 */
export async function removeAbsence(
  { db }: PracticeDeps,
  practiceId: string,
  professionalId: string,
  id: string,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly code: 'record/not-found' }> {
  return db.transaction().execute(async (trx) => {
    const removed = await trx
      .deleteFrom('absence')
      .where('practiceId', '=', practiceId)
      .where('professionalId', '=', professionalId)
      .where('id', '=', id)
      .where('source', '=', 'own')
      .returning([startsAt, endsAt])
      .executeTakeFirst()
    if (!removed) return { ok: false, code: 'record/not-found' }
    const span = { start: removed.startsAt.getTime(), end: removed.endsAt.getTime() }
    await giveToWaitlist(trx, practiceId, professionalId, span)
    return { ok: true }
  })
}

import type { Holiday } from '../contract/hours.ts'
import type { Db } from '../db/open.ts'
import type { Viewer } from '../people/viewer.ts'
import type { PracticeDeps } from '../professionals/practice-deps.ts'

/** Days on which the practice is closed, earliest first. */
export async function listHolidays(db: Db, practiceId: string): Promise<Holiday[]> {
  const rows = await db
    .selectFrom('holiday')
    .select(['holidayOn', 'name'])
    .where('practiceId', '=', practiceId)
    .orderBy('holidayOn')
    .execute()
  return rows.map(({ holidayOn, name }) => ({ on: holidayOn, name }))
}

type Kept = { readonly ok: true } | { readonly ok: false; readonly code: 'holiday/day-twice'; readonly on: string }

/** Puts a list of holidays in the place of the one before. Two on one day are refused. */
export async function setHolidays(
  { db }: PracticeDeps,
  { practiceId }: Viewer,
  holidays: readonly Holiday[],
): Promise<Kept> {
  const twice = holidays.find(({ on }, index) => holidays.findIndex((other) => other.on === on) !== index)
  if (twice) return { ok: false, code: 'holiday/day-twice', on: twice.on }
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('holiday').where('practiceId', '=', practiceId).execute()
    if (holidays.length > 0) {
      await trx
        .insertInto('holiday')
        .values(holidays.map(({ on, name }) => ({ practiceId, holidayOn: on, name })))
        .execute()
    }
  })
  return { ok: true }
}

import type { Fault } from '@unspasm/care/case'
import type { Hours, HoursSpan, WeeklySpan } from '../contract/hours.ts'
import type { Db } from '../db/open.ts'
import { faultsOfDay, faultsOfWeek } from '../professionals/hours-faults.ts'
import type { PracticeDeps } from '../professionals/practice-deps.ts'

type Kept =
  { readonly ok: true } | { readonly ok: false; readonly code: 'hours/refused'; readonly faults: readonly Fault[] }

/** When somebody works: the week in order, and the days from `from` on that are not like it. */
export async function listHours(db: Db, practiceId: string, professionalId: string, from: string): Promise<Hours> {
  const weekly = await db
    .selectFrom('workingHours')
    .select(['weekday', 'startMinute', 'endMinute'])
    .where('practiceId', '=', practiceId)
    .where('professionalId', '=', professionalId)
    .orderBy('weekday')
    .orderBy('startMinute')
    .execute()
  const exceptions = await db
    .selectFrom('hoursException')
    .select(['exceptionOn', 'spans'])
    .where('practiceId', '=', practiceId)
    .where('professionalId', '=', professionalId)
    .where('exceptionOn', '>=', from)
    .orderBy('exceptionOn')
    .execute()
  return {
    weekly,
    exceptions: exceptions.map(({ exceptionOn, spans }) => ({ on: exceptionOn, spans: spans as HoursSpan[] })),
  }
}

/** Puts a week in the place of the one before. Hours that overlap are refused, and it is told which two. */
export async function setWeeklyHours(
  { db }: PracticeDeps,
  practiceId: string,
  professionalId: string,
  weekly: readonly WeeklySpan[],
): Promise<Kept> {
  const faults = faultsOfWeek(weekly)
  if (faults.length > 0) return { ok: false, code: 'hours/refused', faults }
  await db.transaction().execute(async (trx) => {
    await lockProfessional(trx, practiceId, professionalId)
    await trx
      .deleteFrom('workingHours')
      .where('practiceId', '=', practiceId)
      .where('professionalId', '=', professionalId)
      .execute()
    if (weekly.length > 0) {
      await trx
        .insertInto('workingHours')
        .values(weekly.map((span) => ({ practiceId, professionalId, ...span })))
        .execute()
    }
  })
  return { ok: true }
}

/** So that two weeks that are saved at the same time do not mix. */
const lockProfessional = (trx: Db, practiceId: string, professionalId: string) =>
  trx
    .selectFrom('professional')
    .select('id')
    .where('practiceId', '=', practiceId)
    .where('id', '=', professionalId)
    .forUpdate()
    .execute()

/** Gives one date hours of its own; none: no work on that date. */
export async function setHoursException(
  { db }: PracticeDeps,
  practiceId: string,
  professionalId: string,
  on: string,
  spans: readonly HoursSpan[],
): Promise<Kept> {
  const faults = faultsOfDay(spans)
  if (faults.length > 0) return { ok: false, code: 'hours/refused', faults }
  const kept = JSON.stringify(spans.toSorted((a, b) => a.startMinute - b.startMinute))
  await db
    .insertInto('hoursException')
    .values({ practiceId, professionalId, exceptionOn: on, spans: kept })
    .onConflict((conflict) =>
      conflict.columns(['practiceId', 'professionalId', 'exceptionOn']).doUpdateSet({ spans: kept }),
    )
    .execute()
  return { ok: true }
}

/** Lets a date be like its weekday again. */
export async function removeHoursException(
  { db }: PracticeDeps,
  practiceId: string,
  professionalId: string,
  on: string,
): Promise<void> {
  await db
    .deleteFrom('hoursException')
    .where('practiceId', '=', practiceId)
    .where('professionalId', '=', professionalId)
    .where('exceptionOn', '=', on)
    .execute()
}

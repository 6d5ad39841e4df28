import { dateAt, type LocalDate } from '@unspasm/scheduling/local-time'
import type { Db } from '../db/open.ts'

/** The IANA zone of a practice. @throws when there is no such practice. */
export async function getZone(db: Db, practiceId: string): Promise<string> {
  const { zone } = await db.selectFrom('practice').select('zone').where('id', '=', practiceId).executeTakeFirstOrThrow()
  return zone
}

/** The civil date that the calendar of a practice shows at an instant. */
export async function getToday(db: Db, practiceId: string, now: Date): Promise<LocalDate> {
  return dateAt(now.getTime(), await getZone(db, practiceId))
}

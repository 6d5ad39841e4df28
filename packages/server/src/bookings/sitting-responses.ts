import { rulesThatStopMassage } from '@unspasm/care/booking/stopped-by-sittings'
import { sittingsCountDays } from '@unspasm/guideline/course-rules'
import { dateAt } from '@unspasm/scheduling/local-time'
import type { Db } from '../db/open.ts'

const dayMs = 24 * 3_600_000

/**
 * The review rules that stop massage for somebody, from how the massages of the last weeks went, as far as they told.
 *
 * The server knows no bouts, so sittings count for as long as the plan follows one.
 */
export async function listStoppingRules(
  db: Db,
  practice: { readonly id: string; readonly zone: string },
  clientId: string,
  now: Date,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('sittingResponse as answer')
    .innerJoin('booking as b', (join) =>
      join.onRef('b.practiceId', '=', 'answer.practiceId').onRef('b.id', '=', 'answer.bookingId'),
    )
    .select('answer.response')
    .where('answer.practiceId', '=', practice.id)
    .where('b.clientId', '=', clientId)
    .where('b.role', '=', 'massage-therapist')
    .where('b.startsAt', '>', new Date(now.getTime() - sittingsCountDays * dayMs))
    .orderBy('b.startsAt')
    .execute()
  return rulesThatStopMassage(
    rows.map(({ response }) => response),
    dateAt(now.getTime(), practice.zone),
  )
}

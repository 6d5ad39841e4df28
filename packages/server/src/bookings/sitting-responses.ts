import { rulesThatStopMassage } from '@unspasm/care/booking/stopped-by-sittings'
import { sittingsCountDays } from '@unspasm/guideline/course-rules'
import { dateAt } from '@unspasm/scheduling/local-time'
import { sql } from 'kysely'
import type { Db } from '../db/open.ts'
import { prepared, type Value } from '../db/prepared.ts'

const dayMs = 24 * 3_600_000

/** Whose sittings are counted, and from when on. */
export type Counted = { readonly practiceId: string; readonly clientId: string; readonly countedFrom: Date }

type Response = 'better' | 'same' | 'worse'

/** The server knows no bouts, so sittings count for as long as the plan follows one. */
export const countedFrom = (now: Date) => new Date(now.getTime() - sittingsCountDays * dayMs)

/** How the massages of the last weeks went, earliest first, as far as somebody told; one value, `null`: they did not. */
export const massageResponses = (db: Db, value: Value<Counted>) =>
  db
    .selectFrom('sittingResponse as answer')
    .innerJoin('booking as b', (join) =>
      join.onRef('b.practiceId', '=', 'answer.practiceId').onRef('b.id', '=', 'answer.bookingId'),
    )
    .select(sql<readonly Response[] | null>`json_agg(answer.response order by b.starts_at)`.as('responses'))
    .where('answer.practiceId', '=', value('practiceId'))
    .where('b.clientId', '=', value('clientId'))
    .where('b.role', '=', 'massage-therapist')
    .where('b.startsAt', '>', value('countedFrom'))

const responsesOf = prepared((db, value: Value<Counted>) => massageResponses(db, value).compile())

/** The review rules that stop massage, from how the massages of the last weeks went, earliest first. */
export const stoppingRules = (responses: readonly Response[], now: Date, zone: string): readonly string[] =>
  rulesThatStopMassage(responses, dateAt(now.getTime(), zone))

/** The review rules that stop massage for somebody. */
export async function listStoppingRules(
  db: Db,
  practice: { readonly id: string; readonly zone: string },
  clientId: string,
  now: Date,
): Promise<readonly string[]> {
  const [row] = await responsesOf(db, { practiceId: practice.id, clientId, countedFrom: countedFrom(now) })
  return stoppingRules(row?.responses ?? [], now, practice.zone)
}

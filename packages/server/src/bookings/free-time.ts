import type { Span } from '@unspasm/scheduling/span'
import type { Db } from '../db/open.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { fillFromWaitlistJob } from '../jobs/fill-from-waitlist-job.ts'

/**
 * Says that time of a professional has become free, in the transaction that frees it: whoever waits is looked for when
 * it is committed, and only then. Nothing is left to do where nobody waits.
 */
export async function giveToWaitlist(trx: Db, practiceId: string, professionalId: string, span: Span): Promise<void> {
  const waits = await trx
    .selectFrom('waitlistEntry')
    .select('id')
    .where('practiceId', '=', practiceId)
    .where('state', '=', 'waiting')
    .limit(1)
    .executeTakeFirst()
  if (!waits) return
  const [start, end] = [new Date(span.start).toISOString(), new Date(span.end).toISOString()]
  await enqueue(trx, fillFromWaitlistJob, { practiceId, professionalId, start, end })
}

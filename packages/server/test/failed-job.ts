import { sql } from 'kysely'
import type { Db } from '../src/db/open.ts'
import { enqueue } from '../src/jobs/enqueue.ts'
import { expireHoldJob } from '../src/jobs/expire-hold-job.ts'

/** A job of a practice that was tried as often as it may be, and failed. @returns its id. */
export async function aFailedJob(db: Db, practiceId: string): Promise<string> {
  const bookingId = '00000000-0000-4000-8000-000000000001'
  await enqueue(db, expireHoldJob, { practiceId, bookingId })
  const { rows } = await sql<{ id: string }>`
    update jobs.job set state = 'failed', completed_on = now(),
      output = '{"name": "TypeError", "message": "the secret of somebody"}'
    where state = 'created' and data ->> 'practiceId' = ${practiceId} returning id`.execute(db)
  return rows[0]!.id
}

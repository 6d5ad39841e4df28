import { sql } from 'kysely'
import type { Db } from '../db/open.ts'
import { bossWithin } from './queues.ts'

/** A job that is not done yet, as the owner sees it. */
export type ListedJob = {
  readonly id: string
  readonly name: string
  /** `failed`: nobody tries it again unless somebody asks for it. */
  readonly state: 'waiting' | 'running' | 'failed'
  /** It does not start before. */
  readonly startAt: Date
  /** How often it was tried again. */
  readonly retries: number
  readonly failedAt: Date | null
  /** What kind of error came last, without its message, which may repeat what a person has said. */
  readonly failure: string | null
}

/** Most rows that are listed. */
const most = 200

/** Jobs of a practice, and of the whole installation, that wait, run or have failed: failed ones first, then by start. */
export async function listJobs(db: Db, practiceId: string): Promise<readonly ListedJob[]> {
  const { rows } = await sql<ListedJob>`
    select id, name, start_after as start_at, retry_count as retries,
      case state when 'failed' then 'failed' when 'active' then 'running' else 'waiting' end as state,
      case when state = 'failed' then completed_on end as failed_at,
      coalesce(output ->> 'code', output ->> 'name') as failure
    from pgboss.job
    where state in ('created', 'retry', 'active', 'failed')
      and coalesce(data ->> 'practiceId', ${practiceId}) = ${practiceId}
      and name not like '\\_\\_pgboss%'
    order by state = 'failed' desc, start_after, id
    limit ${most}`.execute(db)
  return rows
}

/** Has a failed job of a practice tried again. @returns whether there was one. */
export async function retryJob(trx: Db, practiceId: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`
    select name from pgboss.job
    where id = ${id}::uuid and state = 'failed' and data ->> 'practiceId' = ${practiceId}`.execute(trx)
  if (!rows[0]) return false
  await bossWithin(trx).retry(rows[0].name, id)
  return true
}

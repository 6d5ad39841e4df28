import { sql } from 'kysely'
import type { Db } from '../db/open.ts'
import { bossWithin } from './queues.ts'

/** Work that waits, runs or has failed, as the owner sees it. */
export type ListedJob = {
  readonly id: string
  readonly kind: string
  readonly state: 'waiting' | 'running' | 'failed'
  /** When it is due; for one that has failed, when it failed. ISO 8601. */
  readonly at: string
  /** How often it was tried again. */
  readonly retries: number
  /** What kind of error came last, without its message, which may repeat what a person has said. */
  readonly failure: string | null
}

const most = 200

/**
 * Background work of a practice, and of the whole installation, that is not done: failed first, then what is due
 * soonest.
 */
export async function listJobs(db: Db, practiceId: string): Promise<readonly ListedJob[]> {
  const { rows } = await sql<Omit<ListedJob, 'at'> & { readonly at: Date }>`
    select id, name as kind, retry_count as retries,
      case state when 'failed' then 'failed' when 'active' then 'running' else 'waiting' end as state,
      case when state = 'failed' then completed_on else start_after end as at,
      coalesce(output ->> 'code', output ->> 'name') as failure
    from jobs.job
    where state in ('created', 'retry', 'active', 'failed')
      and coalesce(data ->> 'practiceId', ${practiceId}) = ${practiceId}
      and not starts_with(name, '__pgboss')
    order by state = 'failed' desc, start_after, id
    limit ${most}::int`.execute(db)
  return rows.map(({ at, ...rest }) => ({ ...rest, at: at.toISOString() }))
}

/** Has a failed job of a practice tried again. @returns whether there was one. */
export async function retryJob(trx: Db, practiceId: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`
    select name from jobs.job
    where id = ${id}::uuid and state = 'failed' and data ->> 'practiceId' = ${practiceId}`.execute(trx)
  if (!rows[0]) return false
  await bossWithin(trx).retry(rows[0].name, id)
  return true
}

import { sql } from 'kysely'
import type { Db } from '../db/open.ts'

/** Work that waits, runs or has failed, as the owner sees it. */
export type ListedJob = {
  readonly id: string
  readonly kind: string
  readonly state: 'waiting' | 'running' | 'failed'
  /** When it is due; for one that has failed, when it failed. */
  readonly at: string
  readonly tries: number
}

const most = 200

/**
 * Background work of a practice that is not done: failed first, then what is due soonest.
 *
 * Work is of a practice when its payload says so, under `practiceId`.
 */
export async function listJobs(db: Db, practiceId: string): Promise<ListedJob[]> {
  const { rows } = await sql<{ id: string; kind: string; state: string; at: Date; tries: number }>`
    select id, name as kind, state::text as state, retry_count as tries,
      case when state = 'failed' then completed_on else start_after end as at
    from jobs.job
    where data ->> 'practiceId' = ${practiceId} and state in ('created', 'retry', 'active', 'failed')
    order by state = 'failed' desc, start_after, id
    limit ${most}::int`.execute(db)
  return rows.map(({ id, kind, state, at, tries }) => ({
    id,
    kind,
    state: state === 'failed' ? 'failed' : state === 'active' ? 'running' : 'waiting',
    at: at.toISOString(),
    tries,
  }))
}

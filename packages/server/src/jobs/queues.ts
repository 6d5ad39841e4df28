import { getConstructionPlans, PgBoss, type Db as JobDatabase } from 'pg-boss'
import { CompiledQuery, sql } from 'kysely'
import type { Database, Db } from '../db/open.ts'
import { jobKinds, type JobPolicy } from './job-kinds.ts'

/** Where the library keeps jobs. */
export const jobSchema = 'pgboss'

type Policies = Readonly<Record<string, JobPolicy>>

/** Makes the tables of the library within a transaction, unless they are there. Later versions it brings up itself. */
export async function makeJobTables(trx: Db): Promise<void> {
  const { rows } = await sql<{ found: string | null }>`
    select to_regclass(${`${jobSchema}.version`})::text as found`.execute(trx)
  if (rows[0]?.found !== null) return
  // NOTE: the plan brings a transaction of its own, and we are in one.
  const plan = getConstructionPlans(jobSchema)
    .replace(/^\s*BEGIN;/, '')
    .replace(/COMMIT;\s*$/, '')
  await trx.withoutPlugins().executeQuery(CompiledQuery.raw(plan))
}

/** Gives every kind of job its queue, with its policy as it stands. */
export async function openQueues(database: Database, policies: Policies = jobKinds): Promise<void> {
  const boss = quietBoss({ executeSql: database.run })
  for (const [name, policy] of Object.entries(policies)) {
    await boss.createQueue(name, optionsOf(policy))
    await boss.updateQueue(name, optionsOf(policy))
  }
}

/** The library without anything that runs by itself: for single calls over a connection of ours. */
export function quietBoss(db: JobDatabase): PgBoss {
  return new PgBoss({
    db,
    schema: jobSchema,
    supervise: false,
    schedule: false,
    migrate: false,
    registerInstance: false,
  })
}

/** The library over a transaction: what it does is committed with everything else, or not at all. */
export function bossWithin(trx: Db): PgBoss {
  const plain = trx.withoutPlugins()
  return quietBoss({
    executeSql: async (text, values = []) => {
      const { rows } = await plain.executeQuery(CompiledQuery.raw(text, [...values]))
      return { rows: [...rows] }
    },
  })
}

const optionsOf = (policy: JobPolicy) => ({
  retryLimit: policy.retryLimit,
  retryDelay: policy.retryDelaySeconds,
  retryBackoff: true,
  retryDelayMax: policy.greatestRetryDelaySeconds,
  expireInSeconds: policy.expireInSeconds,
})

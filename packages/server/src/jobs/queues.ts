import { getConstructionPlans, PgBoss, type Db as JobDatabase, type JobInsert } from 'pg-boss'
import { CompiledQuery, sql } from 'kysely'
import { leave } from '../db/left-statements.ts'
import type { Database, Db } from '../db/open.ts'
import { keepPlanOf } from '../db/prepared.ts'
import type { JobPolicy } from './job-kind.ts'

/** Where the library keeps jobs. */
export const jobSchema = 'jobs'

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
export async function openQueues(database: Database, kinds: readonly JobPolicy[]): Promise<void> {
  const boss = quietBoss({ executeSql: database.run })
  for (const kind of kinds) {
    await boss.createQueue(kind.name, optionsOf(kind))
    await boss.updateQueue(kind.name, optionsOf(kind))
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
export const bossWithin = (trx: Db): PgBoss => quietBoss(within(trx))

/** How the library begins to store jobs when nothing is to be told of them. */
const storesJobs = /^\s*INSERT INTO/

const within = (trx: Db): JobDatabase => ({
  executeSql: async (text, values = []) => {
    keepPlanOf(text)
    const query = CompiledQuery.raw(text, [...values])
    const { rows } = await trx.withoutPlugins().executeQuery(storesJobs.test(text) ? leave(query) : query)
    return { rows: [...rows] }
  },
})

/** By database and queue: an instance that has stored in the queue, and knows all that it has to know of it. */
const knowing = new WeakMap<object, Map<string, PgBoss>>()

/** Stores jobs, committed with everything else in the transaction, or not at all. */
export async function storeJobs(trx: Db, queue: string, jobs: JobInsert[]): Promise<void> {
  // NOTE: one for each database, whatever the transaction.
  const { adapter } = trx.getExecutor()
  const bosses = knowing.get(adapter) ?? new Map<string, PgBoss>()
  knowing.set(adapter, bosses)
  const boss = bosses.get(queue) ?? bossWithin(trx)
  await boss.insert(queue, jobs, { db: within(trx) })
  bosses.set(queue, boss)
}

const optionsOf = ({ retries, retryAfterSeconds, expireSeconds }: JobPolicy) => ({
  retryLimit: retries,
  retryDelay: retryAfterSeconds,
  retryBackoff: true,
  expireInSeconds: expireSeconds,
})

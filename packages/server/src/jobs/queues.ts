import { getConstructionPlans, PgBoss, type Db as JobDatabase } from 'pg-boss'
import { CompiledQuery, sql } from 'kysely'
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

/** What the library was told about queues, by the database and the question. */
const toldOf = new WeakMap<object, Map<string, readonly unknown[]>>()

/** How the library begins to ask for the table of a queue: the same for as long as there is the queue. */
const asksForQueue = /^\s*SELECT\s+q\.name\b/

/**
 * The library over a transaction: what it does is committed with everything else, or not at all. What it asks about a
 * queue it is told from memory, since an instance that lives no longer than a transaction keeps nothing itself.
 */
export function bossWithin(trx: Db): PgBoss {
  const plain = trx.withoutPlugins()
  // NOTE: one for each database, whatever the transaction.
  const { adapter } = plain.getExecutor()
  const told = toldOf.get(adapter) ?? new Map<string, readonly unknown[]>()
  toldOf.set(adapter, told)
  return quietBoss({
    executeSql: async (text, values = []) => {
      const question = asksForQueue.test(text) ? JSON.stringify([text, values]) : null
      const before = question === null ? undefined : told.get(question)
      if (before) return { rows: [...before] }
      keepPlanOf(text)
      const { rows } = await plain.executeQuery(CompiledQuery.raw(text, [...values]))
      if (question !== null && rows.length > 0) told.set(question, rows)
      return { rows: [...rows] }
    },
  })
}

const optionsOf = ({ retries, retryAfterSeconds, expireSeconds }: JobPolicy) => ({
  retryLimit: retries,
  retryDelay: retryAfterSeconds,
  retryBackoff: true,
  expireInSeconds: expireSeconds,
})

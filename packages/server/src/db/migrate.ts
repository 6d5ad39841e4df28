/// <reference types="vite/client" />
import { CompiledQuery, sql } from 'kysely'
import { createHash } from 'node:crypto'
import { makeJobTables, openQueues } from '../jobs/queues.ts'
import type { Database, Db } from './open.ts'

/** Scripts of this version by name, in the order of their numbers. They are part of the build. */
const scripts = Object.entries(
  import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
)
  .map(([path, text]) => ({ name: path.slice(path.lastIndexOf('/') + 1, -'.sql'.length), text }))
  .toSorted((a, b) => (a.name < b.name ? -1 : 1))

export type Migration = { readonly name: string; readonly text: string }

/** Held while scripts run, so that of two servers that start at once one waits. Any fixed number will do. */
const lockKey = 7_042_001

/**
 * Brings the tables and the queues of jobs to this version: runs every script that has not run yet, forward only, each whole in a transaction.
 *
 * @param migrations in the order in which they run; left out: those of this version.
 * @throws           when a script that has run was changed since, or when one fails; what ran before it stays.
 */
export async function migrate(database: Database, migrations: readonly Migration[] = scripts): Promise<void> {
  const { db } = database
  await inTurn(db, async (trx) => {
    await trx.executeQuery(
      CompiledQuery.raw(
        'create table if not exists schema_migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())',
      ),
    )
  })
  for (const { name, text } of migrations) {
    const checksum = createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex')
    await inTurn(db, async (trx) => {
      const { rows } = await sql<{ checksum: string }>`
        select checksum from schema_migration where name = ${name}`.execute(trx)
      if (rows[0] === undefined) {
        await trx.executeQuery(CompiledQuery.raw(text))
        await sql`insert into schema_migration (name, checksum) values (${name}, ${checksum})`.execute(trx)
      } else if (rows[0].checksum !== checksum) {
        throw new Error(
          `expected migration ${name} as it ran on this database, got another text: what has run is never changed`,
        )
      }
    })
  }
  await inTurn(db, makeJobTables)
  await openQueues(database)
}

/** Runs something in a transaction while no other server migrates. */
function inTurn(db: Db, run: (trx: Db) => Promise<void>): Promise<void> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${lockKey}::bigint)`.execute(trx)
    await run(trx)
  })
}

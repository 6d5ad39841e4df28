import { openAsBlob } from 'node:fs'
import { beforeAll, beforeEach, describe, inject } from 'vitest'
import { migrate } from '../src/db/migrate.ts'
import { openDatabase, type Database } from '../src/db/open.ts'
import { templateDatabase } from './template-database.ts'

/** PGlite takes seconds to start on a busy machine, PostgreSQL with its template some more. */
const startMs = 240_000

/**
 * Tests that hold on PGlite and on PostgreSQL, with all tables, and each test begins with them empty.
 *
 * @param tests is given the way to the database, which is open while a test runs.
 */
export function onBothDatabases(tests: (database: () => Database) => void): void {
  describe('on PGlite', () => runOn(pglite, tests))
  // NOTE: a run that has no PostgreSQL says so loudly, once, and these tests pass over.
  describe('on PostgreSQL', () => runOn(postgres, tests))
}

/** Gives what was opened first to everybody. A file that follows in the same process finds it open. */
function once<Opened>(open: () => Promise<Opened>): () => Promise<Opened> {
  let opened: Promise<Opened> | null = null
  return () => (opened ??= open())
}

const pglite = once(async () => {
  const database = await openDatabase({ memory: true, prepared: await preparedDatabase() })
  await migrate(database)
  return database
})

const postgres = once(async () => {
  const copy = await aPostgresDatabase()
  return copy && openDatabase({ databaseUrl: copy.url })
})

function runOn(open: () => Promise<Database | null>, tests: (database: () => Database) => void): void {
  let opened: Database | null = null
  beforeAll(async () => {
    opened = await open()
    // NOTE: an embedded database reclaims nothing by itself, and would read what the files before have removed.
    await opened?.maintain()
  }, startMs)
  beforeEach(async (context) => {
    if (opened === null) return context.skip('no PostgreSQL on this machine')
    await empty(opened)
  })
  tests(() => opened!)
}

/**
 * Removes every row, whatever keys and append-only tables say. Deleting few rows is a tenth of the work of truncating:
 * that makes new files for every table and index.
 */
async function empty({ run }: Database): Promise<void> {
  const { rows } = await run(`
    select format('delete from %I', relname) as statement from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'schema_migration'`)
  const statements = (rows as { readonly statement: string }[]).map(({ statement }) => statement)
  await run(`
    begin;
    set local session_replication_role = replica;
    ${[...statements, 'delete from jobs.job'].join(';\n')};
    commit`)
}

/** Contents of an embedded database with all tables: loading them takes a sixth of the work that making one does. */
export async function preparedDatabase(): Promise<Blob> {
  return openAsBlob(await askFor<string>('prepared-database'))
}

/** Asks the run for something that it makes once, for the first that asks. */
async function askFor<Answer>(what: 'prepared-database' | 'postgres'): Promise<Answer> {
  const answer = await fetch(`${inject('madeOnDemand')}/${what}`)
  if (!answer.ok) throw new Error(`expected ${what}, got: ${await answer.text()}`)
  return (await answer.json()) as Answer
}

let copies = 0

/** A migrated database of its own on the server of this run; `null` when this machine has none. */
export async function aPostgresDatabase(): Promise<{
  readonly url: string
  readonly drop: () => Promise<void>
} | null> {
  const url = await askFor<string | null>('postgres')
  if (url === null) return null
  const name = `unspasm_${process.pid}_${(copies += 1)}`
  const admin = await openDatabase({ databaseUrl: `${url}postgres` })
  await admin.run(`create database ${name} template ${templateDatabase}`)
  return {
    url: `${url}${name}`,
    drop: async () => {
      await admin.run(`drop database ${name}`)
      await admin.close()
    },
  }
}

import { CompiledQuery, sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, inject } from 'vitest'
import { migrate } from '../src/db/migrate.ts'
import { openDatabase, type Database } from '../src/db/open.ts'
import { templateDatabase } from './template-database.ts'

/** PGlite takes seconds to start on a busy machine, PostgreSQL with its template some more. */
const startMs = 120_000

/**
 * Tests that hold on PGlite and on PostgreSQL. Each file has a database of its own on either, with all tables, and
 * each test begins with them empty.
 *
 * @param tests is given the way to the database, which is open while a test runs.
 */
export function onBothDatabases(tests: (database: () => Database) => void): void {
  describe('on PGlite', () => {
    runOn(async () => {
      const database = await openDatabase({ memory: true })
      await migrate(database)
      return { database, drop: () => database.close() }
    }, tests)
  })
  // NOTE: a run that has no PostgreSQL says so loudly, once, and these tests pass over.
  describe('on PostgreSQL', () => {
    runOn(copyTemplate, tests)
  })
}

type Opened = { readonly database: Database; readonly drop: () => Promise<void> }

function runOn(open: () => Promise<Opened | null>, tests: (database: () => Database) => void): void {
  let opened: Opened | null = null
  beforeAll(async () => {
    opened = await open()
  }, startMs)
  afterAll(async () => opened?.drop(), startMs)
  beforeEach(async (context) => {
    if (opened === null) return context.skip('no PostgreSQL on this machine')
    await empty(opened.database)
  })
  tests(() => opened!.database)
}

/** Removes every row. Append-only tables let nobody do that, and so are told to look away. */
async function empty({ db }: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'schema_migration'`.execute(db)
  const names = rows.map(({ name }) => `"${name}"`).join(', ')
  await db.transaction().execute(async (trx) => {
    await trx.executeQuery(CompiledQuery.raw('alter table audit_event disable trigger audit_event_keep'))
    await trx.executeQuery(CompiledQuery.raw(`truncate ${names}`))
    await trx.executeQuery(CompiledQuery.raw('delete from pgboss.job'))
    await trx.executeQuery(CompiledQuery.raw('alter table audit_event enable trigger audit_event_keep'))
  })
}

let copies = 0

/** A copy of the template on the server of this run; `null` when this machine has none. */
async function copyTemplate(): Promise<Opened | null> {
  const answer = await fetch(inject('postgresOnDemand'))
  if (!answer.ok) throw new Error(`expected a PostgreSQL server, got: ${await answer.text()}`)
  const { url } = (await answer.json()) as { url: string | null }
  if (url === null) return null
  const name = `unspasm_${process.pid}_${(copies += 1)}`
  const admin = await openDatabase({ databaseUrl: `${url}postgres` })
  await admin.db.executeQuery(CompiledQuery.raw(`create database ${name} template ${templateDatabase}`))
  const database = await openDatabase({ databaseUrl: `${url}${name}` })
  return {
    database,
    drop: async () => {
      await database.close()
      await admin.db.executeQuery(CompiledQuery.raw(`drop database ${name}`))
      await admin.close()
    },
  }
}

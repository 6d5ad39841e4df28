import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { databaseFingerprint } from '../../../scripts/fingerprint.mjs'
import { migrate } from '../src/db/migrate.ts'
import { openDatabase } from '../src/db/open.ts'
import { startPostgres, type PostgresServer } from './postgres-programs.ts'
import { templateDatabase } from './template-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where tests ask for what a run makes once. */
    madeOnDemand: string
  }
}

const root = resolve(import.meta.dirname, '../../..')

/**
 * What a whole run of tests makes once, when the first test asks for it: a PostgreSQL server with a database in it from
 * which each file of tests copies its own, and the contents of an embedded database. A run that tests nothing of the
 * server makes neither.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<PostgresServer | null> | null = null
  let prepared: Promise<string> | null = null
  const makers: Readonly<Record<string, () => Promise<unknown>>> = {
    '/postgres': async () => (await (server ??= startServer()))?.urlOf('') ?? null,
    '/prepared-database': () => (prepared ??= prepareDatabase()),
  }
  const door = createServer((request, response) => {
    // NOTE: an embedded database holds up its test for seconds, after which a connection that was kept is dead.
    response.setHeader('Connection', 'close')
    makers[request.url ?? '']!().then(
      (made) => response.end(JSON.stringify(made)),
      (error: Error) => response.writeHead(500).end(error.message),
    )
  })
  await listening(door)
  project.provide('madeOnDemand', `http://127.0.0.1:${(door.address() as AddressInfo).port}`)
  return async () => {
    door.close()
    door.closeAllConnections()
    const started = await server?.catch(() => null)
    await started?.stop()
  }
}

async function startServer(): Promise<PostgresServer | null> {
  const server = await startPostgres()
  if (server === null) {
    process.stderr.write(
      '\nSKIPPED: the tests on PostgreSQL. This machine has no initdb and postgres, neither on the PATH nor in ' +
        '/usr/lib/postgresql, and none was fetched. Run: node scripts/postgres.mjs --install\n\n',
    )
    return null
  }
  const admin = await openDatabase({ databaseUrl: server.urlOf('postgres') })
  await admin.run(`create database ${templateDatabase}`)
  await admin.close()
  const template = await openDatabase({ databaseUrl: server.urlOf(templateDatabase) })
  await migrate(template)
  await template.close()
  return server
}

/** Path of the contents of an embedded database with all tables, kept until a migration changes. */
async function prepareDatabase(): Promise<string> {
  const kept = join(root, '.cache/test-database', `${databaseFingerprint(root)}.tar`)
  if (existsSync(kept)) return kept
  const folder = mkdtempSync(join(tmpdir(), 'unspasm-prepared-'))
  try {
    const database = await openDatabase({ dataDir: folder })
    await migrate(database)
    await database.close()
    const pglite = await PGlite.create(join(folder, 'database'), { extensions: { btree_gist } })
    const contents = await pglite.dumpDataDir('none')
    await pglite.close()
    mkdirSync(dirname(kept), { recursive: true })
    const beside = join(dirname(kept), `${process.pid}.tar`)
    writeFileSync(beside, new Uint8Array(await contents.arrayBuffer()))
    renameSync(beside, kept)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return kept
}

const listening = (server: Server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

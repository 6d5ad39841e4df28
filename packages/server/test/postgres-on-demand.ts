import { CompiledQuery } from 'kysely'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { migrate } from '../src/db/migrate.ts'
import { openDatabase } from '../src/db/open.ts'
import { startPostgres, type PostgresServer } from './postgres-programs.ts'
import { templateDatabase } from './template-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test asks for PostgreSQL. The first one starts it. */
    postgresOnDemand: string
  }
}

/** A server with the template in it; `null` when this machine has no programs for one. */
async function startWithTemplate(): Promise<PostgresServer | null> {
  const server = await startPostgres()
  if (server === null) {
    process.stderr.write(
      '\nSKIPPED: the tests on PostgreSQL. This machine has no initdb and postgres, neither on the PATH nor in ' +
        '/usr/lib/postgresql. On Debian: apt-get install postgresql\n\n',
    )
    return null
  }
  const admin = await openDatabase({ databaseUrl: server.urlOf('postgres') })
  await admin.db.executeQuery(CompiledQuery.raw(`create database ${templateDatabase}`))
  await admin.close()
  const template = await openDatabase({ databaseUrl: server.urlOf(templateDatabase) })
  await migrate(template)
  await template.close()
  return server
}

/**
 * One PostgreSQL server for a whole run of tests, started when the first test asks for it, with a database in it from
 * which each file of tests copies its own. A run that tests nothing of the server starts none.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let started: Promise<PostgresServer | null> | null = null
  const door = createServer((_, response) => {
    started ??= startWithTemplate()
    started.then(
      (server) => response.end(JSON.stringify({ url: server?.urlOf('') ?? null })),
      (error: Error) => response.writeHead(500).end(error.message),
    )
  })
  await listening(door)
  project.provide('postgresOnDemand', `http://127.0.0.1:${(door.address() as AddressInfo).port}`)
  return async () => {
    door.close()
    door.closeAllConnections()
    const server = await started?.catch(() => null)
    await server?.stop()
  }
}

const listening = (server: Server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

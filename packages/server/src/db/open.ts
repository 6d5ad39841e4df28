import { CamelCasePlugin, CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Pool, types, type CustomTypesConfig } from 'pg'
import { lockDirectory } from './directory-lock.ts'
import { pgliteDialect } from './pglite-dialect.ts'
import { openPgliteHost, type PgliteHost } from './pglite-host.ts'
import { practiceWall } from './practice-wall.ts'
import { practiceTables, type Tables } from './tables.ts'

/** The database, or a transaction in it. */
export type Db = Kysely<Tables>

/** Where a database is: a server, a folder, or nowhere at all. */
export type Place =
  | { readonly databaseUrl: string }
  | { readonly dataDir: string; readonly openHost?: (folder: string) => Promise<PgliteHost> }
  | { readonly memory: true }

/** An open database. */
export type Database = {
  readonly db: Db
  readonly engine: 'pglite' | 'postgres'
  /** The same database for a library that writes its own SQL, and leaves nothing open behind an error. */
  readonly plain: { readonly connectionString: string } | { readonly db: PlainSql }
  /** What a server does by itself and an embedded database does not: shortens the log, reclaims dead rows. */
  readonly maintain: () => Promise<void>
  readonly close: () => Promise<void>
}

/** One statement, or several without values; the rows of all come back. */
export type PlainSql = {
  readonly executeSql: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>
}

/** Most connections to a server at once. */
const mostConnections = 10

/** Types that both engines must read alike, by their number in PostgreSQL. */
const int8Type = 20
const dateType = 1082

/**
 * Opens a database. Its tables may not be there yet: `migrate` makes them.
 *
 * @throws when it cannot be opened; for a folder also when another process has it open.
 */
export async function openDatabase(place: Place): Promise<Database> {
  return 'databaseUrl' in place ? openServer(place.databaseUrl) : openEmbedded(place)
}

const plugins = () => [new CamelCasePlugin({ maintainNestedObjectKeys: true }), practiceWall(new Set(practiceTables))]

function openServer(databaseUrl: string): Database {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: mostConnections,
    types: {
      getTypeParser: (type, format) => {
        if (type === int8Type) return Number
        if (type === dateType) return (text: string) => text
        return types.getTypeParser(type, format)
      },
    } as CustomTypesConfig,
  })
  // NOTE: a connection that breaks while nobody uses it is taken out of the pool; whoever asks next gets another.
  pool.on('error', () => undefined)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: plugins() })
  return {
    db,
    engine: 'postgres',
    plain: { connectionString: databaseUrl },
    maintain: async () => undefined,
    close: () => db.destroy(),
  }
}

async function openEmbedded(place: Exclude<Place, { databaseUrl: string }>): Promise<Database> {
  if ('memory' in place) return embedded(await openPgliteHost(null), () => undefined)
  mkdirSync(place.dataDir, { recursive: true })
  const unlock = lockDirectory(place.dataDir)
  try {
    const open = place.openHost ?? openPgliteHost
    return embedded(await open(join(place.dataDir, 'database')), unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

function embedded(host: PgliteHost, unlock: () => void): Database {
  const db = new Kysely<Tables>({ dialect: pgliteDialect(host), plugins: plugins() })
  return {
    db,
    engine: 'pglite',
    plain: { db: plainSql(host, db) },
    maintain: async () => {
      await db.executeQuery(CompiledQuery.raw('checkpoint'))
      await db.executeQuery(CompiledQuery.raw('vacuum'))
    },
    close: async () => {
      // NOTE: whoever has the connection finishes first.
      await db.executeQuery(CompiledQuery.raw('select'))
      await db.destroy()
      unlock()
    },
  }
}

/** The only connection, taken for one text at a time; a transaction that an error leaves open is rolled back. */
const plainSql = (host: PgliteHost, db: Db): PlainSql => ({
  executeSql: (text, values = []) =>
    db.connection().execute(async () => {
      try {
        return { rows: [...(await host.query(text, values)).rows] }
      } catch (error) {
        await host.query('rollback', [])
        throw error
      }
    }),
})

import { CamelCasePlugin, CompiledQuery, Kysely, PostgresDialect, type Dialect } from 'kysely'
import { mkdirSync } from 'node:fs'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { Pool, types, type ClientBase, type CustomTypesConfig, type QueryResult } from 'pg'
import { lockDirectory } from './directory-lock.ts'
import { driverThatLeaves } from './left-statements.ts'
import { pgliteDialect } from './pglite-dialect.ts'
import { openPgliteHost, type Folder, type PgliteHost } from './pglite-host.ts'
import { practiceWall } from './practice-wall.ts'
import { nameOfPrepared } from './prepared.ts'
import { practiceTables, type Tables } from './tables.ts'

/** The database, or a transaction in it. */
export type Db = Kysely<Tables>

/** Where a database is: a server, a folder, or nowhere at all. */
export type Place =
  | { readonly databaseUrl: string }
  | {
      readonly dataDir: string
      /** Opens the embedded database elsewhere than in this thread. */
      readonly openHost?: (folder: Folder) => Promise<PgliteHost>
      /** See `Folder`. */
      readonly template?: string
    }
  | {
      readonly memory: true
      /** Contents of a prepared database, as `dumpDataDir` gives them; left out: an empty one is made. */
      readonly prepared?: Blob
    }

/** An open database. */
export type Database = {
  readonly db: Db
  readonly engine: 'pglite' | 'postgres'
  /**
   * Runs SQL of a library as it stands: without parameters it may be several statements. One that fails leaves no
   * transaction open behind it.
   *
   * @returns the rows of all statements, one after the other, with columns as the database names them.
   */
  readonly run: (text: string, parameters?: readonly unknown[]) => Promise<{ rows: unknown[] }>
  /** What a server does by itself and an embedded database does not: shortens the log, reclaims dead rows. */
  readonly maintain: () => Promise<void>
  readonly close: () => Promise<void>
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

const openKysely = (dialect: Dialect): Db =>
  new Kysely({
    dialect: {
      createAdapter: () => dialect.createAdapter(),
      createDriver: () => driverThatLeaves(dialect.createDriver()),
      createIntrospector: (db) => dialect.createIntrospector(db),
      createQueryCompiler: () => dialect.createQueryCompiler(),
    },
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true }), practiceWall(new Set(practiceTables))],
  })

function openServer(databaseUrl: string): Database {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: mostConnections,
    // NOTE: what is asked before the answer to something else is there goes out at once; answers keep their order.
    pipeline: true,
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
  pool.on('connect', (client) => {
    // NOTE: compiling a query to machine code takes longer than any of ours gains by it.
    client.query('set jit = off').catch(() => undefined)
    keepPlans(client)
  })
  const db = openKysely(new PostgresDialect({ pool }))
  return {
    db,
    engine: 'postgres',
    run: async (text, parameters = []) => {
      const client = await pool.connect()
      try {
        // NOTE: several statements give a list of results, which the types do not know.
        const results: QueryResult | QueryResult[] = await client.query(text, [...parameters])
        client.release()
        return { rows: [results].flat().flatMap(({ rows }) => rows as unknown[]) }
      } catch (error) {
        client.release(true)
        throw error
      }
    },
    maintain: async () => undefined,
    close: () => db.destroy(),
  }
}

/**
 * Sends prepared queries by their name, so that the server reads and plans each of them once for a connection; and all
 * that is asked in one turn in one piece, since each piece costs both sides a call of the system.
 */
function keepPlans(client: ClientBase): void {
  const send = client.query.bind(client) as (...asked: unknown[]) => unknown
  const { stream } = (client as unknown as { readonly connection: { readonly stream: Socket } }).connection
  const named = (text: unknown, ...rest: unknown[]) => {
    const name = typeof text === 'string' ? nameOfPrepared(text) : undefined
    stream.cork()
    process.nextTick(() => stream.uncork())
    return name === undefined ? send(text, ...rest) : send({ name, text, values: rest[0] })
  }
  client.query = named as typeof client.query
}

async function openEmbedded(place: Exclude<Place, { databaseUrl: string }>): Promise<Database> {
  if ('memory' in place) return embedded(await openPgliteHost(null, place.prepared), () => undefined)
  mkdirSync(place.dataDir, { recursive: true })
  const unlock = lockDirectory(place.dataDir)
  try {
    const open = place.openHost ?? openPgliteHost
    return embedded(
      await open({ path: join(place.dataDir, 'database'), ...(place.template && { template: place.template }) }),
      unlock,
    )
  } catch (error) {
    unlock()
    throw error
  }
}

function embedded(host: PgliteHost, unlock: () => void): Database {
  const db = openKysely(pgliteDialect(host))
  return {
    db,
    engine: 'pglite',
    run: (text, parameters = []) =>
      db
        .withoutPlugins()
        .connection()
        .execute(async (connection) => {
          try {
            const { rows } = await connection.executeQuery(CompiledQuery.raw(text, [...parameters]))
            return { rows: [...rows] }
          } catch (error) {
            await connection.executeQuery(CompiledQuery.raw('rollback'))
            throw error
          }
        }),
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

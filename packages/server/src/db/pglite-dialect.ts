import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely'
import type { PgliteHost } from './pglite-host.ts'

/**
 * Kysely over an embedded database. It has one connection: whoever has a transaction open has it alone, and everybody
 * else waits their turn.
 */
export function pgliteDialect(host: PgliteHost): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new PgliteDriver(host),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

class PgliteDriver implements Driver {
  readonly #host: PgliteHost
  readonly #connection: DatabaseConnection
  /** Resolves when the one who has the connection gives it back. */
  #free: Promise<void> = Promise.resolve()
  #giveBack: (() => void) | null = null

  constructor(host: PgliteHost) {
    this.#host = host
    this.#connection = new PgliteConnection(host)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#free
    const { promise, resolve } = withResolve()
    this.#free = promise
    await before
    this.#giveBack = resolve
    return this.#connection
  }

  async releaseConnection(): Promise<void> {
    const giveBack = this.#giveBack
    this.#giveBack = null
    giveBack?.()
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin'))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async destroy(): Promise<void> {
    await this.#host.close()
  }
}

function withResolve() {
  let resolve: (() => void) | undefined
  const promise = new Promise<void>((settle) => (resolve = settle))
  return { promise, resolve: resolve! }
}

class PgliteConnection implements DatabaseConnection {
  readonly #host: PgliteHost
  /** Resolves when whatever was asked before is answered. */
  #before: Promise<unknown> = Promise.resolve()

  constructor(host: PgliteHost) {
    this.#host = host
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const answer = this.#before.then(() => this.#host.query(sql, parameters))
    this.#before = answer.catch(() => undefined)
    const { rows, affectedRows } = await answer
    return {
      rows: rows as Row[],
      ...(affectedRows !== undefined && { numAffectedRows: BigInt(affectedRows) }),
    }
  }

  // oxlint-disable-next-line require-yield
  async *streamQuery(): AsyncGenerator<never> {
    throw new Error('expected a query that is answered at once, got one to stream')
  }
}

import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from 'kysely'

/** Statements for whose answers nobody waits. */
const left = new WeakSet<CompiledQuery>()

/**
 * Says that nobody waits for the answer of a statement within a transaction: it is sent, and whatever is waited for
 * next, at the latest the commit, answers for it. So a lock travels with the first question asked under it, and all that
 * is stored travels with the commit. Outside of a transaction it is waited for like any other.
 */
export function leave<Row>(query: CompiledQuery<Row>): CompiledQuery<Row> {
  left.add(query)
  return query
}

/**
 * A driver that knows statements that were left, over one that sends statements of a connection in the order in which
 * they come. The beginning of a transaction is always left.
 *
 * The first statement that fails takes the transaction back, as ever, and its error is what everybody is told from then
 * on, the commit included.
 */
export function driverThatLeaves(driver: Driver): Driver {
  const known = new WeakMap<DatabaseConnection, LeavingConnection>()
  const within = (connection: DatabaseConnection) => connection as LeavingConnection
  return {
    init: (options) => driver.init(options),
    destroy: (options) => driver.destroy(options),
    acquireConnection: async (options) => {
      const plain = await driver.acquireConnection(options)
      const connection = known.get(plain) ?? new LeavingConnection(plain)
      known.set(plain, connection)
      return connection
    },
    releaseConnection: (connection, options) => driver.releaseConnection(within(connection).plain, options),
    beginTransaction: async (connection, settings) => within(connection).begin(driver, settings),
    commitTransaction: (connection) => within(connection).commit(driver),
    rollbackTransaction: (connection) => within(connection).rollBack(driver),
  }
}

class LeavingConnection implements DatabaseConnection {
  readonly plain: DatabaseConnection
  /** What the first statement that failed in this transaction said; `null`: no transaction is open. */
  #failed: { error: unknown } | null = null

  constructor(plain: DatabaseConnection) {
    this.plain = plain
  }

  begin(driver: Driver, settings: TransactionSettings): void {
    const failed = { error: undefined }
    this.#failed = failed
    driver.beginTransaction(this.plain, settings).catch(firstOf(failed))
  }

  async commit(driver: Driver): Promise<void> {
    const failed = this.#failed
    await driver.commitTransaction(this.plain).catch(failed === null ? undefined : firstOf(failed))
    this.#failed = null
    if (failed?.error !== undefined) throw failed.error
  }

  async rollBack(driver: Driver): Promise<void> {
    this.#failed = null
    await driver.rollbackTransaction(this.plain)
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const failed = this.#failed
    const answer = this.plain.executeQuery<Row>(query)
    if (failed === null) return answer
    const noted = firstOf(failed)
    if (left.has(query)) {
      answer.catch(noted)
      return { rows: [] }
    }
    return answer.catch((error: unknown) => {
      noted(error)
      throw failed.error
    })
  }

  streamQuery<Row>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<Row>> {
    return this.plain.streamQuery<Row>(query, chunkSize)
  }
}

const firstOf = (failed: { error: unknown }) => (error: unknown) => {
  failed.error ??= error
}

import type { CompiledQuery, QueryResult, UnknownRow } from 'kysely'
import { leave } from './left-statements.ts'
import type { Db } from './open.ts'

/** Stands for a value that is given when the query is sent. */
class Blank {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/** Names by which a server keeps how to answer a query, by its text. */
const names = new Map<string, string>()

/** The name of a query that was prepared; `undefined`: it was not. */
export const nameOfPrepared = (text: string): string | undefined => names.get(text)

/** Has servers keep how to answer a query of a library, whose text is one of a few. */
export function keepPlanOf(text: string): void {
  if (!names.has(text)) names.set(text, `prepared-${names.size}`)
}

/** Stands for the value of a name. */
export type Value<Values> = <Name extends keyof Values & string>(name: Name) => Values[Name]

type Build<Values, Row> = (db: Db, value: Value<Values>) => CompiledQuery<Row>

/**
 * A query that comes again and again: put together, and held to one practice by the wall, the first time; afterwards
 * only its values are sent, and a server keeps how to answer it.
 *
 * Its text must not depend on its values: no `$if`, no list with one parameter for each of its members.
 *
 * Several that are asked at once within a transaction go out at once, and are answered in their order.
 *
 * @param build puts it together; `value` stands for the value of that name.
 */
export function prepared<Values extends object, Row>(
  build: Build<Values, Row>,
): (db: Db, values: Values) => Promise<readonly Row[]> {
  const fill = filling(build)
  return async (db, values) => {
    const query = fill(db, values)
    const { rows } = db.isTransaction ? await sendWithin(db, query) : await db.executeQuery(query)
    return rows
  }
}

/** The same for what stores something: within a transaction nobody waits for it, see `leave`. */
export function preparedToLeave<Values extends object>(
  build: Build<Values, unknown>,
): (trx: Db, values: Values) => Promise<void> {
  const fill = filling(build)
  return async (trx, values) => {
    await trx.executeQuery(leave(fill(trx, values)))
  }
}

function filling<Values extends object, Row>(build: Build<Values, Row>) {
  let made: CompiledQuery<Row> | null = null
  return (db: Db, values: Values): CompiledQuery<Row> => {
    if (made === null) {
      made = withConstants(build(db, (name) => new Blank(name) as never))
      keepPlanOf(made.sql)
    }
    const parameters = made.parameters.map((parameter) =>
      parameter instanceof Blank ? values[parameter.name as keyof Values] : parameter,
    )
    return { ...made, parameters }
  }
}

/** Puts values that are the same every time into the text: what a server does not know it must plan each time anew. */
function withConstants<Row>(query: CompiledQuery<Row>): CompiledQuery<Row> {
  const parameters: unknown[] = []
  const text = query.sql.replaceAll(/\$(\d+)/g, (_, place: string) => {
    const value = query.parameters[Number(place) - 1]
    return isConstant(value) ? literalOf(value) : `$${parameters.push(value)}`
  })
  return { ...query, sql: text, parameters }
}

const isConstant = (value: unknown): value is Constant =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)

type Constant = string | number | boolean | null

const literalOf = (value: Constant): string =>
  typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : `(${String(value)})`

/** Asks on the connection of a transaction, which is free for the next question before the answer is there. */
async function sendWithin<Row>(trx: Db, query: CompiledQuery<Row>): Promise<QueryResult<Row>> {
  const executor = trx.getExecutor()
  // NOTE: in a list, since a promise that is returned is waited for.
  const [answer] = await executor.provideConnection(async (connection) => {
    const sent = connection.executeQuery<UnknownRow>(query)
    sent.catch(() => undefined)
    return [sent]
  })
  let result = await answer!
  for (const plugin of executor.plugins) {
    result = await plugin.transformResult({ result, queryId: query.queryId })
  }
  return result as QueryResult<Row>
}

import type { CompiledQuery } from 'kysely'
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

/**
 * A query that comes again and again: put together, and held to one practice by the wall, the first time; afterwards
 * only its values are sent, and a server keeps how to answer it.
 *
 * Its text must not depend on its values: no `$if`, no list with one parameter for each of its members.
 *
 * @param build puts it together; `value` stands for the value of that name.
 */
export function prepared<Values extends object, Row>(
  build: (db: Db, value: Value<Values>) => CompiledQuery<Row>,
): (db: Db, values: Values) => Promise<readonly Row[]> {
  let made: CompiledQuery<Row> | null = null
  return async (db, values) => {
    if (made === null) {
      made = build(db, (name) => new Blank(name) as never)
      keepPlanOf(made.sql)
    }
    const parameters = made.parameters.map((parameter) =>
      parameter instanceof Blank ? values[parameter.name as keyof Values] : parameter,
    )
    const { rows } = await db.executeQuery<Row>({ ...made, parameters })
    return rows
  }
}

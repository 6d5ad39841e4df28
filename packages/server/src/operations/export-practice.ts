import { sql } from 'kysely'
import { practiceTables } from '../db/tables.ts'
import type { World } from '../world.ts'

/** Raised when the form of an exported line changes. */
export const exportVersion = 1

/** Sign-in secrets are of no use elsewhere, and a file is easily lost. */
const leftOut = new Set<string>(['session', 'sign_in_link', 'passkey_challenge', 'rate_limit'])

/**
 * Everything that an installation holds of a practice, one JSON text a line: first the practice with the version of the
 * form, then `{ "table", "row" }`, tables by name. Bytes are hexadecimal after `\x`, instants ISO 8601.
 *
 * @returns `null` when there is no such practice.
 */
export async function exportPractice(
  { db }: Pick<World, 'db'>,
  practiceId: string,
): Promise<AsyncIterable<string> | null> {
  const practice = await db.selectFrom('practice').selectAll().where('id', '=', practiceId).executeTakeFirst()
  if (!practice) return null
  async function* lines() {
    yield `${JSON.stringify({ format: 'unspasm-practice', version: exportVersion, practice })}\n`
    for (const table of practiceTables) {
      if (leftOut.has(table)) continue
      // NOTE: every practice table has the column that is asked for; which one it is makes no difference to the types.
      const rows = await db
        .selectFrom(`${table} as t` as 'person as t')
        .select(sql<unknown>`to_jsonb(t)`.as('row'))
        .where('t.practiceId', '=', practiceId)
        .execute()
      for (const { row } of rows) yield `${JSON.stringify({ table, row })}\n`
    }
  }
  return lines()
}

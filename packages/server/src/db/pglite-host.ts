import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { SyncedFiles } from './synced-files.ts'

/** What comes back from one statement. */
export type Answer = { readonly rows: readonly unknown[]; readonly affectedRows: number | undefined }

/** An embedded database with one connection, here or in a worker thread. */
export type PgliteHost = {
  /** Without parameters it may be several statements; the answer holds the rows of all, one after the other. */
  readonly query: (sql: string, parameters: readonly unknown[]) => Promise<Answer>
  readonly close: () => Promise<void>
}

/** Types that both engines must read alike: eight-byte integers as numbers, civil dates as text. */
const parsers = { 20: Number, 1082: (text: string) => text }

/**
 * Opens an embedded database.
 *
 * @param folder where it lives; its parent must be there. `null`: in memory only.
 */
export async function openPgliteHost(folder: string | null): Promise<PgliteHost> {
  const pglite = await PGlite.create({
    ...(folder !== null && { fs: new SyncedFiles(folder) }),
    extensions: { btree_gist },
    parsers,
  })
  return {
    query: async (sql, parameters) => {
      const answers = parameters.length > 0 ? [await pglite.query(sql, [...parameters])] : await pglite.exec(sql)
      return { rows: answers.flatMap(({ rows }) => rows), affectedRows: answers.at(-1)?.affectedRows }
    },
    close: () => pglite.close(),
  }
}

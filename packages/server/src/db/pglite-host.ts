import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { existsSync } from 'node:fs'
import { copyDatabase } from './copy-database.ts'
import { SyncedFiles } from './synced-files.ts'

/** What comes back from one statement. */
export type Answer = { readonly rows: readonly unknown[]; readonly affectedRows: number | undefined }

/** An embedded database with one connection, here or in a worker thread. */
export type PgliteHost = {
  /** Without parameters it may be several statements; the answer holds the rows of all, one after the other. */
  readonly query: (sql: string, parameters: readonly unknown[]) => Promise<Answer>
  readonly close: () => Promise<void>
}

/** Where an embedded database lives. */
export type Folder = {
  /** Its parent must be there. */
  readonly path: string
  /** A prepared database that a first start copies, which is faster than making one; left out, or not there: one is made. */
  readonly template?: string
}

/** Types that both engines must read alike: eight-byte integers as numbers, civil dates as text. */
const parsers = { 20: Number, 1082: (text: string) => text }

/**
 * Opens an embedded database.
 *
 * @param folder   where it lives; `null`: in memory only.
 * @param prepared what one in memory begins with; left out: nothing.
 */
export async function openPgliteHost(folder: Folder | null, prepared?: Blob): Promise<PgliteHost> {
  if (folder?.template && !existsSync(folder.path) && existsSync(folder.template)) {
    await copyDatabase(folder.template, folder.path)
  }
  const pglite = await PGlite.create({
    ...(folder !== null && { fs: new SyncedFiles(folder.path) }),
    ...(prepared && { loadDataDir: prepared }),
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

import { openDatabase, type Database } from '../src/db/open.ts'
import { startBuiltServer } from './built-server.ts'

/** What a server is killed over, and how it is seen afterwards that nothing is lost. */
export type Crash = {
  /** Where the database is, as the server is told: `DATA_DIR` or `DATABASE_URL`, and what else it needs. */
  readonly env: Readonly<Record<string, string>>
  /** How often the server is killed. */
  readonly rounds: number
  /** How many write at once. */
  readonly writers: number
  /** How many writes are acknowledged in a round before the server is killed: another number in each round. */
  readonly acknowledgedBefore: (round: number) => number
  /** Writes once. @returns the key of what was acknowledged; `null`: it was not. May throw when the server is gone. */
  readonly write: (url: string, count: number) => Promise<string | null>
  /** Keys of all that is kept, one for each time it is there. */
  readonly kept: (database: Database) => Promise<readonly string[]>
}

/** What came of it. */
export type CrashReport = {
  readonly acknowledged: number
  /** Acknowledged, and not there. */
  readonly lost: readonly string[]
  /** There more than once. */
  readonly doubled: readonly string[]
}

/**
 * Writes to the built server, kills it in the middle, looks into the database, and starts it again on the same one.
 *
 * Reused by every test of something that must survive: only `write` and `kept` differ.
 */
export async function crash({ env, rounds, writers, acknowledgedBefore, write, kept }: Crash): Promise<CrashReport> {
  const acknowledged = new Set<string>()
  let count = 0
  for (let round = 0; round < rounds; round += 1) {
    const server = await startBuiltServer(env)
    const enough = acknowledged.size + acknowledgedBefore(round)
    let killed: Promise<void> | null = null
    const writing = Array.from({ length: writers }, async () => {
      while (!killed) {
        count += 1
        const key = await write(server.url, count).catch(() => null)
        if (key !== null) acknowledged.add(key)
        if (acknowledged.size >= enough) killed ??= server.kill()
      }
    })
    await Promise.all(writing)
    await killed
  }
  const database = await openDatabase(
    env['DATABASE_URL'] ? { databaseUrl: env['DATABASE_URL'] } : { dataDir: env['DATA_DIR']! },
  )
  const all = await kept(database)
  await database.close()
  const found = new Set(all)
  return {
    acknowledged: acknowledged.size,
    lost: [...acknowledged].filter((key) => !found.has(key)),
    doubled: [...found].filter((key) => all.indexOf(key) !== all.lastIndexOf(key)),
  }
}

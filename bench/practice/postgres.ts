import { migrate } from '../../packages/server/src/db/migrate.ts'
import { openDatabase, type Database } from '../../packages/server/src/db/open.ts'
import { startPostgres } from '../../packages/server/test/postgres-programs.ts'

/** A PostgreSQL of our own with all tables, whose commits wait for the disk. */
export type BenchDatabase = Database & { readonly url: string; readonly stop: () => Promise<void> }

/** Starts one. Where the machine has none, it says how to get one and ends. */
export async function startBenchDatabase(): Promise<BenchDatabase> {
  const server = await startPostgres({ survivesPowerCuts: true })
  if (server === null) {
    console.error('This machine has no PostgreSQL. Run: node scripts/postgres.mjs --install')
    process.exit(2)
  }
  const url = server.urlOf('postgres')
  const database = await openDatabase({ databaseUrl: url })
  await migrate(database)
  return {
    ...database,
    url,
    stop: async () => {
      await database.close()
      await server.stop()
    },
  }
}

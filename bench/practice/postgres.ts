import { readdirSync, readFileSync } from 'node:fs'
import { migrate } from '../../packages/server/src/db/migrate.ts'
import { openDatabase, type Database } from '../../packages/server/src/db/open.ts'
import { startPostgres } from '../../packages/server/test/postgres-programs.ts'

/** A PostgreSQL of our own with all tables, whose commits wait for the disk. */
export type BenchDatabase = Database & {
  readonly url: string
  /** Processor time that the server has used until now; `null`: this machine does not tell. */
  readonly processorMs: () => number | null
  readonly stop: () => Promise<void>
}

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
    processorMs: () => processorMsOf(server.pid),
    stop: async () => {
      await database.close()
      await server.stop()
    },
  }
}

/** Of a process, of its children, and of those that have ended, as Linux counts it: in hundredths of a second. */
function processorMsOf(pid: number): number | null {
  try {
    let hundredths = 0
    for (const name of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const [parent, own] = timesOf(name)
      if (Number(name) === pid || parent === pid) hundredths += own
    }
    return hundredths * 10
  } catch {
    return null
  }
}

/** Whose child a process is, and what it and its ended children have used. A process that is gone has used nothing. */
function timesOf(name: string): readonly [parent: number, hundredths: number] {
  try {
    const fields = readFileSync(`/proc/${name}/stat`, 'latin1').split(') ')[1]!.split(' ')
    return [Number(fields[1]), fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)]
  } catch {
    return [0, 0]
  }
}

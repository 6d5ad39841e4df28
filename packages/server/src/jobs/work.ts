import { PgBoss } from 'pg-boss'
import type { Database } from '../db/open.ts'
import type { World } from '../world.ts'
import { jobKinds, type JobPolicy } from './job-kinds.ts'
import { jobRuns } from './job-runs.ts'
import { jobSchema } from './queues.ts'

type Work = {
  readonly database: Database
  readonly world: World
  /** Told of every run that failed and of every trouble of the queue itself. */
  readonly reportBug: (error: Error, jobId: string) => void
  /** Kinds to work on; left out: all of this version. */
  readonly kinds?: Readonly<Record<string, JobPolicy>>
  readonly runs?: Readonly<Record<string, (world: World, payload: never, signal: AbortSignal) => Promise<void>>>
  /** How often a queue is looked at. */
  readonly pollSeconds?: number
}

/** How long a stop waits for jobs that run. */
const patienceMs = 4000

/**
 * Works on jobs until it is stopped. Several servers on one database share the work; a job runs on one of them.
 *
 * @returns stops: runs that are not over in time run again later.
 */
export async function startWorking({
  database,
  world,
  reportBug,
  kinds = jobKinds,
  runs = jobRuns,
  pollSeconds = 2,
}: Work): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    db: { executeSql: database.run },
    backend: database.engine,
    schema: jobSchema,
    registerInstance: false,
    // NOTE: these look after a server's own vacuum and indexes, which an embedded database does not have or need.
    reindex: database.engine === 'postgres',
    monitorVacuum: database.engine === 'postgres',
  })
  boss.on('error', (error) => reportBug(error, 'queue'))
  await boss.start()
  if (database.engine === 'pglite') await giveUpAbandoned(boss, database)
  for (const [name, { cron }] of Object.entries(kinds)) {
    const run = runs[name]
    if (!run) throw new Error(`expected something to do for jobs of kind ${name}, got nothing`)
    await boss.work(name, { pollingIntervalSeconds: pollSeconds, batchSize: 1 }, async ([job]) => {
      if (!job) return
      try {
        await run(world, job.data as never, job.signal)
      } catch (error) {
        reportBug(error as Error, job.id)
        throw error
      }
    })
    if (cron) await boss.schedule(name, cron, { practiceId: null })
  }
  return () => boss.stop({ graceful: true, close: false, timeout: patienceMs })
}

/** An embedded database serves one server: what ran when it was opened was being done by one that is gone. */
async function giveUpAbandoned(boss: PgBoss, { run }: Database): Promise<void> {
  const { rows } = await run(`select id, name from ${jobSchema}.job where state = 'active'`, [])
  for (const { id, name } of rows as readonly { id: string; name: string }[]) {
    await boss.fail(name, id, { name: 'ServerStopped' })
  }
}

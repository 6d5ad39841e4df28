import { PgBoss } from 'pg-boss'
import type { Database } from '../db/open.ts'
import type { JobPolicy, Work } from './job-kind.ts'
import { jobSchema } from './queues.ts'

type Working = {
  readonly database: Database
  readonly kinds: readonly JobPolicy[]
  /** One for each kind. */
  readonly works: readonly Work[]
  /** Told of every try that failed and of every trouble of the queue itself. */
  readonly reportBug: (error: Error, jobId: string) => void
  /** How often a queue is looked at. */
  readonly pollSeconds?: number
}

/** How long a stop waits for jobs that run. */
const patienceMs = 4000

/**
 * Works on jobs until it is stopped. Several servers on one database share the work; a job runs on one of them.
 *
 * @returns stops: tries that are not over in time come again later.
 */
export async function startWorking({
  database,
  kinds,
  works,
  reportBug,
  pollSeconds = 1,
}: Working): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    db: { executeSql: database.run },
    backend: database.engine,
    schema: jobSchema,
    registerInstance: false,
    // NOTE: these look after a server's vacuum and indexes, which an embedded database is too small for.
    reindex: database.engine === 'postgres',
    monitorVacuum: database.engine === 'postgres',
  })
  boss.on('error', (error) => reportBug(error, 'jobs'))
  await boss.start()
  if (database.engine === 'pglite') await giveUpAbandoned(boss, database)
  for (const { name, run } of works) {
    await boss.work(name, { pollingIntervalSeconds: pollSeconds, batchSize: 1 }, async ([job]) => {
      if (!job) return
      try {
        await run(job.data)
      } catch (error) {
        reportBug(error as Error, job.id)
        throw error
      }
    })
  }
  for (const { name, cron } of kinds) if (cron !== undefined) await boss.schedule(name, cron, {})
  return () => boss.stop({ graceful: true, close: false, timeout: patienceMs })
}

/** An embedded database serves one server: what ran when it was opened was being done by one that is gone. */
async function giveUpAbandoned(boss: PgBoss, { run }: Database): Promise<void> {
  const { rows } = await run(`select id, name from ${jobSchema}.job where state = 'active'`)
  for (const { id, name } of rows as readonly { id: string; name: string }[]) {
    await boss.fail(name, id, { name: 'ServerStopped' })
  }
}

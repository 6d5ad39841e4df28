import { fromKysely, PgBoss } from 'pg-boss'
import type { Database, Db } from '../db/open.ts'
import type { JobKind, JobPolicy } from './job-kind.ts'

/** Asks for background work. */
export type Jobs = {
  /**
   * Asks for a job, in the transaction that causes it: rolled back, it never was.
   *
   * @param at  not before this instant; left out: as soon as possible.
   * @param key of two jobs of a kind that wait with the same key, the second is not kept.
   */
  readonly add: <Payload extends object>(
    trx: Db,
    kind: JobKind<Payload>,
    payload: Payload,
    options?: { readonly at?: Date; readonly key?: string },
  ) => Promise<void>
}

/** A kind with what is done for it. Throwing means: failed, try again. */
export type Work = {
  readonly kind: JobKind<object>
  readonly run: (payload: object) => Promise<void>
}

/** Ties a kind to what is done for it. */
export const work = <Payload extends object>(
  kind: JobKind<Payload>,
  run: (payload: Payload) => Promise<void>,
): Work => ({
  kind: kind as unknown as JobKind<object>,
  run: async (payload) => run(kind.payload.parse(payload)),
})

/** The queue of background work, open. */
export type OpenJobs = Jobs & {
  /** Begins to do what waits, and goes on until it is closed. */
  readonly begin: (works: readonly Work[]) => Promise<void>
  /** Takes no more; what is being done may finish. */
  readonly close: () => Promise<void>
}

/** Schema of the tables in which jobs wait, made and kept by pg-boss. */
const schema = 'jobs'

/** How often a worker looks for work. */
const pollSeconds = 1

/** Connections to a server that background work takes at most, besides those of the routes. */
const mostConnections = 2

const halfAMinuteMs = 30_000

/** NOTE: names of columns must arrive as they are. */
const executor = (trx: Db) => fromKysely(trx.withoutPlugins())

/**
 * Opens the queue of background work in a database, and makes its tables if they are not there.
 *
 * @param kinds    every kind there is, before any is asked for.
 * @param onError  told of what goes wrong outside a job.
 */
export async function openJobs(
  { plain, engine }: Database,
  kinds: readonly JobPolicy[],
  onError: (error: Error) => void,
): Promise<OpenJobs> {
  const boss = new PgBoss({
    ...plain,
    ...('connectionString' in plain && { max: mostConnections }),
    backend: engine,
    schema,
    registerInstance: false,
    persistWarnings: false,
  })
  boss.on('error', onError)
  await boss.start()
  for (const { name, retries, retryAfterSeconds, expireSeconds, cron } of kinds) {
    await boss.createQueue(name, {
      policy: 'standard',
      retryLimit: retries,
      retryDelay: retryAfterSeconds,
      retryBackoff: true,
      expireInSeconds: expireSeconds,
    })
    // NOTE: with one connection, a queue that is not known yet would be looked up behind an open transaction for ever.
    await boss.findJobs(name, { id: '00000000-0000-4000-8000-000000000000' })
    if (cron !== undefined) await boss.schedule(name, cron, {})
  }
  return {
    add: async (trx, { name }, payload, { at, key } = {}) => {
      await boss.send(name, payload, {
        db: executor(trx),
        ...(at && { startAfter: at }),
        ...(key !== undefined && { singletonKey: key }),
      })
    },
    begin: async (works) => {
      for (const { kind, run } of works) {
        await boss.work(kind.name, { pollingIntervalSeconds: pollSeconds, batchSize: 1 }, async (jobs) => {
          for (const job of jobs) await run((job.data ?? {}) as object)
        })
      }
    },
    close: () => boss.stop({ graceful: true, close: 'connectionString' in plain, timeout: halfAMinuteMs }),
  }
}

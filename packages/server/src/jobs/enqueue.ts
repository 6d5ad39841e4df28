import type { Db } from '../db/open.ts'
import type { JobKind } from './job-kind.ts'
import { storeJobs } from './queues.ts'

/** A job to be left, with what it is told. */
export type Due<Payload> = {
  readonly payload: Payload
  /** Not before this instant; left out: as soon as somebody is free. */
  readonly at?: Date
}

/**
 * Leaves jobs of one kind to be done later, in the transaction that causes them: rolled back with it, or committed with
 * it.
 *
 * @param trx the transaction. Outside of one, the jobs are there at once.
 */
export async function enqueueAll<Payload extends object>(
  trx: Db,
  { name }: JobKind<Payload>,
  jobs: readonly Due<Payload>[],
): Promise<void> {
  if (jobs.length === 0) return
  await storeJobs(
    trx,
    name,
    jobs.map(({ payload, at }) => ({ data: payload, ...(at && { startAfter: at }) })),
  )
}

/** Leaves one job, as `enqueueAll` does. */
export const enqueue = <Payload extends object>(
  trx: Db,
  kind: JobKind<Payload>,
  payload: Payload,
  when: Omit<Due<Payload>, 'payload'> = {},
): Promise<void> => enqueueAll(trx, kind, [{ payload, ...when }])

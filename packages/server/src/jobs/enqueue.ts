import type { Db } from '../db/open.ts'
import type { JobName, JobPayloads } from './job-kinds.ts'
import { bossWithin } from './queues.ts'

/**
 * Leaves a job to be done later, in the transaction that causes it: rolled back with it, or committed with it.
 *
 * @param trx     the transaction. Outside of one, the job is there at once.
 * @param startAt not before this instant; left out: as soon as somebody is free.
 */
export async function enqueue<Name extends JobName>(
  trx: Db,
  name: Name,
  payload: JobPayloads[Name],
  { startAt }: { readonly startAt?: Date } = {},
): Promise<void> {
  await bossWithin(trx).send(name, payload, startAt ? { startAfter: startAt } : {})
}

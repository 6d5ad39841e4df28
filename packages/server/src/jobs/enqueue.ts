import type { Db } from '../db/open.ts'
import type { JobKind } from './job-kind.ts'
import { bossWithin } from './queues.ts'

/**
 * Leaves a job to be done later, in the transaction that causes it: rolled back with it, or committed with it.
 *
 * @param trx the transaction. Outside of one, the job is there at once.
 * @param at  not before this instant; left out: as soon as somebody is free.
 */
export async function enqueue<Payload extends object>(
  trx: Db,
  { name }: JobKind<Payload>,
  payload: Payload,
  { at }: { readonly at?: Date } = {},
): Promise<void> {
  await bossWithin(trx).send(name, payload, at ? { startAfter: at } : {})
}

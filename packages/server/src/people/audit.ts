import type { Db } from '../db/open.ts'

/** What is worth knowing later about the people of a practice. `record/what-happened`. */
export type AuditEvent = {
  readonly practiceId: string
  readonly at: Date
  /** Who did it; `null`: nobody who was signed in, or the practice itself. */
  readonly personId: string | null
  readonly what: string
  /** Kind of the record. */
  readonly record: string
  readonly recordId: string | null
  /** Ids and codes only: no name, no address, no answer. */
  readonly details?: Readonly<Record<string, unknown>>
}

/** Writes down that something happened, in the transaction in which it does. Never changed afterwards. */
export async function recordEvent(trx: Db, { details = {}, ...event }: AuditEvent): Promise<void> {
  await trx
    .insertInto('auditEvent')
    .values({ ...event, details: JSON.stringify(details) })
    .execute()
}

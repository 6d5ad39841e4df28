import type { Db } from '../db/open.ts'
import { preparedToLeave, type Value } from '../db/prepared.ts'

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

const write = preparedToLeave((db, value: Value<Omit<AuditEvent, 'details'> & { readonly details: string }>) =>
  db
    .insertInto('auditEvent')
    .values({
      practiceId: value('practiceId'),
      at: value('at'),
      personId: value('personId'),
      what: value('what'),
      record: value('record'),
      recordId: value('recordId'),
      details: value('details'),
    })
    .compile(),
)

/** Writes down that something happened, in the transaction in which it does. Never changed afterwards. */
export async function recordEvent(trx: Db, { details = {}, ...event }: AuditEvent): Promise<void> {
  await write(trx, { ...event, details: JSON.stringify(details) })
}

import type { Db } from '../db/open.ts'
import { preparedToLeave, type Value } from '../db/prepared.ts'

/** A mail that waits to be sent. */
export type QueuedMail = {
  readonly practiceId: string
  readonly to: string
  readonly subject: string
  /** Plain text. */
  readonly text: string
  readonly now: Date
  /** After this instant it helps nobody and is not sent; left out: it is always worth sending. */
  readonly voidAt?: Date
  /** A calendar file (RFC 5545) with the method that it names. */
  readonly calendar?: { readonly text: string; readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH' }
}

type Stored = Pick<QueuedMail, 'practiceId' | 'to' | 'subject' | 'text' | 'now'> & {
  readonly voidAt: Date | null
  readonly calendar: string | null
  readonly calendarMethod: 'REQUEST' | 'CANCEL' | 'PUBLISH' | null
}

const store = preparedToLeave((db, value: Value<Stored>) =>
  db
    .insertInto('mail')
    .values({
      practiceId: value('practiceId'),
      toAddress: value('to'),
      subject: value('subject'),
      text: value('text'),
      calendar: value('calendar'),
      calendarMethod: value('calendarMethod'),
      createdAt: value('now'),
      tryAt: value('now'),
      voidAt: value('voidAt'),
    })
    .compile(),
)

/** Puts a mail into the outbox, in the transaction that causes it: no cause, no mail; no mail lost. */
export async function queueMail(
  trx: Db,
  { practiceId, to, subject, text, now, voidAt, calendar }: QueuedMail,
): Promise<void> {
  const file = { calendar: calendar?.text ?? null, calendarMethod: calendar?.method ?? null }
  await store(trx, { practiceId, to, subject, text, now, voidAt: voidAt ?? null, ...file })
}

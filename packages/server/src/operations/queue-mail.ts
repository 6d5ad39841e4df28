import type { Db } from '../db/open.ts'

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

/** Puts a mail into the outbox, in the transaction that causes it: no cause, no mail; no mail lost. */
export async function queueMail(
  trx: Db,
  { practiceId, to, subject, text, now, voidAt, calendar }: QueuedMail,
): Promise<void> {
  await trx
    .insertInto('mail')
    .values({
      practiceId,
      toAddress: to,
      subject,
      text,
      calendar: calendar?.text ?? null,
      calendarMethod: calendar?.method ?? null,
      createdAt: now,
      tryAt: now,
      voidAt: voidAt ?? null,
    })
    .execute()
}

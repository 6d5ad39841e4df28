import { sql } from 'kysely'
import type { MailServer } from '../outside/mail.ts'
import type { World } from '../world.ts'
import { listPractices } from './find-practice.ts'

/** After this many tries a mail is given up: with the wait doubling each time, after about four hours. */
const mostTries = 9

const minuteMs = 60_000

/**
 * Sends every mail that waits and still helps somebody, one after another.
 *
 * A mail is claimed before it is sent, by moving on the instant of its next try, so that two servers do not send it
 * both; if this one is killed in between, it is sent again. Once it is sent its text is removed: only that there was a
 * mail stays.
 *
 * @returns how many were sent.
 */
export async function sendWaitingMails(world: World, server: MailServer): Promise<number> {
  let sent = 0
  for (const { id: practiceId } of await listPractices(world)) {
    for (let mail = await claim(world, practiceId); mail; mail = await claim(world, practiceId)) {
      if (await sendOne(world, server, mail)) sent += 1
    }
  }
  return sent
}

type Claimed = NonNullable<Awaited<ReturnType<typeof claim>>>

function claim({ db, clock }: World, practiceId: string) {
  const now = clock()
  return db
    .updateTable('mail')
    .set({
      attempts: sql`attempts + 1`,
      tryAt: sql<Date>`${now}::timestamptz + power(2, attempts) * interval '1 minute'`,
    })
    .where('practiceId', '=', practiceId)
    .where('id', '=', (eb) =>
      eb
        .selectFrom('mail as waiting')
        .select('waiting.id')
        .where('waiting.practiceId', '=', practiceId)
        .where('waiting.sentAt', 'is', null)
        .where('waiting.failedAt', 'is', null)
        .where('waiting.tryAt', '<=', now)
        .orderBy('waiting.tryAt')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .executeTakeFirst()
}

async function sendOne({ db, clock }: World, server: MailServer, mail: Claimed): Promise<boolean> {
  const settle = (change: { sentAt?: Date; failedAt?: Date; failure?: string | null; text?: null; calendar?: null }) =>
    db.updateTable('mail').set(change).where('practiceId', '=', mail.practiceId).where('id', '=', mail.id).execute()
  const gone = { text: null, calendar: null }

  const { text, calendar, calendarMethod, voidAt } = mail
  if (text === null || (voidAt !== null && voidAt <= clock())) {
    await settle({ failedAt: clock(), failure: 'VOID', ...gone })
    return false
  }
  const delivery = await server.send({
    to: mail.toAddress,
    subject: mail.subject,
    text,
    calendar: calendar === null ? null : { text: calendar, method: calendarMethod ?? 'PUBLISH' },
  })
  if (delivery.ok) {
    await settle({ sentAt: clock(), failure: null, ...gone })
    return true
  }
  const isOver = delivery.isFinal || mail.attempts >= mostTries
  await settle({ failure: delivery.failure, ...(isOver && { failedAt: clock() }) })
  return false
}

/** How long to wait between looks for waiting mails. */
export const lookMs = minuteMs / 20

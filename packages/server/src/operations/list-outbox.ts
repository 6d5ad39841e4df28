import type { Outbox } from '../contract/outbox.ts'
import type { World } from '../world.ts'
import { listPractices } from './find-practice.ts'

const most = 50

/** Mails of every practice that wait and still help, newest first. */
export async function listOutbox(world: World): Promise<Outbox> {
  const now = world.clock()
  const mails = []
  for (const { id: practiceId } of await listPractices(world)) {
    mails.push(
      ...(await world.db
        .selectFrom('mail')
        .select(['id', 'practiceId', 'toAddress', 'subject', 'text', 'createdAt'])
        .where('practiceId', '=', practiceId)
        .where('sentAt', 'is', null)
        .where('text', 'is not', null)
        .where((eb) => eb.or([eb('voidAt', 'is', null), eb('voidAt', '>', now)]))
        .orderBy('createdAt', 'desc')
        .limit(most)
        .execute()),
    )
  }
  return {
    mails: mails
      .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
      .slice(0, most)
      .map(({ id, practiceId, toAddress, subject, text, createdAt }) => ({
        id,
        practice: practiceId,
        to: toAddress,
        subject,
        text: text!,
        at: createdAt.toISOString(),
      })),
  }
}

import type { World } from '../world.ts'
import { listPractices } from './find-practice.ts'

const dayMs = 24 * 60 * 60_000

/** How long something that is over is kept, in days: long enough to answer "did I not sign out there?". */
const keptDays = { endedSession: 90, usedLink: 1, settledMail: 90 } as const

/**
 * Removes what is over and helps nobody: links, challenges, allowances that are full again, ended sessions, mails, and
 * answers that nobody may see any more.
 */
export async function sweepPeople(world: World): Promise<void> {
  const { db, clock } = world
  const now = clock()
  const before = (days: number) => new Date(now.getTime() - days * dayMs)
  for (const { id } of await listPractices(world)) {
    await db
      .deleteFrom('signInLink')
      .where('practiceId', '=', id)
      .where('expiresAt', '<', before(keptDays.usedLink))
      .execute()
    await db.deleteFrom('passkeyChallenge').where('practiceId', '=', id).where('expiresAt', '<', now).execute()
    await db.deleteFrom('sharedAnswers').where('practiceId', '=', id).where('expiresAt', '<', now).execute()
    await db.deleteFrom('rateLimit').where('practiceId', '=', id).where('fullAgainAt', '<', now).execute()
    await db
      .deleteFrom('session')
      .where('practiceId', '=', id)
      .where((eb) =>
        eb.or([eb('endedAt', '<', before(keptDays.endedSession)), eb('expiresAt', '<', before(keptDays.endedSession))]),
      )
      .execute()
    await db
      .updateTable('mail')
      .set({ text: null, calendar: null })
      .where('practiceId', '=', id)
      .where('voidAt', '<', now)
      .where('text', 'is not', null)
      .execute()
    await db
      .deleteFrom('mail')
      .where('practiceId', '=', id)
      .where('createdAt', '<', before(keptDays.settledMail))
      .execute()
  }
}

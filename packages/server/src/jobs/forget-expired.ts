import type { World } from '../world.ts'

/** Runs for the whole installation. */
export type ForgetExpired = { readonly practiceId: null }

/** How long after its end a session is kept, so that somebody can see where they were signed in. */
const keptSessionDays = 30

const dayMs = 24 * 60 * 60_000

/** Removes what can open nothing any more: links, challenges and sessions that have ended, full allowances, and
 * answers that nobody may see any more. */
export async function forgetExpired({ db, clock }: World): Promise<void> {
  const now = clock()
  const before = new Date(now.getTime() - keptSessionDays * dayMs)
  const practices = await db.selectFrom('practice').select('id').execute()
  for (const { id } of practices) {
    await db.deleteFrom('signInLink').where('practiceId', '=', id).where('expiresAt', '<', now).execute()
    await db.deleteFrom('passkeyChallenge').where('practiceId', '=', id).where('expiresAt', '<', now).execute()
    await db.deleteFrom('session').where('practiceId', '=', id).where('expiresAt', '<', before).execute()
    await db.deleteFrom('sharedAnswers').where('practiceId', '=', id).where('expiresAt', '<', now).execute()
    await db.deleteFrom('rateLimit').where('practiceId', '=', id).where('fullAgainAt', '<', now).execute()
  }
}

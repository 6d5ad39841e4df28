import { signInMail } from '@unspasm/guideline/words/en/mail'
import { isOwnPath } from '../people/return-path.ts'
import type { World } from '../world.ts'
import { hashOf, newToken, toAddressed } from '../people/token.ts'
import { queueMail } from './queue-mail.ts'

/** How long a link in a mail opens something. */
export const linkMinutes = 15

export type LinkRequest = {
  readonly practiceId: string
  readonly practiceName: string
  /** In lower case. */
  readonly email: string
  readonly returnPath?: string | undefined
  /** Where this site is: `https://practice.example`. */
  readonly origin: string
}

/**
 * Sends a link that signs somebody in, once.
 *
 * Nobody is looked up: a known and an unknown address are the same work and the same answer. The token stands behind
 * `#`, which no browser sends and no proxy writes down.
 */
export async function sendSignInLink(
  { db, clock, randomBytes }: World,
  { practiceId, practiceName, email, returnPath, origin }: LinkRequest,
): Promise<void> {
  const now = clock()
  const expiresAt = new Date(now.getTime() + linkMinutes * 60_000)
  const token = newToken(randomBytes)
  const link = `${origin}/sign-in/open#${toAddressed({ practiceId, token })}`
  const path = returnPath !== undefined && isOwnPath(returnPath) ? returnPath : null

  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('signInLink')
      .values({ practiceId, email, tokenHash: hashOf(token), returnPath: path, createdAt: now, expiresAt })
      .execute()
    await queueMail(trx, {
      practiceId,
      to: email,
      subject: signInMail.subject(practiceName),
      text: signInMail.text({ practiceName, link, minutes: linkMinutes }),
      now,
      voidAt: expiresAt,
    })
  })
}

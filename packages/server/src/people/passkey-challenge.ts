import { decodeClientDataJSON } from '@simplewebauthn/server/helpers'
import type { Db } from '../db/open.ts'
import { hashOf, tokenBytes, type RandomBytes } from './token.ts'

/** How long an authenticator may take to answer. */
const challengeMinutes = 5

type Asked = {
  readonly practiceId: string
  /** Who adds a passkey; `null` while somebody signs in. */
  readonly personId: string | null
  readonly now: Date
}

/** A new question for an authenticator. Only its hash is kept. */
export async function newChallenge(
  db: Db,
  { practiceId, personId, now }: Asked,
  randomBytes: RandomBytes,
): Promise<Uint8Array<ArrayBuffer>> {
  const challenge = new Uint8Array(randomBytes(tokenBytes))
  await db
    .insertInto('passkeyChallenge')
    .values({
      practiceId,
      personId,
      challengeHash: hashOf(Buffer.from(challenge).toString('base64url')),
      expiresAt: new Date(now.getTime() + challengeMinutes * 60_000),
    })
    .execute()
  return challenge
}

/**
 * The question that an authenticator says it answers, if it was asked here and not answered before. It is used up,
 * whatever comes of the answer.
 *
 * @param clientData what the browser signed, base64url.
 * @returns          the challenge in base64url, or `null`.
 */
export async function takeChallenge(
  db: Db,
  { practiceId, personId, now }: Asked,
  clientData: string,
): Promise<string | null> {
  const challenge = challengeIn(clientData)
  if (challenge === null) return null
  const taken = await db
    .deleteFrom('passkeyChallenge')
    .where('practiceId', '=', practiceId)
    .where('challengeHash', '=', hashOf(challenge))
    .where('personId', personId === null ? 'is' : '=', personId)
    .where('expiresAt', '>', now)
    .returning('id')
    .executeTakeFirst()
  return taken ? challenge : null
}

function challengeIn(clientData: string): string | null {
  try {
    const { challenge } = decodeClientDataJSON(clientData) as { challenge?: unknown }
    return typeof challenge === 'string' ? challenge : null
  } catch {
    return null
  }
}

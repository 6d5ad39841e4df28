import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { newChallenge, takeChallenge } from '../people/passkey-challenge.ts'
import type { World } from '../world.ts'
import type { RelyingParty } from '../people/relying-party.ts'
import { startSession } from '../people/sessions.ts'
import type { AddressedToken } from '../people/token.ts'

/** What the browser asks an authenticator with. No passkey is named: the authenticator finds its own. */
export async function askForPasskey({ db, clock, randomBytes }: World, practiceId: string, { id }: RelyingParty) {
  const challenge = await newChallenge(db, { practiceId, personId: null, now: clock() }, randomBytes)
  return generateAuthenticationOptions({ rpID: id, challenge, userVerification: 'required' })
}

export type PasskeyAnswer = {
  readonly practiceId: string
  readonly answer: AuthenticationResponseJSON
  readonly relyingParty: RelyingParty
  readonly device: string
  /** Session that this browser has already. */
  readonly instead: AddressedToken | null
}

const refused = { ok: false, code: 'sign-in/passkey-refused' } as const

/** Signs in whoever proves to hold a passkey of a person of the practice. */
export async function signInWithPasskey(
  { db, clock, randomBytes }: World,
  { practiceId, answer, relyingParty, device, instead }: PasskeyAnswer,
) {
  const now = clock()
  const expectedChallenge = await takeChallenge(db, { practiceId, personId: null, now }, answer.response.clientDataJSON)
  if (expectedChallenge === null) return refused

  return db.transaction().execute(async (trx) => {
    const passkey = await trx
      .selectFrom('passkey')
      .select(['id', 'personId', 'credentialId', 'publicKey', 'counter'])
      .where('practiceId', '=', practiceId)
      .where('credentialId', '=', answer.id)
      .forUpdate()
      .executeTakeFirst()
    if (!passkey) return refused
    const verified = await verifyAuthenticationResponse({
      response: answer,
      expectedChallenge,
      expectedOrigin: relyingParty.origin,
      expectedRPID: relyingParty.id,
      requireUserVerification: true,
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(passkey.publicKey),
        counter: Number(passkey.counter),
      },
    }).catch(
      // NOTE: the library throws on an answer that is not what it should be, and touches nothing but the answer.
      () => null,
    )
    if (!verified?.verified) return refused

    await trx
      .updateTable('passkey')
      .set({ counter: verified.authenticationInfo.newCounter, lastUsedAt: now })
      .where('practiceId', '=', practiceId)
      .where('id', '=', passkey.id)
      .execute()
    const { personId } = passkey
    const session = await startSession(trx, {
      practiceId,
      personId,
      method: 'passkey',
      device,
      now,
      randomBytes,
      instead,
    })
    return { ok: true, ...session } as const
  })
}

import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server'
import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import { passkeyMail } from '@unspasm/guideline/words/en/mail'
import { recordEvent } from '../people/audit.ts'
import { newChallenge, takeChallenge } from '../people/passkey-challenge.ts'
import type { World } from '../world.ts'
import type { RelyingParty } from '../people/relying-party.ts'
import type { Viewer } from '../people/viewer.ts'
import { getNames } from './get-names.ts'
import { queueMail } from './queue-mail.ts'

/**
 * What the browser makes a passkey with. It must be found without a name, and must see the person (a finger, a face, a
 * PIN), since it is the whole key to the door.
 */
export async function askForNewPasskey(
  { db, clock, randomBytes }: World,
  { practiceId, personId }: Viewer,
  { id }: RelyingParty,
) {
  const challenge = await newChallenge(db, { practiceId, personId, now: clock() }, randomBytes)
  const { email, practiceName } = await getNames(db, practiceId, personId)
  const own = await db
    .selectFrom('passkey')
    .select('credentialId')
    .where('practiceId', '=', practiceId)
    .where('personId', '=', personId)
    .execute()
  return generateRegistrationOptions({
    rpName: practiceName,
    rpID: id,
    userID: new TextEncoder().encode(personId),
    userName: email,
    userDisplayName: practiceName,
    challenge,
    attestationType: 'none',
    excludeCredentials: own.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

export type MadePasskey = {
  readonly made: RegistrationResponseJSON
  readonly name: string
  readonly relyingParty: RelyingParty
}

const refused = { ok: false, code: 'passkey/refused' } as const

/** Keeps a passkey that somebody has just made, and tells them by mail that there is a new one. */
export async function addPasskey(
  { db, clock }: World,
  { practiceId, personId }: Viewer,
  { made, name, relyingParty }: MadePasskey,
) {
  const now = clock()
  const expectedChallenge = await takeChallenge(db, { practiceId, personId, now }, made.response.clientDataJSON)
  if (expectedChallenge === null) return refused
  const verified = await verifyRegistrationResponse({
    response: made,
    expectedChallenge,
    expectedOrigin: relyingParty.origin,
    expectedRPID: relyingParty.id,
    requireUserVerification: true,
  }).catch(
    // NOTE: the library throws on an answer that is not what it should be, and touches nothing but the answer.
    () => null,
  )
  if (!verified?.verified) return refused
  const { credential } = verified.registrationInfo

  return db.transaction().execute(async (trx) => {
    const added = await trx
      .insertInto('passkey')
      .values({
        practiceId,
        personId,
        credentialId: credential.id,
        publicKey: Buffer.from(credential.publicKey),
        counter: credential.counter,
        transports: credential.transports ?? [],
        name,
        createdAt: now,
        lastUsedAt: null,
      })
      .onConflict((conflict) => conflict.constraint('passkey_credential').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!added) return refused
    await recordEvent(trx, {
      practiceId,
      at: now,
      personId,
      what: 'passkey/added',
      record: 'passkey',
      recordId: added.id,
    })
    const { email, practiceName } = await getNames(trx, practiceId, personId)
    await queueMail(trx, {
      practiceId,
      to: email,
      subject: passkeyMail.subject(practiceName),
      text: passkeyMail.text(practiceName, name),
      now,
    })
    return { ok: true, passkey: { id: added.id, name, since: now.toISOString(), lastUsed: null } } as const
  })
}

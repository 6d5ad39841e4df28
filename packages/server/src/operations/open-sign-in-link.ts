import type { World } from '../world.ts'
import { findOrAddPerson } from '../people/person.ts'
import { startSession } from '../people/sessions.ts'
import { hashOf, type AddressedToken } from '../people/token.ts'

export type LinkOpening = {
  readonly token: AddressedToken
  readonly device: string
  /** Session that this browser has already. */
  readonly instead: AddressedToken | null
}

/**
 * Signs in whoever holds a link that was sent to an address. The link opens once; an address that is new becomes a
 * client of the practice.
 */
export async function openSignInLink({ db, clock, randomBytes }: World, { token, device, instead }: LinkOpening) {
  const now = clock()
  const { practiceId } = token
  return db.transaction().execute(async (trx) => {
    const link = await trx
      .updateTable('signInLink')
      .set({ usedAt: now })
      .where('practiceId', '=', practiceId)
      .where('tokenHash', '=', hashOf(token.token))
      .where('usedAt', 'is', null)
      .where('expiresAt', '>', now)
      .returning(['email', 'returnPath'])
      .executeTakeFirst()
    if (!link) return { ok: false, code: 'sign-in/link-void' } as const

    const personId = await findOrAddPerson(trx, { practiceId, email: link.email, now, addedBy: null })
    const session = await startSession(trx, { practiceId, personId, method: 'link', device, now, randomBytes, instead })
    return { ok: true, returnPath: link.returnPath, ...session } as const
  })
}

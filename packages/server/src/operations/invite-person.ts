import { invitationMail } from '@unspasm/guideline/words/en/mail'
import { recordEvent } from '../people/audit.ts'
import type { World } from '../world.ts'
import { findOrAddPerson } from '../people/person.ts'
import type { Role, Viewer } from '../people/viewer.ts'

import { getNames } from './get-names.ts'
import { queueMail } from './queue-mail.ts'

export type Invitation = {
  readonly email: string
  readonly role: Exclude<Role, 'client'>
  readonly firstName?: string | undefined
  /** Where this site is. */
  readonly origin: string
}

/**
 * Gives somebody a role and tells them by mail where to sign in. The mail opens nothing by itself: they ask for a link
 * to the same address, which lives for minutes and not for days.
 *
 * @returns id of the person.
 */
export async function invitePerson(
  { db, clock }: World,
  by: Viewer,
  { email, role, firstName, origin }: Invitation,
): Promise<string> {
  const now = clock()
  const { practiceId } = by
  return db.transaction().execute(async (trx) => {
    const personId = await findOrAddPerson(trx, { practiceId, email, firstName, now, addedBy: by.personId })
    const given = await trx
      .insertInto('personRole')
      .values({ practiceId, personId, role, sinceAt: now })
      .onConflict((conflict) => conflict.columns(['practiceId', 'personId', 'role']).doNothing())
      .returning('role')
      .executeTakeFirst()
    if (given) {
      await recordEvent(trx, {
        practiceId,
        at: now,
        personId: by.personId,
        what: 'person/role-given',
        record: 'person',
        recordId: personId,
        details: { role },
      })
    }
    const { practiceName } = await getNames(trx, practiceId, personId)
    await queueMail(trx, {
      practiceId,
      to: email,
      subject: invitationMail.subject(practiceName),
      text: invitationMail.text({
        practiceName,
        address: `${origin}/sign-in?practice=${practiceId}`,
        role: invitationMail.roles[role],
      }),
      now,
    })
    return personId
  })
}

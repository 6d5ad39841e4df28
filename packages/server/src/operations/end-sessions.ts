import { recordEvent } from '../people/audit.ts'
import type { Viewer } from '../people/viewer.ts'
import type { World } from '../world.ts'

type Ending = {
  readonly practiceId: string
  readonly personId: string
  /** One session of the person; left out: all of them. */
  readonly sessionId?: string
}

/**
 * Signs a person out on one device or on all. What the browser still sends opens nothing from this moment on.
 *
 * @returns how many sessions ended; 0 when there was none in force.
 */
export async function endSessions(
  { db, clock }: World,
  { practiceId, personId, sessionId }: Ending,
  by: Viewer,
): Promise<number> {
  const now = clock()
  return db.transaction().execute(async (trx) => {
    const ended = await trx
      .updateTable('session')
      .set({ endedAt: now })
      .where('practiceId', '=', practiceId)
      .where('personId', '=', personId)
      .where('endedAt', 'is', null)
      .where('expiresAt', '>', now)
      .$if(sessionId !== undefined, (query) => query.where('id', '=', sessionId!))
      .returning('id')
      .execute()
    for (const { id } of ended) {
      const isOwn = id === by.sessionId
      await recordEvent(trx, {
        practiceId,
        at: now,
        personId: by.personId,
        what: isOwn ? 'session/signed-out' : 'session/revoked',
        record: 'session',
        recordId: id,
      })
    }
    return ended.length
  })
}

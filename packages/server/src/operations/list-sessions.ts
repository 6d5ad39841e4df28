import type { SessionRow } from '../contract/me.ts'
import type { Viewer } from '../people/viewer.ts'
import type { World } from '../world.ts'

/** Where somebody is signed in: this device first, then the one used last. */
export async function listSessions({ db, clock }: World, viewer: Viewer): Promise<SessionRow[]> {
  const rows = await db
    .selectFrom('session')
    .select(['id', 'device', 'method', 'createdAt', 'lastSeenAt'])
    .where('practiceId', '=', viewer.practiceId)
    .where('personId', '=', viewer.personId)
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', clock())
    .orderBy('lastSeenAt', 'desc')
    .orderBy('id')
    .execute()
  return rows
    .map(({ id, device, method, createdAt, lastSeenAt }) => ({
      id,
      device,
      method,
      since: createdAt.toISOString(),
      lastSeen: lastSeenAt.toISOString(),
      isThisOne: id === viewer.sessionId,
    }))
    .toSorted((a, b) => Number(b.isThisOne) - Number(a.isThisOne))
}

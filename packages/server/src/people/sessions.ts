import type { Db } from '../db/open.ts'
import { recordEvent } from './audit.ts'
import { hashOf, newToken, type AddressedToken, type RandomBytes } from './token.ts'
import { roles, type Role, type Viewer } from './viewer.ts'

/** How somebody proved who they are. */
export type Method = 'link' | 'passkey' | 'demonstration'

const dayMs = 24 * 60 * 60_000

/**
 * How long somebody stays signed in, by the role that reaches furthest: days without a visit, and days in all. A
 * person with a bad back comes rarely and has little to lose; whoever sees other people's records signs in more often.
 */
export const sessionLife: Readonly<Record<Role, { readonly idleDays: number; readonly longestDays: number }>> = {
  owner: { idleDays: 7, longestDays: 30 },
  professional: { idleDays: 14, longestDays: 90 },
  client: { idleDays: 60, longestDays: 365 },
}

/** A visit is written down at most this often, so that reading does not write. */
const touchMs = 60 * 60_000

/** When a session ends if nobody comes: idle days from now, never beyond the longest. */
export function expiryOf(held: readonly Role[], createdAt: Date, now: Date): Date {
  const role = roles.find((each) => held.includes(each)) ?? 'client'
  const { idleDays, longestDays } = sessionLife[role]
  return new Date(Math.min(now.getTime() + idleDays * dayMs, createdAt.getTime() + longestDays * dayMs))
}

export type NewSession = {
  readonly practiceId: string
  readonly personId: string
  readonly method: Method
  /** Browser and system in words. */
  readonly device: string
  readonly now: Date
  readonly randomBytes: RandomBytes
  /** Session of the same browser that this one takes the place of. */
  readonly instead: AddressedToken | null
}

/**
 * Signs somebody in, in the caller's transaction, and writes it down.
 *
 * @returns the token for the browser, which is kept nowhere else, and for how long at most.
 */
export async function startSession(
  trx: Db,
  { practiceId, personId, method, device, now, randomBytes, instead }: NewSession,
): Promise<{ readonly token: AddressedToken; readonly maxAgeSeconds: number }> {
  const held = await listRoles(trx, practiceId, personId)
  const token = newToken(randomBytes)
  const { id } = await trx
    .insertInto('session')
    .values({
      practiceId,
      personId,
      tokenHash: hashOf(token),
      method,
      device,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: expiryOf(held, now, now),
      endedAt: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (instead) await endSessionOf(trx, instead, now)
  await recordEvent(trx, {
    practiceId,
    at: now,
    personId,
    what: 'session/started',
    record: 'session',
    recordId: id,
    details: { method },
  })
  const longest = sessionLife[roles.find((role) => held.includes(role)) ?? 'client'].longestDays
  return { token: { practiceId, token }, maxAgeSeconds: (longest * dayMs) / 1000 }
}

/** Roles of a person, furthest reach first. Empty for somebody who is not there. */
export async function listRoles(db: Db, practiceId: string, personId: string): Promise<readonly Role[]> {
  const rows = await db
    .selectFrom('personRole')
    .select('role')
    .where('practiceId', '=', practiceId)
    .where('personId', '=', personId)
    .execute()
  return roles.filter((role) => rows.some((row) => row.role === role))
}

/**
 * Who holds a session that is in force; `null` for one that has ended, was revoked, or never was.
 *
 * Moves the end of the session on, at most once an hour.
 */
export async function findViewer(db: Db, { practiceId, token }: AddressedToken, now: Date): Promise<Viewer | null> {
  const rows = await db
    .selectFrom('session as s')
    .innerJoin('personRole as r', (join) =>
      join.onRef('r.practiceId', '=', 's.practiceId').onRef('r.personId', '=', 's.personId'),
    )
    .select(['s.id', 's.personId', 's.createdAt', 's.lastSeenAt', 'r.role'])
    .where('s.practiceId', '=', practiceId)
    .where('s.tokenHash', '=', hashOf(token))
    .where('s.endedAt', 'is', null)
    .where('s.expiresAt', '>', now)
    .execute()
  const [session] = rows
  if (!session) return null
  const held = roles.filter((role) => rows.some((row) => row.role === role))
  if (now.getTime() - session.lastSeenAt.getTime() >= touchMs) {
    await db
      .updateTable('session')
      .set({ lastSeenAt: now, expiresAt: expiryOf(held, session.createdAt, now) })
      .where('practiceId', '=', practiceId)
      .where('id', '=', session.id)
      .execute()
  }
  return { practiceId, personId: session.personId, sessionId: session.id, roles: held }
}

/** Ends the session of a token, if there is one. */
async function endSessionOf(trx: Db, { practiceId, token }: AddressedToken, now: Date): Promise<void> {
  await trx
    .updateTable('session')
    .set({ endedAt: now })
    .where('practiceId', '=', practiceId)
    .where('tokenHash', '=', hashOf(token))
    .where('endedAt', 'is', null)
    .execute()
}

import { randomBytes } from 'node:crypto'
import type { Db } from '../src/db/open.ts'
import { startSession } from '../src/people/sessions.ts'
import { toAddressed } from '../src/people/token.ts'
import type { Role } from '../src/people/viewer.ts'
import type { Site, World } from '../src/world.ts'
import { createTestApp } from './test-app.ts'

/** The instant of a test that does not say another one: a Saturday. */
export const testNow = new Date('2026-11-28T09:00:00Z')

/** A practice with nobody in it. */
export async function aPractice(db: Db, id: string): Promise<string> {
  await db
    .insertInto('practice')
    .values({ id, name: `Practice ${id}`, zone: 'Europe/London', country: 'GB', city: 'Bristol' })
    .execute()
  return id
}

/** Somebody of a practice: `anna@north.example` for `('north', 'anna')`. Everybody is a client besides their roles. */
export async function aPerson(db: Db, practiceId: string, name: string, ...held: Role[]): Promise<string> {
  const { id } = await db
    .insertInto('person')
    .values({ practiceId, email: `${name.toLowerCase()}@${practiceId}.example`, firstName: name, createdAt: testNow })
    .returning('id')
    .executeTakeFirstOrThrow()
  const roles = [...new Set<Role>([...held, 'client'])]
  await db
    .insertInto('personRole')
    .values(roles.map((role) => ({ practiceId, personId: id, role, sinceAt: testNow })))
    .execute()
  return id
}

/** Signs somebody in. @returns the value of the header `Cookie`. */
export async function signedInAs(db: Db, practiceId: string, personId: string, now = testNow): Promise<string> {
  const { token } = await startSession(db, {
    practiceId,
    personId,
    method: 'link',
    device: 'Firefox on Linux',
    now,
    randomBytes,
    instead: null,
  })
  return `unspasm=${toAddressed(token)}`
}

type Sending = {
  /** Header `Cookie`; left out: nobody is signed in. */
  readonly as?: string | undefined
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Address of whoever asks. */
  readonly peer?: string
}

/** The app over a database, with a clock that a test sets. */
export function practiceApp(db: Db, site: Partial<Site> = {}) {
  let now = testNow
  const world: World = { db, clock: () => now, randomBytes }
  const { app, lines, bugs } = createTestApp({
    site: { publicUrl: null, proxies: 0, mail: 'outbox', ...site },
    databaseState: () => 'ready',
    world: () => world,
  })
  const send = async (
    method: string,
    path: string,
    { as, body, headers = {}, peer = '127.0.0.1' }: Sending = {},
  ): Promise<Response> =>
    app.request(
      path,
      {
        method,
        headers: {
          Host: 'localhost',
          'Sec-Fetch-Site': 'same-origin',
          ...(as !== undefined && { Cookie: as }),
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      },
      { incoming: { socket: { remoteAddress: peer } } },
    )
  return {
    app,
    world,
    lines,
    bugs,
    send,
    /** Sets the clock. */
    at: (instant: Date) => {
      now = instant
    },
  }
}

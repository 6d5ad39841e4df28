import { randomBytes } from 'node:crypto'
import { hashOf } from '../../src/people/token.ts'
import { aPerson, testNow } from '../practices.ts'
import type { Asker, Town, WallRow } from '../walls-of-practices.ts'

const nothing = async () => ({})

/** The client of the north. */
const annas = ({ north: { client } }: Town) => ({ practiceId: client.practiceId, personId: client.personId })

async function aSession(town: Town, { practiceId, personId }: Asker): Promise<string> {
  const { id } = await town.db
    .insertInto('session')
    .values({
      practiceId,
      personId,
      tokenHash: hashOf(randomBytes(32).toString('hex')),
      method: 'link',
      device: 'Firefox on Linux',
      createdAt: testNow,
      lastSeenAt: testNow,
      expiresAt: new Date(testNow.getTime() + 60_000),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function aPasskey(town: Town, { practiceId, personId }: Asker): Promise<string> {
  const { id } = await town.db
    .insertInto('passkey')
    .values({
      practiceId,
      personId,
      credentialId: randomBytes(16).toString('base64url'),
      publicKey: randomBytes(32),
      counter: 0,
      transports: [],
      name: 'Telephone',
      createdAt: testNow,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const annasSession = async (town: Town) => ({
  params: { id: await aSession(town, town.north.client) },
  record: annas(town),
})
const annasPasskey = async (town: Town) => ({
  params: { id: await aPasskey(town, town.north.client) },
  record: annas(town),
})
const anna = async (town: Town) => ({ params: { id: town.north.client.personId }, record: annas(town) })

export const walls: readonly WallRow[] = [
  { route: 'GET /api/practices', isPublic: true },
  { route: 'GET /api/practices/:practice', isPublic: true },
  { route: 'POST /api/sign-in/links', isPublic: true },
  { route: 'POST /api/practices/:practice/demonstration/sign-in', isPublic: true },
  { route: 'POST /api/sign-in/links/:token', isPublic: true },
  { route: 'POST /api/sign-in/passkeys/options', isPublic: true },
  { route: 'POST /api/sign-in/passkeys', isPublic: true },
  { route: 'POST /api/sign-out', isPublic: true },
  { route: 'GET /api/outbox', isPublic: true },
  { route: 'GET /api/me', isPublic: true },
  { route: 'PATCH /api/me', ask: async () => ({ body: { firstName: 'Anna' } }) },
  { route: 'GET /api/me/sessions', ask: nothing },
  { route: 'DELETE /api/me/sessions/:id', ask: annasSession },
  { route: 'GET /api/me/passkeys', ask: nothing },
  { route: 'POST /api/me/passkeys/options', ask: nothing },
  { route: 'POST /api/me/passkeys', ask: async () => ({ body: {} }) },
  {
    route: 'PATCH /api/me/passkeys/:id',
    ask: async (town) => ({ ...(await annasPasskey(town)), body: { name: 'Laptop' } }),
  },
  { route: 'DELETE /api/me/passkeys/:id', ask: annasPasskey },
  { route: 'GET /api/practices/:practice/people', ask: nothing },
  {
    route: 'POST /api/practices/:practice/people',
    ask: async () => ({ body: { email: 'new@north.example', role: 'professional' } }),
  },
  {
    route: 'PUT /api/practices/:practice/people/:id/roles',
    ask: async (town) => ({ ...(await anna(town)), body: { roles: [] } }),
  },
  {
    route: 'DELETE /api/practices/:practice/people/:id/sessions',
    ask: async (town) => {
      const guest = await aPerson(town.db, 'north', `guest-${randomBytes(4).toString('hex')}`)
      return { params: { id: guest }, record: { practiceId: 'north', personId: guest } }
    },
  },
  { route: 'DELETE /api/me/sessions', ask: nothing },
]

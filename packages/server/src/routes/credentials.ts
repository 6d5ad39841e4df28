import { Hono, type Context } from 'hono'
import type { AppEnv } from '../app-env.ts'
import {
  credential,
  credentialList,
  refusal,
  registerCheck,
  verification,
  type CredentialsApi,
} from '../contract/credentials.ts'
import { forStaff, operationOf } from '../openapi/operation.ts'
import {
  noteRegisterCheck,
  refuseCredential,
  suspendCredential,
  verifyCredential,
} from '../operations/decide-credential.ts'
import { enterCredential } from '../operations/enter-credential.ts'
import { findProof } from '../operations/keep-file.ts'
import { listCredentials } from '../operations/list-credentials.ts'
import { findStaffMember } from '../operations/list-staff.ts'
import { recordEvent } from '../people/audit.ts'
import type { Action } from '../people/permissions.ts'
import { isRecordId } from '../people/record-id.ts'
import { asks, noSuchRecord, reachable } from '../people/with-viewer.ts'
import { problem } from '../problem.ts'
import { credentialSchema, readCredential } from '../professionals/credential-entry.ts'
import { getToday } from '../professionals/practice-zone.ts'
import { readValid } from '../valid-body.ts'
import { refuse } from './refuse.ts'
import { reachableStaff } from './staff-member.ts'

const ofStaff = { id: 'Id of the professional.' }
const path = { id: 'Id of the record.' }
const decided = [...forStaff, 'credential/decided'] as const

export const credentialsPaths = {
  '/api/practices/{practice}/staff/{id}/credentials': {
    get: operationOf({
      id: 'credentials',
      summary: 'The records of somebody, newest first. For the owner and for themselves.',
      path: ofStaff,
      answer: credentialList,
      refusals: forStaff,
    }),
    post: operationOf({
      id: 'enterCredential',
      summary: 'Enters a record; it counts once it is verified. For the owner and for themselves.',
      path: ofStaff,
      body: credentialSchema,
      answer: credential,
      status: 201,
      refusals: [...forStaff, 'credential/refused', 'credential/role-not-held', 'file/not-found'],
    }),
  },
  '/api/practices/{practice}/credentials/{id}': {
    get: operationOf({
      id: 'credential',
      summary: 'One record. For the owner and for whom it is about.',
      path,
      answer: credential,
      refusals: forStaff,
    }),
  },
  '/api/practices/{practice}/credentials/{id}/verification': {
    post: operationOf({
      id: 'verifyCredential',
      summary: 'Verifies a record. Four eyes, unless there is only one owner. For the owner.',
      path,
      body: verification,
      answer: credential,
      refusals: [...decided, 'credential/four-eyes', 'credential/lacks', 'credential/needs-register'],
    }),
  },
  '/api/practices/{practice}/credentials/{id}/refusal': {
    post: operationOf({
      id: 'refuseCredential',
      summary: 'Refuses a record and tells the professional why. For the owner.',
      path,
      body: refusal,
      answer: credential,
      refusals: decided,
    }),
  },
  '/api/practices/{practice}/credentials/{id}/suspension': {
    post: operationOf({
      id: 'suspendCredential',
      summary: 'Lets a verified record count no longer. For the owner.',
      path,
      body: refusal,
      answer: credential,
      refusals: decided,
    }),
  },
  '/api/practices/{practice}/credentials/{id}/register-checks': {
    post: operationOf({
      id: 'noteRegisterCheck',
      summary: 'Keeps that a person looked into the public register. For the owner.',
      path,
      body: registerCheck,
      answer: credential,
      refusals: [...decided, 'credential/no-register'],
    }),
  },
  '/api/practices/{practice}/files/{id}': {
    get: {
      ...operationOf({
        id: 'proof',
        summary:
          'The document of a record, to be kept and not shown by the browser. For the owner and whom it is about.',
        path: { id: 'Id of the file.' },
        refusals: forStaff,
      }),
      responses: {
        200: { description: 'The file.', content: { '*/*': { schema: { type: 'string', format: 'binary' } } } },
      },
    },
  },
} as const

type Sent = CredentialsApi['GET /api/practices/:practice/credentials/:id']['answer']

/** Records about professionals and what is decided on them. */
export const credentialsRoutes = () =>
  new Hono<AppEnv>()
    .get('/api/practices/:practice/staff/:id/credentials', asks('credential/read'), async (c) => {
      const member = await reachableStaff(c, 'credential/read')
      if (member === null) return noSuchRecord(c)
      const answer: CredentialsApi['GET /api/practices/:practice/staff/:id/credentials']['answer'] = {
        credentials: await listed(c, { professionalId: member.id }),
      }
      return c.json(answer)
    })
    .post('/api/practices/:practice/staff/:id/credentials', asks('credential/enter'), async (c) => {
      const body = await readValid(c, credentialSchema)
      if (!body.ok) return body.refusal
      const member = await reachableStaff(c, 'credential/enter')
      if (member === null) return noSuchRecord(c)
      const asker = c.get('asker')
      const world = c.get('world')
      const read = readCredential(body.value, await getToday(world.db, asker.practiceId, world.clock()))
      if (!read.ok) {
        const faults = [{ field: read.field, found: '', expected: read.expected }]
        return problem(c, 'credential/refused', 'Put this right and send it again. Nothing was saved.', faults)
      }
      const entered = await enterCredential(world, asker, member.id, read.entry)
      return entered.ok ? c.json(await getOne(c, entered.id), 201) : refuse(c, entered)
    })
    .get('/api/practices/:practice/credentials/:id', asks('credential/read'), async (c) => {
      const found = await findReachable(c, 'credential/read')
      return found === null ? noSuchRecord(c) : c.json(found)
    })
    .post('/api/practices/:practice/credentials/:id/verification', asks('credential/verify'), async (c) => {
      const body = await readValid(c, verification)
      if (!body.ok) return body.refusal
      const found = await findReachable(c, 'credential/verify')
      if (found === null) return noSuchRecord(c)
      const verified = await verifyCredential(c.get('world'), c.get('asker'), found.id, body.value)
      return verified.ok ? c.json(await getOne(c, found.id)) : refuse(c, verified)
    })
    .post('/api/practices/:practice/credentials/:id/refusal', asks('credential/verify'), async (c) => {
      const body = await readValid(c, refusal)
      if (!body.ok) return body.refusal
      const found = await findReachable(c, 'credential/verify')
      if (found === null) return noSuchRecord(c)
      const refused = await refuseCredential(c.get('world'), c.get('asker'), found.id, body.value.note)
      return refused.ok ? c.json(await getOne(c, found.id)) : refuse(c, refused)
    })
    .post('/api/practices/:practice/credentials/:id/suspension', asks('credential/verify'), async (c) => {
      const body = await readValid(c, refusal)
      if (!body.ok) return body.refusal
      const found = await findReachable(c, 'credential/verify')
      if (found === null) return noSuchRecord(c)
      const suspended = await suspendCredential(c.get('world'), c.get('asker'), found.id, body.value.note)
      return suspended.ok ? c.json(await getOne(c, found.id)) : refuse(c, suspended)
    })
    .post('/api/practices/:practice/credentials/:id/register-checks', asks('credential/verify'), async (c) => {
      const body = await readValid(c, registerCheck)
      if (!body.ok) return body.refusal
      const found = await findReachable(c, 'credential/verify')
      if (found === null) return noSuchRecord(c)
      const noted = await noteRegisterCheck(c.get('world'), c.get('asker'), found.id, body.value.outcome)
      return noted.ok ? c.json(await getOne(c, found.id)) : refuse(c, noted)
    })
    .get('/api/practices/:practice/files/:id', asks('credential/read-proof'), async (c) => {
      const asker = c.get('asker')
      const { practiceId } = asker
      const { db, clock } = c.get('world')
      const id = c.req.param('id')
      const proof = isRecordId(id) ? await findProof(db, practiceId, id) : null
      const file = reachable(asker, 'credential/read-proof', proof, ({ personId }) => ({ practiceId, personId }))
      if (file === null) return noSuchRecord(c)
      await recordEvent(db, {
        practiceId,
        at: clock(),
        personId: asker.personId,
        what: 'credential/proof-read',
        record: 'file',
        recordId: id,
      })
      return c.body(new Uint8Array(file.content), 200, {
        'Content-Type': file.mediaType,
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        'X-Content-Type-Options': 'nosniff',
      })
    })

async function listed(c: Context<AppEnv>, filter: Parameters<typeof listCredentials>[2]): Promise<Sent[]> {
  const asker = c.get('asker')
  const { db, clock } = c.get('world')
  return listCredentials(db, asker, filter, await getToday(db, asker.practiceId, clock()))
}

/** The record of the address if the viewer may do this to it. */
async function findReachable(c: Context<AppEnv>, action: Action): Promise<Sent | null> {
  const asker = c.get('asker')
  const { practiceId } = asker
  const id = c.req.param('id') ?? ''
  const [record] = isRecordId(id) ? await listed(c, { id }) : []
  if (!record) return null
  const subject = await findStaffMember(c.get('world').db, practiceId, { id: record.professionalId })
  return reachable(asker, action, record, () => ({ practiceId, personId: subject?.personId ?? null }))
}

async function getOne(c: Context<AppEnv>, id: string): Promise<Sent> {
  const [record] = await listed(c, { id })
  if (!record) throw new Error('expected the record that was just changed, got none')
  return record
}

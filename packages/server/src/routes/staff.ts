import { Hono, type Context } from 'hono'
import type { AppEnv } from '../app-env.ts'
import {
  areaChange,
  fileKept,
  fileQuery,
  profileChange,
  rolesChange,
  staff,
  staffList,
  staffNew,
  staffServicesChange,
  staffStateChange,
  type StaffApi,
} from '../contract/staff.ts'
import { readBytes } from '../json-body.ts'
import { forStaff, operationOf } from '../openapi/operation.ts'
import { addProfessional } from '../operations/add-professional.ts'
import {
  setArea,
  setPhoto,
  setProfessionalRoles,
  setProfessionalServices,
  setProfessionalState,
  setProfile,
} from '../operations/change-professional.ts'
import { keepFile } from '../operations/keep-file.ts'
import { findStaffMember, getStaff, listStaff } from '../operations/list-staff.ts'
import { overLimit } from '../people/limited.ts'
import { originOf } from '../people/same-origin.ts'
import { asks, noSuchRecord } from '../people/with-viewer.ts'
import { problem } from '../problem.ts'
import { fileLimitBytes } from '../professionals/file-type.ts'
import { getToday } from '../professionals/practice-zone.ts'
import { readValid } from '../valid-body.ts'
import { readQuery } from '../valid-query.ts'
import type { Site } from '../world.ts'
import { refuse } from './refuse.ts'
import { reachableStaff } from './staff-member.ts'

const path = { id: 'Id of the professional.' }
const bytes = {
  required: true,
  description: `At most ${fileLimitBytes} bytes. What it is decides its content.`,
  content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
}
const fileRefusals = [
  ...forStaff,
  'request/wrong-query',
  'request/too-often',
  'file/too-large',
  'file/wrong-type',
] as const

export const staffPaths = {
  '/api/practices/{practice}/staff': {
    get: operationOf({
      id: 'staff',
      summary: 'Everybody who works for the practice, red first. For the owner.',
      answer: staffList,
      refusals: forStaff,
    }),
    post: operationOf({
      id: 'addProfessional',
      summary: 'Invites somebody to work for the practice. For the owner.',
      body: staffNew,
      answer: staff,
      status: 201,
      refusals: [...forStaff, 'professional/already-here', 'request/too-often'],
    }),
  },
  '/api/practices/{practice}/staff/own': {
    get: operationOf({
      id: 'ownStaff',
      summary: 'The professional who the viewer is.',
      answer: staff,
      refusals: forStaff,
    }),
  },
  '/api/practices/{practice}/staff/{id}': {
    get: operationOf({
      id: 'staffMember',
      summary: 'One professional. For the owner and for themselves.',
      path,
      answer: staff,
      refusals: forStaff,
    }),
  },
  '/api/practices/{practice}/staff/{id}/profile': {
    put: operationOf({
      id: 'setProfile',
      summary: 'What customers read. For the owner and for themselves.',
      path,
      body: profileChange,
      answer: staff,
      refusals: forStaff,
    }),
  },
  '/api/practices/{practice}/staff/{id}/roles': {
    put: operationOf({
      id: 'setProfessionalRoles',
      summary: 'In which roles somebody works. For the owner.',
      path,
      body: rolesChange,
      answer: staff,
      refusals: forStaff,
    }),
  },
  '/api/practices/{practice}/staff/{id}/services': {
    put: operationOf({
      id: 'setProfessionalServices',
      summary: 'For what somebody can be booked. For the owner.',
      path,
      body: staffServicesChange,
      answer: staff,
      refusals: [...forStaff, 'service/not-of-role'],
    }),
  },
  '/api/practices/{practice}/staff/{id}/state': {
    put: operationOf({
      id: 'setProfessionalState',
      summary: 'Shows somebody in the directory, hides or suspends them. For the owner.',
      path,
      body: staffStateChange,
      answer: staff,
      refusals: [...forStaff, 'professional/not-ready'],
    }),
  },
  '/api/practices/{practice}/staff/{id}/area': {
    put: operationOf({
      id: 'setArea',
      summary: 'Where somebody starts, how far they go and how. For the owner and for themselves.',
      path,
      body: areaChange,
      answer: staff,
      refusals: [...forStaff, 'area/too-large', 'area/too-few-corners', 'area/too-many-corners', 'area/crosses-itself'],
    }),
  },
  '/api/practices/{practice}/staff/{id}/photo': {
    post: {
      ...operationOf({
        id: 'setPhoto',
        summary: 'A photograph for the directory. For the owner and for themselves.',
        path,
        query: fileQuery,
        answer: fileKept,
        status: 201,
        refusals: fileRefusals,
      }),
      requestBody: bytes,
    },
  },
  '/api/practices/{practice}/staff/{id}/files': {
    post: {
      ...operationOf({
        id: 'sendFile',
        summary: 'A document that proves a record which is entered next. For the owner and for themselves.',
        path,
        query: fileQuery,
        answer: fileKept,
        status: 201,
        refusals: fileRefusals,
      }),
      requestBody: bytes,
    },
  },
} as const

/** Who works for a practice: for its owner, and for each professional about themselves. */
export const staffRoutes = (site: Site) =>
  new Hono<AppEnv>()
    .get('/api/practices/:practice/staff', asks('professional/list'), async (c) => {
      const { practiceId } = c.get('asker')
      const { db, clock } = c.get('world')
      const answer: StaffApi['GET /api/practices/:practice/staff']['answer'] = {
        staff: await listStaff(db, practiceId, await getToday(db, practiceId, clock())),
      }
      return c.json(answer)
    })
    .post('/api/practices/:practice/staff', asks('professional/create'), async (c) => {
      const asker = c.get('asker')
      const body = await readValid(c, staffNew)
      if (!body.ok) return body.refusal
      const refusal = await overLimit(c, asker.practiceId, 'person/invite', asker.personId)
      if (refusal) return refusal
      const added = await addProfessional(c.get('world'), asker, body.value, originOf(c, site.publicUrl))
      return added.ok ? c.json(await staffOf(c, added.id), 201) : refuse(c, added)
    })
    .get('/api/practices/:practice/staff/own', asks('professional/read'), async (c) => {
      const { practiceId, personId } = c.get('asker')
      const own = await findStaffMember(c.get('world').db, practiceId, { personId })
      return own === null ? noSuchRecord(c) : c.json(await staffOf(c, own.id))
    })
    .get('/api/practices/:practice/staff/:id', asks('professional/read'), async (c) => {
      const member = await reachableStaff(c, 'professional/read')
      return member === null ? noSuchRecord(c) : c.json(await staffOf(c, member.id))
    })
    .put('/api/practices/:practice/staff/:id/profile', asks('professional/change'), async (c) => {
      const body = await readValid(c, profileChange)
      if (!body.ok) return body.refusal
      const member = await reachableStaff(c, 'professional/change')
      if (member === null) return noSuchRecord(c)
      await setProfile(c.get('world'), c.get('asker').practiceId, member.id, body.value)
      return c.json(await staffOf(c, member.id))
    })
    .put('/api/practices/:practice/staff/:id/roles', asks('professional/publish'), async (c) => {
      const body = await readValid(c, rolesChange)
      if (!body.ok) return body.refusal
      const member = await reachableStaff(c, 'professional/publish')
      if (member === null) return noSuchRecord(c)
      await setProfessionalRoles(c.get('world'), c.get('asker'), member.id, body.value.roles)
      return c.json(await staffOf(c, member.id))
    })
    .put('/api/practices/:practice/staff/:id/services', asks('professional/publish'), async (c) => {
      const body = await readValid(c, staffServicesChange)
      if (!body.ok) return body.refusal
      const member = await reachableStaff(c, 'professional/publish')
      if (member === null) return noSuchRecord(c)
      const { practiceId } = c.get('asker')
      const set = await setProfessionalServices(c.get('world'), practiceId, member.id, body.value.serviceIds)
      return set.ok ? c.json(await staffOf(c, member.id)) : refuse(c, set)
    })
    .put('/api/practices/:practice/staff/:id/state', asks('professional/publish'), async (c) => {
      const body = await readValid(c, staffStateChange)
      if (!body.ok) return body.refusal
      const member = await reachableStaff(c, 'professional/publish')
      if (member === null) return noSuchRecord(c)
      const set = await setProfessionalState(c.get('world'), c.get('asker'), member.id, body.value.state)
      return set.ok ? c.json(await staffOf(c, member.id)) : refuse(c, set)
    })
    .put('/api/practices/:practice/staff/:id/area', asks('area/change'), async (c) => {
      const body = await readValid(c, areaChange)
      if (!body.ok) return body.refusal
      const member = await reachableStaff(c, 'area/change')
      if (member === null) return noSuchRecord(c)
      const set = await setArea(c.get('world'), c.get('asker').practiceId, member.id, body.value)
      return set.ok ? c.json(await staffOf(c, member.id)) : refuse(c, set)
    })
    .post('/api/practices/:practice/staff/:id/photo', asks('professional/change'), async (c) => {
      const member = await reachableStaff(c, 'professional/change')
      if (member === null) return noSuchRecord(c)
      const sent = await readFile(c)
      if (!sent.ok) return sent.refusal
      const set = await setPhoto(c.get('world'), c.get('asker'), member.id, sent.name, sent.content)
      return set.ok ? c.json(set.file, 201) : refuse(c, set)
    })
    .post('/api/practices/:practice/staff/:id/files', asks('credential/enter'), async (c) => {
      const member = await reachableStaff(c, 'credential/enter')
      if (member === null) return noSuchRecord(c)
      const sent = await readFile(c)
      if (!sent.ok) return sent.refusal
      const { db, clock } = c.get('world')
      const { name, content } = sent
      const kept = await keepFile(db, c.get('asker'), { purpose: 'proof', name, content, now: clock() })
      return kept.ok ? c.json(kept.file, 201) : refuse(c, kept)
    })

async function staffOf(
  c: Context<AppEnv>,
  id: string,
): Promise<StaffApi['GET /api/practices/:practice/staff/:id']['answer']> {
  const { practiceId } = c.get('asker')
  const { db, clock } = c.get('world')
  return getStaff(db, practiceId, id, await getToday(db, practiceId, clock()))
}

type SentFile =
  | { readonly ok: true; readonly name: string; readonly content: Uint8Array }
  | { readonly ok: false; readonly refusal: Response }

/** Reads an uploaded file, and stops at the first byte too many. */
async function readFile(c: Context<AppEnv>): Promise<SentFile> {
  const query = readQuery(c, fileQuery)
  if (!query.ok) return query
  // NOTE: no page of another site can send this type without being asked first by the browser.
  if (c.req.header('Content-Type') !== 'application/octet-stream') {
    const detail = 'Expected Content-Type "application/octet-stream". Nothing was kept.'
    return { ok: false, refusal: problem(c, 'file/wrong-type', detail) }
  }
  const { practiceId, personId } = c.get('asker')
  const overdone = await overLimit(c, practiceId, 'upload/person', personId)
  if (overdone) return { ok: false, refusal: overdone }
  const announced = Number(c.req.header('Content-Length') ?? 0)
  const content = announced > fileLimitBytes ? null : await readBytes(c.req.raw, fileLimitBytes)
  if (content === null) {
    // NOTE: the rest of the body is not waited for.
    c.header('Connection', 'close')
    return { ok: false, refusal: refuse(c, { code: 'file/too-large' }) }
  }
  return { ok: true, name: query.value.name, content }
}

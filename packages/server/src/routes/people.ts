import { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { invitation, personList, personRow, rolesChange, type PeopleApi } from '../contract/people.ts'
import { bodyOf, givenSchema, pathParameter } from '../openapi/body.ts'
import { emptyOf, jsonOf, problemOf } from '../openapi/response.ts'
import { endSessions } from '../operations/end-sessions.ts'
import { invitePerson } from '../operations/invite-person.ts'
import { listPeople } from '../operations/list-people.ts'
import { setRoles } from '../operations/set-roles.ts'
import { overLimit } from '../people/limited.ts'
import { isRecordId } from '../people/record-id.ts'
import { originOf } from '../people/same-origin.ts'
import { asks, noSuchRecord, reachable } from '../people/with-viewer.ts'
import { problem } from '../problem.ts'
import { readValid } from '../valid-body.ts'
import type { Site } from '../world.ts'
import { practiceParameter } from './practices.ts'

const refusals = {
  401: problemOf('`person/not-signed-in`'),
  403: problemOf('`person/not-allowed`'),
  404: problemOf('`record/not-found`'),
}
const person = pathParameter('id', 'Id of the person.')

export const peoplePaths = {
  '/api/practices/{practice}/people': {
    get: {
      operationId: 'people',
      summary: 'Who works for the practice. For its owner.',
      parameters: [practiceParameter],
      responses: { 200: jsonOf('By address.', givenSchema(personList)), ...refusals },
    },
    post: {
      operationId: 'invitePerson',
      summary: 'Gives somebody a role and tells them by mail. For the owner.',
      parameters: [practiceParameter],
      requestBody: bodyOf(invitation),
      responses: {
        201: jsonOf('The person.', givenSchema(personRow)),
        ...refusals,
        422: problemOf('`request/wrong-body`'),
        429: problemOf('`request/too-often`: `Retry-After` says when.'),
      },
    },
  },
  '/api/practices/{practice}/people/{id}/roles': {
    put: {
      operationId: 'setRoles',
      summary: 'Sets the roles of a person; they hold from the next request on. For the owner.',
      parameters: [practiceParameter, person],
      requestBody: bodyOf(rolesChange),
      responses: {
        200: jsonOf('The person.', givenSchema(personRow)),
        ...refusals,
        409: problemOf('`person/last-owner`'),
        422: problemOf('`request/wrong-body`'),
      },
    },
  },
  '/api/practices/{practice}/people/{id}/sessions': {
    delete: {
      operationId: 'signOutPerson',
      summary: 'Signs a person out on every device. For the owner.',
      parameters: [practiceParameter, person],
      responses: { 204: emptyOf('Signed out.'), ...refusals },
    },
  },
} as const

/** Who works for a practice: for its owner. */
export function peopleRoutes(site: Site) {
  return new Hono<AppEnv>()
    .get('/api/practices/:practice/people', asks('person/list'), async (c) => {
      const answer: PeopleApi['GET /api/practices/:practice/people']['answer'] = {
        people: await listPeople(c.get('world'), c.get('asker').practiceId),
      }
      return c.json(answer)
    })
    .post('/api/practices/:practice/people', asks('person/invite'), async (c) => {
      const asker = c.get('asker')
      const body = await readValid(c, invitation)
      if (!body.ok) return body.refusal
      const refusal = await overLimit(c, asker.practiceId, 'person/invite', asker.personId)
      if (refusal) return refusal
      const origin = originOf(c, site.publicUrl)
      const id = await invitePerson(c.get('world'), asker, { ...body.value, origin })
      return c.json(await getRow(c, id), 201)
    })
    .put('/api/practices/:practice/people/:id/roles', asks('person/set-roles'), async (c) => {
      const body = await readValid(c, rolesChange)
      if (!body.ok) return body.refusal
      const id = await findId(c, 'person/set-roles')
      if (id === null) return noSuchRecord(c)
      const set = await setRoles(c.get('world'), c.get('asker'), id, body.value.roles)
      if (!set.ok) {
        if (set.code === 'record/not-found') return noSuchRecord(c)
        return problem(c, set.code, 'Make somebody else an owner first. Nothing was changed.')
      }
      return c.json(await getRow(c, id))
    })
    .delete('/api/practices/:practice/people/:id/sessions', asks('person/end-sessions'), async (c) => {
      const id = await findId(c, 'person/end-sessions')
      if (id === null) return noSuchRecord(c)
      await endSessions(c.get('world'), { practiceId: c.get('asker').practiceId, personId: id }, c.get('asker'))
      return c.body(null, 204)
    })
}

type Context = Parameters<ReturnType<typeof asks>>[0]

/** The person of the address, if the viewer may do this to them. */
async function findId(c: Context, action: 'person/set-roles' | 'person/end-sessions'): Promise<string | null> {
  const id = c.req.param('id') ?? ''
  const asker = c.get('asker')
  const [row] = isRecordId(id) ? await listPeople(c.get('world'), asker.practiceId, id) : []
  const found = reachable(asker, action, row, (each) => ({ practiceId: asker.practiceId, personId: each.id }))
  return found?.id ?? null
}

async function getRow(c: Context, id: string): Promise<PeopleApi['POST /api/practices/:practice/people']['answer']> {
  const [row] = await listPeople(c.get('world'), c.get('asker').practiceId, id)
  if (!row) throw new Error('expected the person who was just changed, got nobody')
  return row
}

import { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { service, serviceChange, serviceList, type ServicesApi } from '../contract/services.ts'
import { forStaff, operationOf } from '../openapi/operation.ts'
import { addService, changeService, listServices } from '../operations/change-services.ts'
import { findPractice } from '../operations/find-practice.ts'
import { may } from '../people/permissions.ts'
import { isRecordId } from '../people/record-id.ts'
import { asks, noSuchRecord } from '../people/with-viewer.ts'
import { readValid } from '../valid-body.ts'
import { refuse } from './refuse.ts'

export const servicesPaths = {
  '/api/practices/{practice}/services': {
    get: operationOf({
      id: 'services',
      summary: 'What can be booked. The owner also sees what is off.',
      answer: serviceList,
      refusals: ['record/not-found'],
    }),
    post: operationOf({
      id: 'addService',
      summary: 'Adds a service. For the owner.',
      body: serviceChange,
      answer: service,
      status: 201,
      refusals: [...forStaff, 'service/name-taken', 'service/not-remote'],
    }),
  },
  '/api/practices/{practice}/services/{id}': {
    put: operationOf({
      id: 'changeService',
      summary: 'Changes a service, but never its kind. For the owner.',
      path: { id: 'Id of the service.' },
      body: serviceChange,
      answer: service,
      refusals: [...forStaff, 'service/name-taken', 'service/not-remote'],
    }),
  },
} as const

/** What can be booked at a practice. */
export const servicesRoutes = () =>
  new Hono<AppEnv>()
    .get('/api/practices/:practice/services', async (c) => {
      const world = c.get('world')
      const practice = await findPractice(world, c.req.param('practice'))
      if (practice === null) return noSuchRecord(c)
      const viewer = c.get('viewer')
      const isOwner = viewer !== null && may(viewer, 'service/list', { practiceId: practice.id })
      const answer: ServicesApi['GET /api/practices/:practice/services']['answer'] = {
        services: await listServices(world.db, practice.id, isOwner),
      }
      return c.json(answer)
    })
    .post('/api/practices/:practice/services', asks('service/change'), async (c) => {
      const body = await readValid(c, serviceChange)
      if (!body.ok) return body.refusal
      const added = await addService(c.get('world'), c.get('asker'), body.value)
      return added.ok ? c.json(added.service, 201) : refuse(c, added)
    })
    .put('/api/practices/:practice/services/:id', asks('service/change'), async (c) => {
      const body = await readValid(c, serviceChange)
      if (!body.ok) return body.refusal
      const id = c.req.param('id')
      if (!isRecordId(id)) return noSuchRecord(c)
      const changed = await changeService(c.get('world'), c.get('asker'), id, body.value)
      return changed.ok ? c.json(changed.service) : refuse(c, changed)
    })

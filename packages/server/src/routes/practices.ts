import { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { practiceDetail, practiceList, type PracticesApi } from '../contract/practices.ts'
import { givenSchema, pathParameter } from '../openapi/body.ts'
import { jsonOf, problemOf } from '../openapi/response.ts'
import { findPractice, listPractices } from '../operations/find-practice.ts'
import { noSuchRecord } from '../people/with-viewer.ts'
import type { Site } from '../world.ts'

/** The part of the address that names a practice. */
export const practiceParameter = pathParameter('practice', 'Id of the practice.')

export const practicesPaths = {
  '/api/practices': {
    get: {
      operationId: 'practices',
      summary: 'Every practice of this installation.',
      responses: { 200: jsonOf('By name.', givenSchema(practiceList)) },
    },
  },
  '/api/practices/{practice}': {
    get: {
      operationId: 'practice',
      summary: 'One practice, as anybody may see it.',
      parameters: [practiceParameter],
      responses: { 200: jsonOf('The practice.', givenSchema(practiceDetail)), 404: problemOf('`record/not-found`') },
    },
  },
} as const

/** Tells everybody which practices are here. */
export const practicesRoutes = (site: Site) =>
  new Hono<AppEnv>()
    .get('/api/practices', async (c) => {
      const answer: PracticesApi['GET /api/practices']['answer'] = { practices: await listPractices(c.get('world')) }
      return c.json(answer)
    })
    .get('/api/practices/:practice', async (c) => {
      const practice = await findPractice(c.get('world'), c.req.param('practice'))
      if (practice === null) return noSuchRecord(c)
      const answer: PracticesApi['GET /api/practices/:practice']['answer'] = { ...practice, mail: site.mail }
      return c.json(answer)
    })

import { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { therapistList, therapistProfile, therapistQuery, type TherapistsApi } from '../contract/therapists.ts'
import { operationOf } from '../openapi/operation.ts'
import { findPractice } from '../operations/find-practice.ts'
import { findPhoto, findTherapist, listTherapists } from '../operations/list-therapists.ts'
import { isRecordId } from '../people/record-id.ts'
import { noSuchRecord } from '../people/with-viewer.ts'
import { readQuery } from '../valid-query.ts'

const path = { id: 'Id of the professional.' }

export const therapistsPaths = {
  '/api/practices/{practice}/professionals': {
    get: operationOf({
      id: 'therapists',
      summary: 'The directory: whoever is shown today and fits the wish. Nothing about the visitor is kept.',
      query: therapistQuery,
      answer: therapistList,
      refusals: ['record/not-found', 'request/wrong-query'],
    }),
  },
  '/api/practices/{practice}/professionals/{id}': {
    get: operationOf({
      id: 'therapist',
      summary: 'One professional of the directory.',
      path,
      answer: therapistProfile,
      refusals: ['record/not-found'],
    }),
  },
  '/api/practices/{practice}/professionals/{id}/photo': {
    get: {
      ...operationOf({ id: 'photo', summary: 'Their photograph.', path, refusals: ['record/not-found'] }),
      responses: {
        200: {
          description: 'The photograph.',
          content: { 'image/*': { schema: { type: 'string', format: 'binary' } } },
        },
      },
    },
  },
} as const

/** The public directory of a practice. */
export const therapistsRoutes = () =>
  new Hono<AppEnv>()
    .get('/api/practices/:practice/professionals', async (c) => {
      const query = readQuery(c, therapistQuery)
      if (!query.ok) return query.refusal
      const { db, clock } = c.get('world')
      const practice = await findPractice(c.get('world'), c.req.param('practice'))
      if (practice === null) return noSuchRecord(c)
      const answer: TherapistsApi['GET /api/practices/:practice/professionals']['answer'] = {
        therapists: await listTherapists(db, practice.id, query.value, clock()),
      }
      return c.json(answer)
    })
    .get('/api/practices/:practice/professionals/:id', async (c) => {
      const { db, clock } = c.get('world')
      const { practice, id } = c.req.param()
      const found = isRecordId(id) && (await findPractice(c.get('world'), practice))
      const therapist = found ? await findTherapist(db, practice, id, clock()) : null
      return therapist === null ? noSuchRecord(c) : c.json(therapist)
    })
    .get('/api/practices/:practice/professionals/:id/photo', async (c) => {
      const { db, clock } = c.get('world')
      const { practice, id } = c.req.param()
      const found = isRecordId(id) && (await findPractice(c.get('world'), practice))
      const photo = found ? await findPhoto(db, practice, id, clock()) : null
      if (photo === null) return noSuchRecord(c)
      return c.body(new Uint8Array(photo.content), 200, { 'Content-Type': photo.mediaType })
    })

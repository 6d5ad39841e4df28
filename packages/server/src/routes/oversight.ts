import { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { auditPage, auditQuery, jobList, type OversightApi } from '../contract/oversight.ts'
import { listJobs, retryJob } from '../jobs/list-jobs.ts'
import { forStaff, operationOf } from '../openapi/operation.ts'
import { listAuditEvents } from '../operations/list-audit-events.ts'
import { recordEvent } from '../people/audit.ts'
import { isRecordId } from '../people/record-id.ts'
import { asks, noSuchRecord } from '../people/with-viewer.ts'
import { readQuery } from '../valid-query.ts'

export const oversightPaths = {
  '/api/practices/{practice}/jobs': {
    get: operationOf({
      id: 'jobs',
      summary: 'Background work that waits, runs or has failed. For the owner.',
      answer: jobList,
      refusals: forStaff,
    }),
  },
  '/api/practices/{practice}/jobs/{id}/retry': {
    post: operationOf({
      id: 'retryJob',
      summary: 'Has work that failed tried again. For the owner.',
      path: { id: 'Id of the job.' },
      refusals: forStaff,
    }),
  },
  '/api/practices/{practice}/audit': {
    get: operationOf({
      id: 'audit',
      summary: 'What happened in the practice, newest first, a page at a time. For the owner.',
      query: auditQuery,
      answer: auditPage,
      refusals: [...forStaff, 'request/wrong-query'],
    }),
  },
} as const

/** What the owner looks after: the background work and what has happened. */
export const oversightRoutes = () =>
  new Hono<AppEnv>()
    .get('/api/practices/:practice/jobs', asks('job/list'), async (c) => {
      const answer: OversightApi['GET /api/practices/:practice/jobs']['answer'] = {
        jobs: [...(await listJobs(c.get('world').db, c.get('asker').practiceId))],
      }
      return c.json(answer)
    })
    .post('/api/practices/:practice/jobs/:id/retry', asks('job/retry'), async (c) => {
      const id = c.req.param('id')
      const { practiceId, personId } = c.get('asker')
      const { db, clock } = c.get('world')
      const isTried =
        isRecordId(id) &&
        (await db.transaction().execute(async (trx) => {
          if (!(await retryJob(trx, practiceId, id))) return false
          const event = { practiceId, at: clock(), personId, what: 'job/retried', record: 'job', recordId: id }
          await recordEvent(trx, event)
          return true
        }))
      return isTried ? c.body(null, 204) : noSuchRecord(c)
    })
    .get('/api/practices/:practice/audit', asks('audit/list'), async (c) => {
      const query = readQuery(c, auditQuery)
      if (!query.ok) return query.refusal
      return c.json(await listAuditEvents(c.get('world').db, c.get('asker').practiceId, query.value))
    })

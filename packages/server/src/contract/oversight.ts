import { z } from 'zod'
import { instant } from './bounds.ts'

/** Background work that is not done. */
export const job = z.object({
  id: z.uuid(),
  kind: z.string(),
  state: z.enum(['waiting', 'running', 'failed']),
  at: instant.meta({ description: 'When it is due; for one that has failed, when it failed.' }),
  retries: z.int(),
  failure: z.string().nullable().meta({ description: 'Kind of the error; its text may repeat what somebody said.' }),
})

export const jobList = z.object({
  jobs: z.array(job).meta({ description: 'Failed first, then soonest; at most 200.' }),
})

/** Something that happened in the practice. */
export const auditEvent = z.object({
  id: z.uuid(),
  at: instant,
  personId: z.uuid().nullable(),
  personName: z.string().nullable().meta({ description: 'null: the practice itself, or nobody who was signed in.' }),
  what: z.string(),
  record: z.string(),
  recordId: z.uuid().nullable(),
  details: z.record(z.string(), z.unknown()).meta({ description: 'Ids and codes only.' }),
})

export const auditQuery = z.strictObject({
  before: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z_[0-9a-f-]{36}$/, 'what `next` of the page before says')
    .optional(),
})

export const auditPage = z.object({
  events: z.array(auditEvent).meta({ description: 'Newest first; at most 50.' }),
  next: z.string().nullable().meta({ description: 'What `before` takes for the page after; null: this is the last.' }),
})

export type AuditQuery = z.infer<typeof auditQuery>
export type AuditPage = z.infer<typeof auditPage>

export type OversightApi = {
  'GET /api/practices/:practice/jobs': { answer: z.infer<typeof jobList> }
  'POST /api/practices/:practice/jobs/:id/retry': { answer: null }
  'GET /api/practices/:practice/audit': { query: AuditQuery; answer: AuditPage }
}

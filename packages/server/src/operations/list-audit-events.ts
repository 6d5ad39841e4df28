import { sql } from 'kysely'
import type { AuditPage, AuditQuery } from '../contract/oversight.ts'
import type { Db } from '../db/open.ts'
import { nameOf } from './list-staff.ts'

const pageLength = 50

/** What happened in a practice, newest first, a page at a time. What happens meanwhile moves no page. */
export async function listAuditEvents(db: Db, practiceId: string, { before }: AuditQuery): Promise<AuditPage> {
  const [at, id] = before?.split('_') ?? []
  const rows = await db
    .selectFrom('auditEvent as event')
    .leftJoin('person', (join) =>
      join.onRef('person.practiceId', '=', 'event.practiceId').onRef('person.id', '=', 'event.personId'),
    )
    .select([
      'event.id',
      'event.at',
      'event.personId',
      'event.what',
      'event.record',
      'event.recordId',
      'event.details',
      'person.email',
      'person.name',
      'person.firstName',
    ])
    .where('event.practiceId', '=', practiceId)
    .$if(at !== undefined, (query) =>
      query.where(sql<boolean>`(event.at, event.id) < (${at}::timestamptz, ${id}::uuid)`),
    )
    .orderBy('event.at', 'desc')
    .orderBy('event.id', 'desc')
    .limit(pageLength + 1)
    .execute()
  const page = rows.slice(0, pageLength)
  const last = page.at(-1)
  return {
    events: page.map(({ email, name, firstName, details, ...event }) => ({
      ...event,
      at: event.at.toISOString(),
      personName: email === null ? null : nameOf({ email, name, firstName }),
      details: details as Record<string, unknown>,
    })),
    next: last && rows.length > pageLength ? `${last.at.toISOString()}_${last.id}` : null,
  }
}

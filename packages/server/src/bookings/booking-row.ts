import { sql } from 'kysely'
import type { Db } from '../db/open.ts'
import { prepared, type Value } from '../db/prepared.ts'

/** A booking with the names that belong to it. */
export type BookingRow = Awaited<ReturnType<typeof rowOf>>[number]

type Filter = {
  readonly ids?: readonly string[]
  readonly courseId?: string
  /** Those of a client, or of the professional who is this person. */
  readonly clientId?: string
  readonly workerId?: string
  /** That end after this instant. */
  readonly endingAfter?: Date
  /** That begin before this instant. */
  readonly startingBefore?: Date
}

/** Bookings with the names that belong to them, of those that somebody confirmed at some time. */
const rowsOf = (db: Db) =>
  db
    .selectFrom('booking as b')
    .innerJoin('professional as pro', (join) =>
      join.onRef('pro.practiceId', '=', 'b.practiceId').onRef('pro.id', '=', 'b.professionalId'),
    )
    .innerJoin('person as worker', (join) =>
      join.onRef('worker.practiceId', '=', 'b.practiceId').onRef('worker.id', '=', 'pro.personId'),
    )
    .innerJoin('person as client', (join) =>
      join.onRef('client.practiceId', '=', 'b.practiceId').onRef('client.id', '=', 'b.clientId'),
    )
    .innerJoin('service', (join) =>
      join.onRef('service.practiceId', '=', 'b.practiceId').onRef('service.id', '=', 'b.serviceId'),
    )
    .leftJoin('sharedAnswers as shared', (join) =>
      join.onRef('shared.practiceId', '=', 'b.practiceId').onRef('shared.bookingId', '=', 'b.id'),
    )
    .select([
      'b.practiceId',
      'b.id',
      'b.state',
      'b.clientId',
      'b.professionalId',
      'b.serviceId',
      'b.role',
      'b.isRemote',
      'b.startsAt',
      'b.endsAt',
      'b.latitude',
      'b.longitude',
      'b.address',
      'b.entryNotes',
      'b.access',
      'b.isFirstVisit',
      'b.label',
      'b.sequence',
      'b.cancelledBy',
      'b.cancelledAt',
      'b.courseId',
      'b.otherNeededAt',
      sql<Date>`lower(b.occupied)`.as('leaveAt'),
      sql<Date>`upper(b.occupied)`.as('freeAt'),
      'service.name as serviceName',
      'pro.personId as workerId',
      'worker.firstName as workerFirstName',
      'worker.name as workerName',
      'worker.email as workerEmail',
      'client.firstName as clientFirstName',
      'client.name as clientName',
      'client.email as clientEmail',
      'shared.answers',
      'shared.judgedOn',
      'shared.newSignAskedAt',
      'shared.closedAt',
      'shared.expiresAt',
    ])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('consent')
          .select('consent.id')
          .whereRef('consent.practiceId', '=', 'b.practiceId')
          .whereRef('consent.bookingId', '=', 'b.id')
          .where('consent.guardian', 'is not', null)
          .where('consent.withdrawnAt', 'is', null),
      )
        .$castTo<boolean>()
        .as('hasGuardian'),
    )

const rowOf = prepared((db, value: Value<{ readonly practiceId: string; readonly id: string }>) =>
  rowsOf(db).where('b.practiceId', '=', value('practiceId')).where('b.id', '=', value('id')).compile(),
)

/** One booking that somebody confirmed at some time. */
export async function findBookingRow(db: Db, practiceId: string, id: string): Promise<BookingRow | undefined> {
  const [row] = await rowOf(db, { practiceId, id })
  return row
}

/** Bookings of a practice that somebody confirmed at some time, earliest first; at most 500. */
export function listBookingRows(db: Db, practiceId: string, filter: Filter): Promise<BookingRow[]> {
  const { ids, courseId, clientId, workerId, endingAfter, startingBefore } = filter
  return rowsOf(db)
    .where('b.practiceId', '=', practiceId)
    .$if(ids !== undefined, (query) => query.where('b.id', 'in', ids!))
    .$if(courseId !== undefined, (query) => query.where('b.courseId', '=', courseId!))
    .$if(clientId !== undefined, (query) => query.where('b.clientId', '=', clientId!))
    .$if(workerId !== undefined, (query) => query.where('pro.personId', '=', workerId!))
    .$if(endingAfter !== undefined, (query) => query.where('b.endsAt', '>', endingAfter!))
    .$if(startingBefore !== undefined, (query) => query.where('b.startsAt', '<', startingBefore!))
    .orderBy('b.startsAt')
    .orderBy('b.id')
    .limit(500)
    .execute()
}

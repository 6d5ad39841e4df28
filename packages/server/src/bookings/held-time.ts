import { sql, type Expression } from 'kysely'
import type { Db } from '../db/open.ts'
import { prepared, type Value } from '../db/prepared.ts'
import { serviceAsJson } from './load-rota.ts'
import type { BookingRefusal } from './refusal.ts'

/** Whatever is still held of a professional though its time is over, as part of a larger query. */
export const overdueHold = (
  db: Db,
  practiceId: string | Expression<string>,
  professionalId: string | Expression<string>,
  now: Date,
) =>
  db
    .selectFrom('booking as over')
    .select('over.id')
    .where('over.practiceId', '=', practiceId)
    .where('over.professionalId', '=', professionalId)
    .where('over.state', '=', 'held')
    .where('over.heldUntil', '<=', now)

type Asked = { readonly practiceId: string; readonly id: string; readonly now: Date }

const heldOf = prepared((db, value: Value<Asked>) =>
  db
    .selectFrom('booking as b')
    .innerJoin('service', (join) =>
      join.onRef('service.practiceId', '=', 'b.practiceId').onRef('service.id', '=', 'b.serviceId'),
    )
    .select([
      'b.id',
      'b.state',
      'b.clientId',
      'b.professionalId',
      'b.role',
      'b.isRemote',
      'b.isFirstVisit',
      'b.startsAt',
      'b.endsAt',
      'b.heldUntil',
      'b.latitude',
      'b.longitude',
      'b.keyHash',
      'b.courseId',
      'service.isActive',
      sql<Date>`lower(b.occupied)`.as('leaveAt'),
      sql<Date>`upper(b.occupied)`.as('freeAt'),
    ])
    .select(serviceAsJson.as('service'))
    .select(({ exists, ref }) =>
      exists(overdueHold(db, ref('b.practiceId'), ref('b.professionalId'), value('now')))
        .$castTo<boolean>()
        .as('hasOverdue'),
    )
    .where('b.practiceId', '=', value('practiceId'))
    .where('b.id', '=', value('id'))
    .compile(),
)

/** Held time, with what it is held for, and whether time is still held of the same professional that is over. */
export type Held = Awaited<ReturnType<typeof heldOf>>[number]

/** A hold, or what became of it; `undefined`: there is none. */
export async function findHeld(db: Db, practiceId: string, id: string, now: Date): Promise<Held | undefined> {
  const [row] = await heldOf(db, { practiceId, id, now })
  return row
}

/** Why held time can be neither booked nor changed any more; `null`: it can. */
export function refusalOfHeld(held: Held, now: Date): BookingRefusal | null {
  if (held.state !== 'held' || held.heldUntil! <= now) return { ok: false, code: 'booking/hold-expired' }
  if (!held.isActive) return { ok: false, code: 'booking/no-such-service' }
  if (held.service.isRemote !== held.isRemote) return { ok: false, code: 'booking/wrong-place' }
  return null
}

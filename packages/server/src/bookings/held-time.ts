import { sql } from 'kysely'
import type { Db } from '../db/open.ts'
import { prepared, type Value } from '../db/prepared.ts'
import { serviceAsJson } from './load-rota.ts'
import type { BookingRefusal } from './refusal.ts'

const heldOf = prepared((db, value: Value<{ readonly practiceId: string; readonly id: string }>) =>
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
    .where('b.practiceId', '=', value('practiceId'))
    .where('b.id', '=', value('id'))
    .compile(),
)

/** Held time, with what it is held for. */
export type Held = Awaited<ReturnType<typeof heldOf>>[number]

/** A hold, or what became of it; `undefined`: there is none. */
export async function findHeld(db: Db, practiceId: string, id: string): Promise<Held | undefined> {
  const [row] = await heldOf(db, { practiceId, id })
  return row
}

/** Why held time can be neither booked nor changed any more; `null`: it can. */
export function refusalOfHeld(held: Held, now: Date): BookingRefusal | null {
  if (held.state !== 'held' || held.heldUntil! <= now) return { ok: false, code: 'booking/hold-expired' }
  if (!held.isActive) return { ok: false, code: 'booking/no-such-service' }
  if (held.service.isRemote !== held.isRemote) return { ok: false, code: 'booking/wrong-place' }
  return null
}

import { daysAfter, daysBetween, dateAt } from '@unspasm/scheduling/local-time'
import { holdColumns, toHold, type HoldRow } from '../bookings/insert-hold.ts'
import type { WaitlistEntry } from '../contract/waitlist.ts'
import type { Db } from '../db/open.ts'

/** A place in the line, with what is kept for whoever has it. */
export type WaitlistRow = Awaited<ReturnType<typeof selectEntries>>[number] & { readonly offer: HoldRow | null }

type Filter = { readonly id?: string; readonly personId?: string; readonly now: Date; readonly zone: string }

/** Days for which an entry that is over stays listed. */
const listedDays = 28

/** Places in the line of a practice, first come first, those that have been over for long left out; at most 500. */
export async function listWaitlist(db: Db, practiceId: string, filter: Filter): Promise<readonly WaitlistRow[]> {
  const rows = await selectEntries(db, practiceId, filter)
  const ids = rows.flatMap(({ offerId }) => offerId ?? [])
  if (ids.length === 0) return rows.map((row) => ({ ...row, offer: null }))
  const holds = await db
    .selectFrom('booking')
    .select(holdColumns)
    .where('practiceId', '=', practiceId)
    .where('id', 'in', ids)
    .where('state', '=', 'held')
    .where('heldUntil', '>', filter.now)
    .execute()
  const byId = new Map(holds.map((hold) => [hold.id, hold]))
  return rows.map((row) => ({ ...row, offer: (row.offerId === null ? null : byId.get(row.offerId)) ?? null }))
}

function selectEntries(db: Db, practiceId: string, { id, personId, now, zone }: Filter) {
  return db
    .selectFrom('waitlistEntry as e')
    .innerJoin('service', (join) =>
      join.onRef('service.practiceId', '=', 'e.practiceId').onRef('service.id', '=', 'e.serviceId'),
    )
    .select([
      'e.practiceId',
      'e.id',
      'e.personId',
      'e.serviceId',
      'service.name as serviceName',
      'e.state',
      'e.fromOn',
      'e.toOn',
      'e.professionalId',
      'e.language',
      'e.gender',
      'e.joinedAt',
      'e.offerId',
    ])
    .where('e.practiceId', '=', practiceId)
    .where('e.toOn', '>', daysAfter(dateAt(now.getTime(), zone), -listedDays))
    .$if(id !== undefined, (query) => query.where('e.id', '=', id!))
    .$if(personId !== undefined, (query) => query.where('e.personId', '=', personId!))
    .orderBy('e.joinedAt')
    .orderBy('e.id')
    .limit(500)
    .execute()
}

/** A place in the line, as whoever may see it sees it. An offer whose time is over is none. */
export function toWaitlistEntry(row: WaitlistRow, viewerId: string, now: Date, zone: string): WaitlistEntry {
  const { id, serviceId, serviceName, fromOn, toOn, professionalId, language, gender, joinedAt, offer } = row
  const stands = row.state === 'offered' && offer === null ? 'waiting' : row.state
  const isOver = stands === 'waiting' && toOn <= dateAt(now.getTime(), zone)
  return {
    id,
    serviceId,
    serviceName,
    state: isOver ? 'over' : stands,
    from: fromOn,
    days: daysBetween(fromOn, toOn),
    professionalId,
    language,
    gender,
    joinedAt: joinedAt.toISOString(),
    isOwn: row.personId === viewerId,
    offer: offer && toHold(offer),
  }
}

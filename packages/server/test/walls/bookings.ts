import { booked, confirmBody, holdBody, newKey, sharedBy } from '../bookings.ts'
import { practiceApp } from '../practices.ts'
import { aProfessional, aService } from '../professionals.ts'
import type { Town, WallRow } from '../walls-of-practices.ts'

const base = '/api/practices/:practice'
let minute = 0

/** The professional of the north, who can come, with her service. */
const pia = async ({ db, north: { professional } }: Town) => {
  const { personId } = professional
  const found = await db
    .selectFrom('professional')
    .select('id')
    .where('practiceId', '=', 'north')
    .where('personId', '=', personId)
    .executeTakeFirst()
  const { id } = found ?? (await aProfessional(db, 'north', { personId }))
  return { professionalId: id, serviceId: await aService(db, 'north', 'massage') }
}

/** Another day for each booking, so that none is in the way of another. */
const nextStart = () => {
  minute += 1
  const day = 7 + (minute % 5) + 7 * (Math.floor(minute / 5) % 3)
  const hour = 10 + 2 * (Math.floor(minute / 15) % 3)
  return `2026-12-${String(day).padStart(2, '0')}T${hour}:00:00Z`
}

/** A hold and the request that confirms it: whoever has the key may. */
const aHold = async (town: Town) => {
  const { send } = practiceApp(town.db)
  const body = holdBody({ ...(await pia(town)), startsAt: nextStart() })
  const answer = await send('POST', '/api/practices/north/holds', { body, peer: `10.0.0.${minute % 250}` })
  const { id } = (await answer.json()) as { readonly id: string }
  return { params: { id }, body: confirmBody(body.key) }
}

const annasBooking = async (town: Town) => {
  const { client, professional } = town.north
  const wish = { ...(await pia(town)), startsAt: nextStart() }
  const app = practiceApp(town.db)
  const { id } = await booked(app, client.cookie, wish)
  return {
    params: { id },
    record: { practiceId: 'north', personId: client.personId, assignedTo: [professional.personId] },
  }
}

export const walls: readonly WallRow[] = [
  { route: `POST ${base}/offers`, isPublic: true },
  { route: `POST ${base}/holds`, isPublic: true },
  { route: `POST ${base}/holds/:id/release`, isPublic: true },
  { route: `POST ${base}/holds/:id/confirm`, ask: aHold },
  { route: `GET ${base}/bookings`, ask: async () => ({}) },
  { route: `GET ${base}/bookings/:id`, ask: annasBooking },
  { route: `POST ${base}/bookings/:id/cancel`, ask: annasBooking },
  {
    route: `POST ${base}/bookings/:id/move`,
    ask: async (town) => ({
      ...(await annasBooking(town)),
      body: { key: newKey(), startsAt: nextStart(), shared: sharedBy() },
    }),
  },
  {
    route: `POST ${base}/bookings/:id/sitting-response`,
    ask: async (town) => ({ ...(await annasBooking(town)), body: { response: 'better' } }),
  },
  {
    route: `POST ${base}/bookings/:id/new-sign`,
    ask: async (town) => ({ ...(await annasBooking(town)), body: { shared: sharedBy() } }),
  },
]

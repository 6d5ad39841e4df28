import { confirmBody, holdBody } from '../bookings.ts'
import { practiceApp } from '../practices.ts'
import { aProfessional, aService } from '../professionals.ts'
import type { Town, WallRow } from '../walls-of-practices.ts'

const base = '/api/practices/:practice'

/** What asks for a course in the north. */
const wish = async ({ db, north: { professional } }: Town) => {
  const { personId } = professional
  const found = await db
    .selectFrom('professional')
    .select('id')
    .where('practiceId', '=', 'north')
    .where('personId', '=', personId)
    .executeTakeFirst()
  const { id: professionalId } = found ?? (await aProfessional(db, 'north', { personId }))
  const serviceId = await aService(db, 'north', 'massage')
  // NOTE: what the asker before booked is out of the way.
  await db
    .updateTable('booking')
    .set({ state: 'expired', heldUntil: null })
    .where('practiceId', '=', 'north')
    .where('state', 'in', ['held', 'confirmed'])
    .execute()
  return { ...holdBody({ professionalId, serviceId }), gapsDays: [7] }
}

let peers = 0

// NOTE: each asks from an address of its own, so that none is asked too often.
const send = (town: Town, path: string, body: unknown) =>
  practiceApp(town.db).send('POST', `/api/practices/north${path}`, {
    as: town.north.client.cookie,
    body,
    peer: `192.0.2.${(peers += 1)}`,
  })

/** Held: whoever has the key may go on. */
const heldCourse = async (town: Town) => {
  const body = await wish(town)
  const { id } = (await (await send(town, '/courses', body)).json()) as { readonly id: string }
  return { id, key: body.key }
}

const annasCourse = async (town: Town) => {
  const { id, key } = await heldCourse(town)
  await send(town, `/courses/${id}/confirm`, confirmBody(key))
  const { client, professional } = town.north
  return {
    params: { id },
    record: { practiceId: 'north', personId: client.personId, assignedTo: [professional.personId] },
  }
}

export const walls: readonly WallRow[] = [
  { route: `POST ${base}/courses`, isPublic: true },
  { route: `POST ${base}/courses/:id/release`, isPublic: true },
  { route: `POST ${base}/courses/:id/sittings/:sitting/starts`, isPublic: true },
  { route: `POST ${base}/courses/:id/sittings/:sitting/swap`, isPublic: true },
  {
    route: `POST ${base}/courses/:id/confirm`,
    ask: async (town) => {
      const { id, key } = await heldCourse(town)
      return { params: { id }, body: confirmBody(key) }
    },
  },
  { route: `GET ${base}/courses/:id`, ask: annasCourse },
  { route: `POST ${base}/courses/:id/cancel`, ask: annasCourse },
]

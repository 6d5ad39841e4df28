import { confirmBody, home, sharedBy } from '../bookings.ts'
import { practiceApp } from '../practices.ts'
import { aService } from '../professionals.ts'
import type { Town, WallRow } from '../walls-of-practices.ts'

const base = '/api/practices/:practice'
const { key: _key, ...accepting } = confirmBody('k')

const wish = async ({ db }: Town) => ({
  serviceId: await aService(db, 'north', 'massage'),
  place: home,
  shared: sharedBy(),
  from: '2026-11-30',
})

const annasPlace = async (town: Town) => {
  const { cookie, personId } = town.north.client
  const body = await wish(town)
  const answer = await practiceApp(town.db).send('POST', '/api/practices/north/waitlist', { as: cookie, body })
  const { id } = (await answer.json()) as { readonly id: string }
  return { params: { id }, record: { practiceId: 'north', personId } }
}

export const walls: readonly WallRow[] = [
  { route: `GET ${base}/waitlist`, ask: async () => ({}) },
  { route: `POST ${base}/waitlist`, ask: async (town) => ({ body: await wish(town) }) },
  {
    route: `POST ${base}/waitlist/:id/accept`,
    ask: async (town) => ({ ...(await annasPlace(town)), body: accepting }),
  },
  {
    route: `POST ${base}/waitlist/:id/decline`,
    ask: async (town) => ({ ...(await annasPlace(town)), body: {} }),
  },
  { route: `POST ${base}/waitlist/:id/leave`, ask: annasPlace },
]

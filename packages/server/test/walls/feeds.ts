import { aDraft } from '../professionals.ts'
import type { Town, WallRow } from '../walls-of-practices.ts'

const base = '/api/practices/:practice'

/** The professional of the north, whose calendars are nobody else's: not even the owner's. */
const pia = async ({ db, north: { professional } }: Town) => {
  const { id } = await aDraft(db, 'north', { personId: professional.personId })
  return { params: { id }, record: { practiceId: 'north', personId: professional.personId } }
}

export const walls: readonly WallRow[] = [
  { route: `GET ${base}/calendar/:file`, isPublic: true },
  { route: `GET ${base}/staff/:id/calendar-feed`, ask: pia },
  { route: `POST ${base}/staff/:id/calendar-feed`, ask: pia },
  { route: `DELETE ${base}/staff/:id/calendar-feed`, ask: pia },
  { route: `GET ${base}/staff/:id/busy-feed`, ask: pia },
  {
    route: `PUT ${base}/staff/:id/busy-feed`,
    ask: async (town) => ({ ...(await pia(town)), body: { address: 'https://calendar.example/pia.ics' } }),
  },
  { route: `POST ${base}/staff/:id/busy-feed/fetch`, ask: pia },
  { route: `DELETE ${base}/staff/:id/busy-feed`, ask: pia },
]

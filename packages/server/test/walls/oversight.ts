import { aFailedJob } from '../failed-job.ts'
import type { WallRow } from '../walls-of-practices.ts'

const base = '/api/practices/:practice'

export const walls: readonly WallRow[] = [
  { route: `GET ${base}/jobs`, ask: async () => ({}) },
  {
    route: `POST ${base}/jobs/:id/retry`,
    ask: async ({ db }) => ({ params: { id: await aFailedJob(db, 'north') }, record: { practiceId: 'north' } }),
  },
  { route: `GET ${base}/audit`, ask: async () => ({}) },
]

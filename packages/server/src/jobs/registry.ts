import { refreshAllStandings } from '../operations/refresh-standings.ts'
import { sweepPeople } from '../operations/sweep-people.ts'
import type { World } from '../world.ts'
import type { JobPolicy } from './job-kind.ts'
import { work, type Work } from './jobs.ts'
import { refreshStandingsJob } from './refresh-standings-job.ts'
import { sweepPeopleJob } from './sweep-people-job.ts'

/** Every kind of background work there is: one line here and one in `worksOf`. */
export const jobKinds: readonly JobPolicy[] = [refreshStandingsJob, sweepPeopleJob]

/** What is done for each kind. */
export const worksOf = (world: World): readonly Work[] => [
  work(refreshStandingsJob, () => refreshAllStandings(world)),
  work(sweepPeopleJob, () => sweepPeople(world)),
]

import { fillFromWaitlist } from '../operations/fill-from-waitlist.ts'
import { fillDemonstration } from '../operations/fill-demonstration.ts'
import { refreshAllStandings } from '../operations/refresh-standings.ts'
import { expireHold } from '../operations/release-hold.ts'
import { remindOfBooking } from '../operations/remind-of-booking.ts'
import { sweepPeople } from '../operations/sweep-people.ts'
import type { World } from '../world.ts'
import { expireHoldJob } from './expire-hold-job.ts'
import { fillFromWaitlistJob } from './fill-from-waitlist-job.ts'
import { fillDemonstrationJob } from './fill-demonstration-job.ts'
import { work, type JobPolicy, type Work } from './job-kind.ts'
import { refreshStandingsJob } from './refresh-standings-job.ts'
import { remindOfVisitJob } from './remind-of-visit-job.ts'
import { sweepPeopleJob } from './sweep-people-job.ts'

/** Every kind of background work there is: one line here and one in `worksOf`. */
export const jobKinds: readonly JobPolicy[] = [
  expireHoldJob,
  fillFromWaitlistJob,
  fillDemonstrationJob,
  refreshStandingsJob,
  remindOfVisitJob,
  sweepPeopleJob,
]

/** What is done for each kind. */
export const worksOf = (world: World): readonly Work[] => [
  work(expireHoldJob, ({ practiceId, bookingId }) => expireHold(world, practiceId, bookingId)),
  work(fillFromWaitlistJob, (payload) => fillFromWaitlist(world, payload)),
  work(fillDemonstrationJob, () => fillDemonstration(world)),
  work(refreshStandingsJob, () => refreshAllStandings(world)),
  work(remindOfVisitJob, (payload) => remindOfBooking(world, payload)),
  work(sweepPeopleJob, () => sweepPeople(world)),
]

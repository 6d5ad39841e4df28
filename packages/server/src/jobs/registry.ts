import { fillFromWaitlist } from '../operations/fill-from-waitlist.ts'
import { fillDemonstration } from '../operations/fill-demonstration.ts'
import type { ReadBusyTimes } from '../feeds/busy-times-in-thread.ts'
import { fetchBusyFeed } from '../operations/fetch-busy-feed.ts'
import { findDueBusyFeeds } from '../operations/keep-busy-feed.ts'
import { refreshAllStandings } from '../operations/refresh-standings.ts'
import { expireHold } from '../operations/release-hold.ts'
import { remindOfBooking } from '../operations/remind-of-booking.ts'
import { sweepPeople } from '../operations/sweep-people.ts'
import type { FetchFeed } from '../outside/feed-fetch.ts'
import type { World } from '../world.ts'
import { expireHoldJob } from './expire-hold-job.ts'
import { fillFromWaitlistJob } from './fill-from-waitlist-job.ts'
import { fillDemonstrationJob } from './fill-demonstration-job.ts'
import { fetchBusyFeedJob } from './fetch-busy-feed-job.ts'
import { findDueBusyFeedsJob } from './find-due-busy-feeds-job.ts'
import { work, type JobPolicy, type Work } from './job-kind.ts'
import { refreshStandingsJob } from './refresh-standings-job.ts'
import { remindOfVisitJob } from './remind-of-visit-job.ts'
import { sweepPeopleJob } from './sweep-people-job.ts'

/** Every kind of background work there is: one line here and one in `worksOf`. */
export const jobKinds: readonly JobPolicy[] = [
  expireHoldJob,
  fillFromWaitlistJob,
  fillDemonstrationJob,
  fetchBusyFeedJob,
  findDueBusyFeedsJob,
  refreshStandingsJob,
  remindOfVisitJob,
  sweepPeopleJob,
]

/** What jobs reach outside. */
export type Outside = { readonly fetchFeed: FetchFeed; readonly readBusyTimes: ReadBusyTimes }

/** What is done for each kind. */
export const worksOf = (world: World, { fetchFeed, readBusyTimes }: Outside): readonly Work[] => [
  work(expireHoldJob, ({ practiceId, bookingId }) => expireHold(world, practiceId, bookingId)),
  work(fillFromWaitlistJob, (payload) => fillFromWaitlist(world, payload)),
  work(fillDemonstrationJob, () => fillDemonstration(world)),
  work(fetchBusyFeedJob, (payload) => fetchBusyFeed(world, fetchFeed, readBusyTimes, payload)),
  work(findDueBusyFeedsJob, () => findDueBusyFeeds(world)),
  work(refreshStandingsJob, () => refreshAllStandings(world)),
  work(remindOfVisitJob, (payload) => remindOfBooking(world, payload)),
  work(sweepPeopleJob, () => sweepPeople(world)),
]

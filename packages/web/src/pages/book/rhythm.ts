import type { CourseLimits } from '@unspasm/guideline/course-rules'

/** How often somebody comes, as days from each visit to the next, of as many visits as are ever booked at once. */
export const rhythms = [
  { id: 'weekly', gapsDays: [7, 7, 7, 7, 7] },
  { id: 'twice-first', gapsDays: [3, 4, 7, 7, 7] },
  { id: 'twice', gapsDays: [3, 4, 3, 4, 3] },
] as const

export type Rhythm = (typeof rhythms)[number]

/** How many visits can be asked for at once. */
export const countsOf = ({ mostSittings }: Pick<CourseLimits, 'mostSittings'>): readonly number[] =>
  Array.from({ length: mostSittings - 1 }, (_, more) => more + 2)

/** Days from each of so many visits to the next. */
export const gapsOf = ({ gapsDays }: Rhythm, visits: number): readonly number[] => gapsDays.slice(0, visits - 1)

/** Those rhythms in which so many visits come on different days, each way once. */
export const rhythmsOf = (visits: number): readonly Rhythm[] =>
  rhythms.filter((rhythm) => rhythm === rhythmIn(gapsOf(rhythm, visits)))

/** The rhythm of such gaps; of several that begin alike the last. Without one: once a week. */
export const rhythmIn = (gapsDays: readonly number[]): Rhythm =>
  rhythms.findLast((rhythm) => gapsOf(rhythm, gapsDays.length + 1).join() === gapsDays.join()) ?? rhythms[0]

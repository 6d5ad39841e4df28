import { rhythmOf } from '@unspasm/scheduling/course-rhythm'
import type { Course } from '../contract/courses.ts'
import type { Db } from '../db/open.ts'

/** A course with its sittings, in the order in which they were booked. */
export type CourseRow = NonNullable<Awaited<ReturnType<typeof findCourse>>>

type Which = { readonly id: string } | { readonly keyHash: Buffer }

/** A course of a practice; `null`: there is none. */
export async function findCourse(db: Db, practiceId: string, which: Which) {
  const row = await db
    .selectFrom('course as c')
    .innerJoin('professional as pro', (join) =>
      join.onRef('pro.practiceId', '=', 'c.practiceId').onRef('pro.id', '=', 'c.professionalId'),
    )
    .selectAll('c')
    .select('pro.personId as workerId')
    .where('c.practiceId', '=', practiceId)
    .$if('id' in which, (query) => query.where('c.id', '=', (which as { id: string }).id))
    .$if('keyHash' in which, (query) => query.where('c.keyHash', '=', (which as { keyHash: Buffer }).keyHash))
    .executeTakeFirst()
  if (!row) return null
  const sittings = await db
    .selectFrom('booking')
    .select(['id', 'professionalId', 'state', 'startsAt', 'endsAt', 'heldUntil', 'label', 'keyHash'])
    .where('practiceId', '=', practiceId)
    .where('courseId', '=', row.id)
    .orderBy('courseStep')
    .execute()
  return { ...row, sittings }
}

/** A course as it is told. */
export function toCourse(
  { id, serviceId, professionalId, gapsDays, confirmedAt, firstAt, ...row }: CourseRow,
  zone: string,
): Course {
  const wanted = rhythmOf(firstAt.getTime(), gapsDays, zone)
  return {
    id,
    serviceId,
    professionalId,
    gapsDays,
    label: row.sittings[0]?.label ?? null,
    heldUntil: row.sittings[0]?.heldUntil?.toISOString() ?? null,
    isConfirmed: confirmedAt !== null,
    sittings: row.sittings.map((sitting, step) => ({
      id: sitting.id,
      wantedAt: new Date(wanted[step]!).toISOString(),
      startsAt: sitting.startsAt.toISOString(),
      endsAt: sitting.endsAt.toISOString(),
      isUsual: sitting.startsAt.getTime() === wanted[step],
      state: sitting.state,
    })),
  }
}

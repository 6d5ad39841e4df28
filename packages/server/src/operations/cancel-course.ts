import { findCourse, type CourseRow } from '../bookings/course-row.ts'
import { lockBookings } from '../bookings/lock-professional.ts'
import { takeBack, type TakenBackBy } from '../bookings/take-back.ts'
import type { PracticeOfMail } from '../bookings/visit-mails.ts'
import { recordEvent } from '../people/audit.ts'
import type { World } from '../world.ts'

/**
 * Takes back every sitting of a course that has not begun, in one transaction. A second time changes nothing. One
 * sitting alone is taken back as a booking.
 */
export async function cancelCourse(
  { db, clock }: World,
  practice: PracticeOfMail,
  by: TakenBackBy,
  course: CourseRow,
): Promise<CourseRow> {
  const now = clock()
  return db.transaction().execute(async (trx) => {
    const ids = course.sittings.map(({ id }) => id)
    const rows = await lockBookings(trx, practice.id, ids)
    const open = rows.filter(({ state, startsAt }) => state === 'confirmed' && startsAt > now)
    for (const row of open) await takeBack(trx, practice, row, by, now)
    if (open.length > 0) {
      await recordEvent(trx, {
        practiceId: practice.id,
        at: now,
        personId: by.personId,
        what: 'course/cancelled',
        record: 'course',
        recordId: course.id,
        details: { sittings: open.length },
      })
    }
    return (await findCourse(trx, practice.id, { id: course.id }))!
  })
}

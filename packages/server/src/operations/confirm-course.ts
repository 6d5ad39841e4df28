import { courseLimits } from '@unspasm/guideline/course-rules'
import { listBookingRows, type BookingRow } from '../bookings/booking-row.ts'
import { confirmHeld } from '../bookings/confirm-held.ts'
import { findHeld } from '../bookings/held-time.ts'
import { findCourse, type CourseRow } from '../bookings/course-row.ts'
import { letGo } from '../bookings/let-go.ts'
import { lockProfessional } from '../bookings/lock-professional.ts'
import type { BookingRefusal } from '../bookings/refusal.ts'
import { mailCourse, type PracticeOfMail } from '../bookings/visit-mails.ts'
import type { CourseConfirmation } from '../contract/courses.ts'
import { allOrNothing } from '../db/all-or-nothing.ts'
import type { Db } from '../db/open.ts'
import { recordEvent } from '../people/audit.ts'
import { hashOf } from '../people/token.ts'
import type { World } from '../world.ts'

type Confirmed = { readonly ok: true; readonly course: CourseRow } | BookingRefusal

/**
 * Turns the held sittings of a course into visits: every one judged and looked at again, all or none of them. One mail
 * tells each side of all of them.
 *
 * Whoever confirms a second time is answered as the first time.
 */
export async function confirmCourse(
  { db, clock, roadRouter }: World,
  practice: PracticeOfMail,
  clientId: string,
  courseId: string,
  { key, ...said }: CourseConfirmation,
): Promise<Confirmed> {
  const now = clock()
  const found = await findCourse(db, practice.id, { id: courseId })
  if (!found || !hashOf(key).equals(found.keyHash)) return { ok: false, code: 'record/not-found' }
  return allOrNothing(db, async (trx): Promise<Confirmed> => {
    await lockProfessional(trx, practice.id, found.professionalId)
    const course = (await findCourse(trx, practice.id, { id: courseId }))!
    if (course.clientId !== null) {
      return course.clientId === clientId ? { ok: true, course } : { ok: false, code: 'record/not-found' }
    }
    const rows: BookingRow[] = []
    for (const { id } of course.sittings) {
      const held = (await findHeld(trx, practice.id, id, now))!
      const confirmed = await confirmHeld(trx, practice, clientId, held, said, { now, roadRouter })
      if (!confirmed.ok) return confirmed
      rows.push(confirmed.row)
    }
    const [first] = rows
    if (!first) return { ok: false, code: 'booking/hold-expired' }
    if ((await countComing(trx, practice.id, clientId, first.role, now)) > courseLimits[first.role]!.mostSittings) {
      return { ok: false, code: 'course/too-much' }
    }
    await trx
      .updateTable('course')
      .set({ clientId, confirmedAt: now })
      .where('practiceId', '=', practice.id)
      .where('id', '=', courseId)
      .execute()
    await recordEvent(trx, {
      practiceId: practice.id,
      at: now,
      personId: clientId,
      what: 'course/confirmed',
      record: 'course',
      recordId: courseId,
    })
    await mailCourse(trx, rows, practice, now)
    return { ok: true, course: (await findCourse(trx, practice.id, { id: courseId }))! }
  })
}

/** Gives the held sittings of a course back, for whoever has its key. @returns `false`: there is none with this key. */
export async function releaseCourse({ db, clock }: World, practiceId: string, courseId: string, key: string) {
  const now = clock()
  return db.transaction().execute(async (trx) => {
    const course = await findCourse(trx, practiceId, { id: courseId })
    if (!course || !hashOf(key).equals(course.keyHash)) return false
    for (const { id } of course.sittings) await letGo(trx, practiceId, { id }, now)
    return true
  })
}

/** Visits of a kind that are still to come. */
async function countComing(trx: Db, practiceId: string, clientId: string, role: string, now: Date): Promise<number> {
  const rows = await listBookingRows(trx, practiceId, { clientId, endingAfter: now })
  return rows.filter((row) => row.state === 'confirmed' && row.role === role).length
}

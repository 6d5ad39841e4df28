import { courseLimits } from '@unspasm/guideline/course-rules'
import { rhythmOf, roomFor } from '@unspasm/scheduling/course-rhythm'
import { isEmpty, type Span } from '@unspasm/scheduling/span'
import { findCourse, type CourseRow } from '../bookings/course-row.ts'
import { fitVisit, proposeWithin, type Wanted } from '../bookings/fit-visit.ts'
import { findHeld, refusalOfHeld, type Held } from '../bookings/held-time.ts'
import { judgeShared } from '../bookings/judge-shared.ts'
import { letGoOverdue } from '../bookings/let-go.ts'
import type { BookedService } from '../bookings/load-rota.ts'
import { lockProfessionalOf } from '../bookings/lock-professional.ts'
import { moveHeld } from '../bookings/move-held.ts'
import { placeOf } from '../bookings/place-of.ts'
import { refusalOf, type BookingRefusal } from '../bookings/refusal.ts'
import type { SittingStarts, SittingSwap, SittingWish } from '../contract/courses.ts'
import { allOrNothing } from '../db/all-or-nothing.ts'
import type { Db } from '../db/open.ts'
import { hashOf } from '../people/token.ts'
import type { World } from '../world.ts'

type Practice = { readonly id: string; readonly zone: string }
type Sitting = { readonly courseId: string; readonly id: string }

/** When else a held sitting of a course could begin, in order, for whoever has the key of the course. */
export async function listSittingStarts(
  { db, clock, roadRouter }: World,
  practice: Practice,
  sitting: Sitting,
  asked: SittingWish,
): Promise<({ readonly ok: true } & SittingStarts) | BookingRefusal> {
  const now = clock()
  const open = await openSitting(db, practice, sitting, asked, { now, roadRouter })
  if (!open.ok) return open
  const { held, wanted, room } = open
  const found = isEmpty(room) ? { ok: true as const, offers: [] } : await proposeWithin(db, wanted, room)
  if (!found.ok) return found
  const others = found.offers.filter(({ onSite }) => onSite.start !== held.startsAt.getTime())
  return {
    ok: true,
    starts: others.map(({ onSite: { start, end } }) => ({
      startsAt: new Date(start).toISOString(),
      endsAt: new Date(end).toISOString(),
    })),
  }
}

/**
 * Gives a held sitting of a course another start near its day, for whoever has the key of the course: judged again,
 * looked at again under the lock, and far enough from the others. Refused, it stays where it is; the time for which all
 * are kept does not change. To where it is already, it is answered as done.
 */
export async function swapSitting(
  { db, clock, roadRouter }: World,
  practice: Practice,
  sitting: Sitting,
  { startsAt: wish, ...asked }: SittingSwap,
): Promise<{ readonly ok: true; readonly course: CourseRow } | BookingRefusal> {
  const now = clock()
  const startsAt = new Date(wish)
  return allOrNothing(db, async (trx) => {
    await lockProfessionalOf(trx, practice.id, sitting.id)
    const open = await openSitting(trx, practice, sitting, asked, { now, roadRouter })
    if (!open.ok) return open
    const { course, held, wanted, room } = open
    if (startsAt.getTime() === held.startsAt.getTime()) return { ok: true, course }
    if (startsAt.getTime() < room.start || startsAt.getTime() >= room.end) return { ok: false, code: 'course/no-room' }
    await letGoOverdue(trx, practice.id, held.professionalId, now)
    const fitted = await fitVisit(trx, { ...wanted, startsAt })
    if (!fitted.ok) return fitted
    await moveHeld(trx, practice, held, fitted.offer, now)
    return { ok: true, course: (await findCourse(trx, practice.id, { id: course.id }))! }
  })
}

type Open = {
  readonly ok: true
  readonly course: CourseRow
  readonly held: Held
  readonly wanted: Wanted
  /** When it may begin. */
  readonly room: Span
}

/** A sitting that is held, judged again, with all that its time depends on. */
async function openSitting(
  db: Db,
  practice: Practice,
  { courseId, id }: Sitting,
  { key, shared }: SittingWish,
  world: Pick<Wanted, 'now' | 'roadRouter'>,
): Promise<Open | BookingRefusal> {
  const { now } = world
  const course = await findCourse(db, practice.id, { id: courseId })
  const step = course?.sittings.findIndex((sitting) => sitting.id === id) ?? -1
  if (!course || step < 0 || !hashOf(key).equals(course.keyHash)) return { ok: false, code: 'record/not-found' }
  const held = (await findHeld(db, practice.id, id, now))!
  const lapsed = refusalOfHeld(held, now)
  if (lapsed) return lapsed
  const { service } = held
  const judged = judgeShared(shared, service, now, practice.zone)
  if (!judged.ok) return judged
  const refusal = refusalOf(judged.verdict)
  if (refusal) return refusal
  return {
    ok: true,
    course,
    held,
    wanted: {
      ...world,
      practiceId: practice.id,
      zone: practice.zone,
      professionalId: held.professionalId,
      service,
      place: placeOf(held),
      verdict: judged.verdict,
      isFirstVisit: held.isFirstVisit,
      without: held.id,
    },
    room: roomOf(course, step, service, practice.zone),
  }
}

function roomOf({ firstAt, gapsDays, sittings }: CourseRow, step: number, service: BookedService, zone: string): Span {
  const wanted = rhythmOf(firstAt.getTime(), gapsDays, zone)[step]!
  const starts = sittings.map(({ startsAt }, each) => (each === step ? null : startsAt.getTime()))
  return roomFor(step, wanted, starts, courseLimits[service.role]!, zone)
}

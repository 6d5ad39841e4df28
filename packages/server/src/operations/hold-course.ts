import { courseLimits } from '@unspasm/guideline/course-rules'
import { nearestTo, rhythmOf, roomFor } from '@unspasm/scheduling/course-rhythm'
import { isEmpty, type Span } from '@unspasm/scheduling/span'
import { findCourse, type CourseRow } from '../bookings/course-row.ts'
import { fitVisit, proposeWithin, type Wanted } from '../bookings/fit-visit.ts'
import { insertHold, isTaken } from '../bookings/insert-hold.ts'
import { judgeShared } from '../bookings/judge-shared.ts'
import { listBlocked, listKnownTo } from '../bookings/known-to.ts'
import { letGoOverdue } from '../bookings/let-go.ts'
import { findService } from '../bookings/load-rota.ts'
import { lockProfessional } from '../bookings/lock-professional.ts'
import { refusalOf, type BookingRefusal } from '../bookings/refusal.ts'
import type { CourseNew } from '../contract/courses.ts'
import { allOrNothing } from '../db/all-or-nothing.ts'
import { newId } from '../db/new-id.ts'
import type { Db } from '../db/open.ts'
import { hashOf } from '../people/token.ts'
import type { World } from '../world.ts'
import { holdMinutes } from './hold-visit.ts'

type Held = { readonly ok: true; readonly course: CourseRow } | BookingRefusal

/**
 * Keeps several sittings for somebody for ten minutes, all or none of them: the first at the start that was chosen, the
 * others in the rhythm that was asked for, at the usual hour of the clock. One that cannot be had then has the nearest
 * start that can, and the answer says so, before anything is confirmed.
 *
 * The same request with the same key is answered the same.
 */
export async function holdCourse(
  { db, clock, randomBytes, roadRouter }: World,
  practice: { readonly id: string; readonly zone: string },
  personId: string | null,
  asked: CourseNew,
): Promise<Held> {
  const now = clock()
  const { key, serviceId, professionalId, startsAt, place, gapsDays } = asked
  const keyHash = hashOf(key)
  const requestHash = hashOf(JSON.stringify([serviceId, professionalId, startsAt, place, gapsDays]))
  const service = await findService(db, practice.id, serviceId)
  if (service === null) return { ok: false, code: 'booking/no-such-service' }
  if (service.isRemote !== (place === null)) return { ok: false, code: 'booking/wrong-place' }
  const limits = courseLimits[service.role]
  if (limits === undefined) return { ok: false, code: 'course/not-for-this' }
  const days = gapsDays.reduce((sum, gap) => sum + gap, 0)
  const isTooMuch =
    gapsDays.length + 1 > limits.mostSittings || days > limits.mostDays || Math.min(...gapsDays) < limits.leastGapDays
  if (isTooMuch) return { ok: false, code: 'course/too-much' }
  const judged = judgeShared(asked.shared, service, now, practice.zone)
  if (!judged.ok) return judged
  const refusal = refusalOf(judged.verdict)
  if (refusal) return refusal

  return allOrNothing(db, async (trx): Promise<Held> => {
    await lockProfessional(trx, practice.id, professionalId)
    const again = await findCourse(trx, practice.id, { keyHash })
    if (again) return answerAgain(again, requestHash, now)
    await letGoOverdue(trx, practice.id, professionalId, now)
    if ((await listBlocked(trx, practice.id, personId)).has(professionalId)) {
      return { ok: false, code: 'booking/professional-not-available' }
    }
    const isKnown = (await listKnownTo(trx, practice.id, personId)).has(professionalId)
    const firstAt = new Date(startsAt)
    const { id: courseId } = await trx
      .insertInto('course')
      .values({
        practiceId: practice.id,
        clientId: null,
        professionalId,
        serviceId: service.id,
        firstAt,
        gapsDays,
        keyHash,
        requestHash,
        createdAt: now,
        confirmedAt: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const wanted = {
      practiceId: practice.id,
      zone: practice.zone,
      professionalId,
      service,
      place,
      verdict: judged.verdict,
      now,
      roadRouter,
    }
    const starts: number[] = []
    for (const [step, at] of rhythmOf(firstAt.getTime(), gapsDays, practice.zone).entries()) {
      const isFirstVisit = step === 0 && !isKnown
      const fitted =
        step === 0
          ? await fitVisit(trx, { ...wanted, isFirstVisit, startsAt: firstAt })
          : await fitNear(trx, { ...wanted, isFirstVisit }, at, roomFor(step, at, starts, limits, practice.zone))
      if (!fitted.ok) return fitted
      const held = await insertHold(trx, {
        id: newId(randomBytes),
        practiceId: practice.id,
        service,
        place,
        offer: fitted.offer,
        label: judged.verdict.label,
        isFirstVisit,
        keyHash: hashOf(`${key} ${step}`),
        requestHash,
        course: { id: courseId, step },
        heldUntil: new Date(now.getTime() + holdMinutes * 60_000),
        now,
      })
      starts.push(held.startsAt.getTime())
    }
    return { ok: true, course: (await findCourse(trx, practice.id, { id: courseId }))! }
  }).catch((error: unknown): Held => {
    if (isTaken(error)) return { ok: false, code: 'booking/start-taken' }
    throw error
  })
}

async function fitNear(trx: Db, wanted: Wanted, at: number, room: Span) {
  const found = isEmpty(room) ? null : await proposeWithin(trx, wanted, room)
  if (found && !found.ok) return found
  const offer = nearestTo(found?.offers ?? [], at)
  return offer === null ? ({ ok: false, code: 'course/no-time' } as const) : ({ ok: true, offer } as const)
}

/** What the same key was answered before. */
function answerAgain(course: CourseRow, requestHash: Buffer, now: Date): Held {
  if (!requestHash.equals(course.requestHash)) return { ok: false, code: 'booking/key-reused' }
  const isOver =
    course.confirmedAt === null &&
    course.sittings.some(({ state, heldUntil }) => state !== 'held' || heldUntil === null || heldUntil <= now)
  return isOver ? { ok: false, code: 'booking/hold-expired' } : { ok: true, course }
}

import { findAppointmentRefusal } from '../bookings/appointment-rules.ts'
import { findBookingRow, type BookingRow } from '../bookings/booking-row.ts'
import { fitVisit } from '../bookings/fit-visit.ts'
import { giveToWaitlist } from '../bookings/free-time.ts'
import { judgeShared, keptAnswers, type Judged } from '../bookings/judge-shared.ts'
import { listKnownTo } from '../bookings/known-to.ts'
import { findService, range } from '../bookings/load-rota.ts'
import { letGoOverdue } from '../bookings/let-go.ts'
import { lockBookings } from '../bookings/lock-professional.ts'
import { movableUntil } from '../bookings/movable.ts'
import { placeOf } from '../bookings/place-of.ts'
import { refusalOf, type BookingRefusal } from '../bookings/refusal.ts'
import { leaveReminders } from '../bookings/reminders.ts'
import { retimeAfter, retimeNeighbour } from '../bookings/retime.ts'
import { sharedUntil } from '../bookings/shown.ts'
import { spansOf } from '../bookings/spans-of.ts'
import { stepAside } from '../bookings/step-aside.ts'
import { mailMoved, type PracticeOfMail } from '../bookings/visit-mails.ts'
import type { Move } from '../contract/bookings.ts'
import type { Db } from '../db/open.ts'
import { recordEvent } from '../people/audit.ts'
import { hashOf } from '../people/token.ts'
import type { World } from '../world.ts'

type Moved = { readonly ok: true; readonly row: BookingRow } | BookingRefusal

/**
 * Moves a visit to another offered start, of the same professional or another: judged again from answers shared for it,
 * looked at again under the lock on both their days. The time before stays when the new one is refused: all in one
 * transaction or none of it. Whether a guardian will be there is what was signed when it was booked.
 *
 * The same request with the same key is answered the same.
 */
export async function moveBooking(
  { db, clock, roadRouter }: World,
  practice: PracticeOfMail,
  booking: BookingRow,
  { key, startsAt: wanted, professionalId = booking.professionalId, shared }: Move,
): Promise<Moved> {
  const now = clock()
  const startsAt = new Date(wanted)
  const keyHash = hashOf(key)
  // NOTE: whoever leaves the professional out means the one who comes, whoever that is when the request comes again.
  const requestHash = hashOf(JSON.stringify([booking.id, startsAt.toISOString(), professionalId]))

  return db.transaction().execute(async (trx): Promise<Moved> => {
    const [standing] = await lockBookings(trx, practice.id, [booking.id], [professionalId])
    if (!standing) return { ok: false, code: 'record/not-found' }
    const again = await findMove(trx, practice.id, keyHash)
    if (again)
      return again.equals(requestHash) ? { ok: true, row: standing } : { ok: false, code: 'booking/key-reused' }
    if (movableUntil(standing, now) === null) {
      const isLate = standing.state === 'confirmed' && standing.startsAt > now
      return { ok: false, code: isLate ? 'booking/too-late-to-move' : 'booking/too-late' }
    }
    const service = await findService(trx, practice.id, standing.serviceId)
    if (service === null) return { ok: false, code: 'booking/no-such-service' }
    const { isRemote, hasGuardian } = standing
    const judged = judgeShared({ ...shared, hasGuardian }, { role: standing.role, isRemote }, now, practice.zone)
    if (!judged.ok) return judged
    const clientId = standing.clientId!
    const { role, endsAt } = standing
    const length = endsAt.getTime() - standing.startsAt.getTime()
    const appointment = {
      practiceId: practice.id,
      zone: practice.zone,
      bookingId: standing.id,
      clientId,
      professionalId,
      role,
      startsAt,
      endsAt: new Date(startsAt.getTime() + length),
      now,
    }
    const refusal = refusalOf(judged.verdict) ?? (await findAppointmentRefusal(trx, appointment))
    if (refusal) return refusal
    await letGoOverdue(trx, practice.id, professionalId, now)
    const isFirstVisit =
      professionalId === standing.professionalId
        ? standing.isFirstVisit
        : !(await listKnownTo(trx, practice.id, clientId)).has(professionalId)
    const fitted = await fitVisit(trx, {
      practiceId: practice.id,
      zone: practice.zone,
      professionalId,
      service,
      place: placeOf(standing),
      verdict: judged.verdict,
      isFirstVisit,
      startsAt,
      now,
      roadRouter,
      without: standing.id,
    })
    if (!fitted.ok) return fitted
    const { offer } = fitted

    await stepAside(trx, practice.id, standing.id)
    await retimeNeighbour(trx, practice.id, offer)
    await trx
      .updateTable('booking')
      .set(({ eb }) => ({
        state: 'confirmed',
        professionalId,
        startsAt: new Date(offer.onSite.start),
        endsAt: new Date(offer.onSite.end),
        occupied: range(offer.occupied),
        isFirstVisit,
        label: judged.verdict.label,
        otherNeededAt: null,
        sequence: eb('sequence', '+', 1),
      }))
      .where('practiceId', '=', practice.id)
      .where('id', '=', standing.id)
      .execute()
    const settled = [standing.id, ...(offer.neighbour ? [offer.neighbour.id] : [])]
    await retimeAfter(trx, practice, { ...standing, ...spansOf(standing) }, now, settled)
    await giveToWaitlist(trx, practice.id, standing.professionalId, spansOf(standing).occupied)
    await trx
      .insertInto('bookingMove')
      .values({
        practiceId: practice.id,
        bookingId: standing.id,
        keyHash,
        requestHash,
        fromStartsAt: standing.startsAt,
        toStartsAt: startsAt,
        fromProfessionalId: standing.professionalId,
        toProfessionalId: professionalId,
        movedAt: now,
      })
      .execute()
    await shareAgain(trx, practice.id, standing.id, judged, new Date(offer.onSite.end), now)
    await recordEvent(trx, {
      practiceId: practice.id,
      at: now,
      personId: clientId,
      what: 'booking/moved',
      record: 'booking',
      recordId: standing.id,
    })
    await leaveReminders(trx, practice.id, standing.id, startsAt, now)
    const row = await findBookingRow(trx, practice.id, standing.id)
    await mailMoved(trx, standing, row!, practice, now)
    return { ok: true, row: row! }
  })
}

async function findMove(trx: Db, practiceId: string, keyHash: Buffer): Promise<Buffer | null> {
  const row = await trx
    .selectFrom('bookingMove')
    .select('requestHash')
    .where('practiceId', '=', practiceId)
    .where('keyHash', '=', keyHash)
    .executeTakeFirst()
  return row ? Buffer.from(row.requestHash) : null
}

async function shareAgain(trx: Db, practiceId: string, bookingId: string, judged: Judged, endsAt: Date, now: Date) {
  await trx
    .updateTable('sharedAnswers')
    .set({ ...keptAnswers(judged, now), expiresAt: sharedUntil(endsAt) })
    .where('practiceId', '=', practiceId)
    .where('bookingId', '=', bookingId)
    .execute()
}

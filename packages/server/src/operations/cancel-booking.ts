import { dateAt, daysAfter } from '@unspasm/scheduling/local-time'
import { retimed, type StandingVisit } from '@unspasm/scheduling/offers'
import { listBookingRows, type BookingRow } from '../bookings/booking-row.ts'
import { retimeNeighbour } from '../bookings/fit-visit.ts'
import { findService, loadRota } from '../bookings/load-rota.ts'
import { lockProfessional } from '../bookings/lock-professional.ts'
import type { BookingRefusal } from '../bookings/refusal.ts'
import { plainTravel } from '../bookings/travel.ts'
import { mailBothSides, type PracticeOfMail } from '../bookings/visit-mails.ts'
import type { Db } from '../db/open.ts'
import { recordEvent } from '../people/audit.ts'
import type { World } from '../world.ts'

/**
 * Takes a visit back, from either side, without a reason, until it begins; both sides are told. A second time changes
 * nothing and is answered as the first.
 *
 * Source: professionals 5.1.
 */
export async function cancelBooking(
  { db, clock }: World,
  practice: PracticeOfMail,
  by: { readonly personId: string; readonly side: 'client' | 'professional' | 'practice' },
  booking: BookingRow,
): Promise<{ readonly ok: true; readonly row: BookingRow } | BookingRefusal> {
  const now = clock()
  return db.transaction().execute(async (trx) => {
    await lockProfessional(trx, practice.id, booking.professionalId)
    const [standing] = await listBookingRows(trx, practice.id, { id: booking.id })
    if (standing!.state === 'cancelled') return { ok: true, row: standing! }
    if (standing!.state !== 'confirmed' || standing!.startsAt <= now) return { ok: false, code: 'booking/too-late' }
    await trx
      .updateTable('booking')
      .set(({ eb }) => ({
        state: 'cancelled',
        cancelledAt: now,
        cancelledBy: by.side,
        sequence: eb('sequence', '+', 1),
      }))
      .where('practiceId', '=', practice.id)
      .where('id', '=', booking.id)
      .execute()
    await retimeAfter(trx, practice, standing!, now)
    await recordEvent(trx, {
      practiceId: practice.id,
      at: now,
      personId: by.personId,
      what: 'booking/cancelled',
      record: 'booking',
      recordId: booking.id,
      details: { by: by.side },
    })
    const [row] = await listBookingRows(trx, practice.id, { id: booking.id })
    await mailBothSides(trx, row!, practice, now)
    return { ok: true, row: row! }
  })
}

/** The visit after the one that is gone is reached from further back now. */
async function retimeAfter(trx: Db, { id: practiceId, zone }: PracticeOfMail, gone: BookingRow, now: Date) {
  const service = await findService(trx, practiceId, gone.serviceId)
  if (service === null) return
  const on = dateAt(gone.startsAt.getTime(), zone)
  const [from, to] = [daysAfter(on, -1), daysAfter(on, 2)]
  const [worker] = await loadRota(trx, {
    practiceId,
    zone,
    service,
    from,
    to,
    now,
    professionalId: gone.professionalId,
  })
  if (!worker) return
  const visit: StandingVisit = {
    id: gone.id,
    onSite: { start: gone.startsAt.getTime(), end: gone.endsAt.getTime() },
    occupied: { start: gone.leaveAt.getTime(), end: gone.freeAt.getTime() },
    place: null,
  }
  await retimeNeighbour(trx, practiceId, { neighbour: retimed(worker, visit, plainTravel(zone, from, to)) })
}

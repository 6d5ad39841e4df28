import { consentVersion } from '@unspasm/guideline/words/en/consent'
import { findAppointmentRefusal } from '../bookings/appointment-rules.ts'
import { listBookingRows } from '../bookings/booking-row.ts'
import { fitVisit, retimeNeighbour } from '../bookings/fit-visit.ts'
import { judgeShared } from '../bookings/judge-shared.ts'
import { findService, range } from '../bookings/load-rota.ts'
import { lockProfessional } from '../bookings/lock-professional.ts'
import { refusalOf, type BookingRefusal } from '../bookings/refusal.ts'
import { sharedDays, toOwnBooking } from '../bookings/shown.ts'
import { mailBothSides, type PracticeOfMail } from '../bookings/visit-mails.ts'
import type { Confirmation, OwnBooking } from '../contract/bookings.ts'
import type { Db } from '../db/open.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { remindOfVisitJob } from '../jobs/remind-of-visit-job.ts'
import { recordEvent } from '../people/audit.ts'
import { hashOf } from '../people/token.ts'
import type { World } from '../world.ts'

/** Hours before a visit at which the client is reminded. */
export const reminderHours = [24, 2] as const

const hourMs = 3_600_000
const dayMs = 24 * hourMs

type Confirmed = { readonly ok: true; readonly booking: OwnBooking } | BookingRefusal

/**
 * Turns a hold into a booking: judged again, looked at again under the lock, with what was agreed to and shared, the
 * mails and the reminders, all in one transaction or none of it.
 *
 * Whoever confirms a second time is answered as the first time.
 */
export async function confirmBooking(
  { db, clock, roadRouter }: World,
  practice: PracticeOfMail,
  clientId: string,
  bookingId: string,
  said: Confirmation,
): Promise<Confirmed> {
  const now = clock()
  const keyHash = hashOf(said.key)
  const found = await findHeld(db, practice.id, bookingId, keyHash)
  if (!found) return { ok: false, code: 'record/not-found' }

  return db.transaction().execute(async (trx): Promise<Confirmed> => {
    await lockProfessional(trx, practice.id, found.professionalId)
    const held = (await findHeld(trx, practice.id, bookingId, keyHash))!
    if (held.clientId !== null) {
      if (held.clientId !== clientId) return { ok: false, code: 'record/not-found' }
      return { ok: true, booking: await getOwn(trx, practice, bookingId, now) }
    }
    if (held.state !== 'held' || held.heldUntil! <= now) return { ok: false, code: 'booking/hold-expired' }
    const service = await findService(trx, practice.id, held.serviceId)
    if (service === null) return { ok: false, code: 'booking/no-such-service' }
    if (service.isRemote !== held.isRemote) return { ok: false, code: 'booking/wrong-place' }
    if (!held.isRemote && said.address === null) return { ok: false, code: 'booking/address-missing' }
    if (said.consent.version !== consentVersion) return { ok: false, code: 'booking/consent-changed' }
    if (said.shared.hasGuardian && said.consent.guardian === null) {
      return { ok: false, code: 'booking/guardian-missing' }
    }

    const judged = judgeShared(said.shared, service, now, practice.zone)
    if (!judged.ok) return judged
    const refusal =
      refusalOf(judged.verdict) ??
      (await findAppointmentRefusal(trx, { ...held, practiceId: practice.id, bookingId, clientId, now }))
    if (refusal) return refusal
    const fitted = await fitVisit(trx, {
      practiceId: practice.id,
      zone: practice.zone,
      professionalId: held.professionalId,
      service,
      place: held.latitude === null || held.longitude === null ? null : (held as Place),
      verdict: judged.verdict,
      isFirstVisit: held.isFirstVisit,
      startsAt: held.startsAt,
      now,
      roadRouter,
      without: bookingId,
    })
    if (!fitted.ok) return fitted

    await retimeNeighbour(trx, practice.id, fitted.offer)
    await trx
      .updateTable('booking')
      .set({
        state: 'confirmed',
        heldUntil: null,
        clientId,
        endsAt: new Date(fitted.offer.onSite.end),
        occupied: range(fitted.offer.occupied),
        address: held.isRemote ? null : said.address,
        entryNotes: said.entryNotes,
        access: JSON.stringify(said.access),
        label: judged.verdict.label,
        confirmedAt: now,
      })
      .where('practiceId', '=', practice.id)
      .where('id', '=', bookingId)
      .execute()
    await trx
      .updateTable('person')
      .set({ firstName: said.firstName, phone: said.phone })
      .where('practiceId', '=', practice.id)
      .where('id', '=', clientId)
      .execute()
    await trx
      .insertInto('sharedAnswers')
      .values({
        practiceId: practice.id,
        bookingId,
        answers: JSON.stringify(judged.answers),
        judgedOn: judged.judgedOn,
        newSignAskedAt: judged.newSignAskedAt,
        closedAt: null,
        sharedAt: now,
        expiresAt: new Date(held.endsAt.getTime() + sharedDays * dayMs),
      })
      .execute()
    const { version, signedBy, guardian } = said.consent
    await trx
      .insertInto('consent')
      .values({
        practiceId: practice.id,
        bookingId,
        personId: clientId,
        version,
        signedBy,
        guardian,
        signedAt: now,
        withdrawnAt: null,
      })
      .execute()
    await recordEvent(trx, {
      practiceId: practice.id,
      at: now,
      personId: clientId,
      what: 'booking/confirmed',
      record: 'booking',
      recordId: bookingId,
    })
    await leaveReminders(trx, practice.id, bookingId, held.startsAt, now)
    const [row] = await listBookingRows(trx, practice.id, { id: bookingId })
    await mailBothSides(trx, row!, practice, now)
    return { ok: true, booking: toOwnBooking(row!, now, practice.zone) }
  })
}

type Place = { readonly latitude: number; readonly longitude: number }

const findHeld = (db: Db, practiceId: string, bookingId: string, keyHash: Buffer) =>
  db
    .selectFrom('booking')
    .select([
      'state',
      'clientId',
      'professionalId',
      'serviceId',
      'role',
      'isRemote',
      'isFirstVisit',
      'startsAt',
      'endsAt',
      'heldUntil',
      'latitude',
      'longitude',
    ])
    .where('practiceId', '=', practiceId)
    .where('id', '=', bookingId)
    .where('keyHash', '=', keyHash)
    .executeTakeFirst()

async function getOwn(trx: Db, practice: PracticeOfMail, id: string, now: Date): Promise<OwnBooking> {
  const [row] = await listBookingRows(trx, practice.id, { id })
  return toOwnBooking(row!, now, practice.zone)
}

async function leaveReminders(trx: Db, practiceId: string, bookingId: string, startsAt: Date, now: Date) {
  for (const hoursBefore of reminderHours) {
    const startAt = new Date(startsAt.getTime() - hoursBefore * hourMs)
    if (startAt <= now) continue
    const payload = { practiceId, bookingId, startsAt: startsAt.toISOString(), hoursBefore }
    await enqueue(trx, remindOfVisitJob, payload, { at: startAt })
  }
}

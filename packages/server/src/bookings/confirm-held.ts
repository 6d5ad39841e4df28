import { consentVersion } from '@unspasm/guideline/words/en/consent'
import type { ConfirmationBody } from '../contract/bookings.ts'
import type { Db } from '../db/open.ts'
import { recordEvent } from '../people/audit.ts'
import { findAppointmentRefusal } from './appointment-rules.ts'
import { listBookingRows, type BookingRow } from './booking-row.ts'
import { fitVisit, type Wanted } from './fit-visit.ts'
import { judgeShared, keptAnswers } from './judge-shared.ts'
import { findService, range } from './load-rota.ts'
import { placeOf } from './place-of.ts'
import { refusalOf, type BookingRefusal } from './refusal.ts'
import { leaveReminders } from './reminders.ts'
import { retimeNeighbour } from './retime.ts'
import { sharedUntil } from './shown.ts'
import type { PracticeOfMail } from './visit-mails.ts'

/** Held time. */
export type Held = NonNullable<Awaited<ReturnType<typeof findHeld>>>

/** A hold, or what became of it; `undefined`: there is none. */
export const findHeld = (db: Db, practiceId: string, bookingId: string) =>
  db
    .selectFrom('booking')
    .select([
      'id',
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
      'keyHash',
      'courseId',
    ])
    .where('practiceId', '=', practiceId)
    .where('id', '=', bookingId)
    .executeTakeFirst()

/**
 * Turns held time into a visit, under the lock on the days of whoever is to come: judged again, looked at again, with
 * what was agreed to and shared, and the reminders. Telling both sides is left to the caller.
 *
 * @returns a refusal, with which the caller takes the transaction back, or the visit.
 */
export async function confirmHeld(
  trx: Db,
  practice: PracticeOfMail,
  clientId: string,
  held: Held,
  said: ConfirmationBody,
  { now, roadRouter }: Pick<Wanted, 'now' | 'roadRouter'>,
): Promise<{ readonly ok: true; readonly row: BookingRow } | BookingRefusal> {
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
    (await findAppointmentRefusal(trx, {
      ...held,
      practiceId: practice.id,
      zone: practice.zone,
      bookingId: held.id,
      clientId,
      now,
    }))
  if (refusal) return refusal
  const fitted = await fitVisit(trx, {
    practiceId: practice.id,
    zone: practice.zone,
    professionalId: held.professionalId,
    service,
    place: placeOf(held),
    verdict: judged.verdict,
    isFirstVisit: held.isFirstVisit,
    startsAt: held.startsAt,
    now,
    roadRouter,
    without: held.id,
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
    .where('id', '=', held.id)
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
      bookingId: held.id,
      ...keptAnswers(judged, now),
      expiresAt: sharedUntil(held.endsAt),
    })
    .execute()
  const { version, signedBy, guardian } = said.consent
  await trx
    .insertInto('consent')
    .values({
      practiceId: practice.id,
      bookingId: held.id,
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
    recordId: held.id,
  })
  await leaveReminders(trx, practice.id, held.id, held.startsAt, now)
  const [row] = await listBookingRows(trx, practice.id, { id: held.id })
  return { ok: true, row: row! }
}

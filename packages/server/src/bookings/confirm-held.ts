import type { BookingVerdict } from '@unspasm/care/booking/judge-booking'
import { consentVersion } from '@unspasm/guideline/words/en/consent'
import type { LocalDate } from '@unspasm/scheduling/local-time'
import type { ConfirmationBody } from '../contract/bookings.ts'
import type { Db } from '../db/open.ts'
import { preparedToLeave, type Value } from '../db/prepared.ts'
import { recordEvent } from '../people/audit.ts'
import { findAppointmentRefusal } from './appointment-rules.ts'
import { findBookingRow, type BookingRow } from './booking-row.ts'
import { fitVisit, type Wanted } from './fit-visit.ts'
import { judgeShared, keptAnswers } from './judge-shared.ts'
import { refusalOfHeld, type Held } from './held-time.ts'
import { letGoOverdue } from './let-go.ts'
import { range } from './load-rota.ts'
import { placeOf } from './place-of.ts'
import { refusalOf, type BookingRefusal } from './refusal.ts'
import { leaveReminders } from './reminders.ts'
import { retimeNeighbour } from './retime.ts'
import { sharedUntil } from './shown.ts'
import { spansOf } from './spans-of.ts'
import type { PracticeOfMail } from './visit-mails.ts'

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
  const lapsed = refusalOfHeld(held, now)
  if (lapsed) return lapsed
  const { service } = held
  if (!held.isRemote && said.address === null) return { ok: false, code: 'booking/address-missing' }
  if (said.consent.version !== consentVersion) return { ok: false, code: 'booking/consent-changed' }
  if (said.shared.hasGuardian && said.consent.guardian === null) {
    return { ok: false, code: 'booking/guardian-missing' }
  }

  const judged = judgeShared(said.shared, service, now, practice.zone)
  if (!judged.ok) return judged
  const closed = refusalOf(judged.verdict)
  if (closed) return closed
  if (held.hasOverdue) await letGoOverdue(trx, practice.id, held.professionalId, now)
  const [refusal, fitted] = await Promise.all([
    findAppointmentRefusal(trx, {
      ...held,
      practiceId: practice.id,
      zone: practice.zone,
      bookingId: held.id,
      clientId,
      now,
    }),
    fitVisit(trx, {
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
      kept: spansOf(held).occupied,
    }),
  ])
  if (refusal) return refusal
  if (!fitted.ok) return fitted

  await retimeNeighbour(trx, practice.id, fitted.offer)
  const { version, signedBy, guardian } = said.consent
  const { answers, judgedOn, newSignAskedAt } = keptAnswers(judged, now)
  await storeConfirmed(trx, {
    practiceId: practice.id,
    id: held.id,
    clientId,
    endsAt: new Date(fitted.offer.onSite.end),
    occupied: range(fitted.offer.occupied),
    address: held.isRemote ? null : said.address,
    entryNotes: said.entryNotes,
    access: JSON.stringify(said.access),
    label: judged.verdict.label,
    firstName: said.firstName,
    phone: said.phone,
    answers,
    judgedOn,
    newSignAskedAt,
    expiresAt: sharedUntil(held.endsAt),
    version,
    signedBy,
    guardian,
    now,
  })
  await recordEvent(trx, {
    practiceId: practice.id,
    at: now,
    personId: clientId,
    what: 'booking/confirmed',
    record: 'booking',
    recordId: held.id,
  })
  await leaveReminders(trx, practice.id, held.id, held.startsAt, now)
  return { ok: true, row: (await findBookingRow(trx, practice.id, held.id))! }
}

type Confirmed = {
  readonly practiceId: string
  readonly id: string
  readonly clientId: string
  readonly endsAt: Date
  readonly occupied: string
  readonly address: string | null
  readonly entryNotes: string | null
  readonly access: string
  readonly label: BookingVerdict['label']
  readonly firstName: string
  readonly phone: string
  readonly answers: string
  readonly judgedOn: LocalDate
  readonly newSignAskedAt: Date
  readonly expiresAt: Date
  readonly version: string
  readonly signedBy: string
  readonly guardian: string | null
  readonly now: Date
}

/** Stores the visit, whose it is, what was shared for it and what was agreed to: one statement. */
const storeConfirmed = preparedToLeave((db, value: Value<Confirmed>) =>
  db
    .with('visit', (store) =>
      store
        .updateTable('booking')
        .set({
          state: 'confirmed',
          heldUntil: null,
          clientId: value('clientId'),
          endsAt: value('endsAt'),
          occupied: value('occupied'),
          address: value('address'),
          entryNotes: value('entryNotes'),
          access: value('access'),
          label: value('label'),
          confirmedAt: value('now'),
        })
        .where('practiceId', '=', value('practiceId'))
        .where('id', '=', value('id')),
    )
    .with('client', (store) =>
      store
        .updateTable('person')
        .set({ firstName: value('firstName'), phone: value('phone') })
        .where('practiceId', '=', value('practiceId'))
        .where('id', '=', value('clientId')),
    )
    .with('shared', (store) =>
      store.insertInto('sharedAnswers').values({
        practiceId: value('practiceId'),
        bookingId: value('id'),
        answers: value('answers'),
        judgedOn: value('judgedOn'),
        newSignAskedAt: value('newSignAskedAt'),
        closedAt: null,
        sharedAt: value('now'),
        expiresAt: value('expiresAt'),
      }),
    )
    .insertInto('consent')
    .values({
      practiceId: value('practiceId'),
      bookingId: value('id'),
      personId: value('clientId'),
      version: value('version'),
      signedBy: value('signedBy'),
      guardian: value('guardian'),
      signedAt: value('now'),
      withdrawnAt: null,
    })
    .compile(),
)

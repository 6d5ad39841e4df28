import { sql } from 'kysely'
import type { Db } from '../db/open.ts'
import { listBlocked } from './known-to.ts'
import type { BookingRefusal } from './refusal.ts'
import { listStoppingRules } from './sitting-responses.ts'

const hourMs = 3_600_000

/** What rules about appointments look at. */
export type Appointment = {
  readonly practiceId: string
  /** Of the practice. */
  readonly zone: string
  readonly bookingId: string
  readonly clientId: string
  readonly professionalId: string
  readonly role: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly now: Date
}

type AppointmentRule = {
  readonly id: string
  readonly code: BookingRefusal['code']
  readonly holds: (trx: Db, appointment: Appointment) => Promise<boolean>
}

/** Hours kept between a massage and a session with load: before it, and after it. Source: plan S-3. */
const loadSpacingHours = { before: 12, after: 24 }

/** Third late cancellation in some days. Source: professionals 3, B-12. */
export const lateCancellations = { withinHours: 4, most: 2, days: 60 }

/**
 * Rules that look at appointments and people, in the order in which they are told. B-3 stands with the judging of the
 * answers, B-7 with the search for a time. Source: professionals 3; triage RV-04.
 */
export const appointmentRules: readonly AppointmentRule[] = [
  { id: 'B-10', code: 'booking/too-close', holds: isTooClose },
  {
    id: 'B-11',
    code: 'booking/professional-not-available',
    holds: async (trx, { practiceId, clientId, professionalId }) =>
      (await listBlocked(trx, practiceId, clientId)).has(professionalId),
  },
  {
    id: 'RV-04',
    code: 'booking/sittings-did-not-help',
    holds: async (trx, { practiceId, zone, clientId, role, now }) =>
      role === 'massage-therapist' &&
      (await listStoppingRules(trx, { id: practiceId, zone }, clientId, now)).length > 0,
  },
  { id: 'B-12', code: 'booking/speak-to-practice', holds: hasCancelledLateOften },
]

/** The first rule about appointments that closes, `null` when none does. */
export async function findAppointmentRefusal(trx: Db, appointment: Appointment): Promise<BookingRefusal | null> {
  for (const { code, holds } of appointmentRules) if (await holds(trx, appointment)) return { ok: false, code }
  return null
}

async function isTooClose(trx: Db, { practiceId, clientId, role, startsAt, endsAt }: Appointment): Promise<boolean> {
  const other = { 'massage-therapist': 'exercise-trainer', 'exercise-trainer': 'massage-therapist' } as const
  if (role !== 'massage-therapist' && role !== 'exercise-trainer') return false
  const { before, after } = loadSpacingHours
  // NOTE: read from the side of the training, what comes before a massage comes after it.
  const [earlier, later] = role === 'massage-therapist' ? [before, after] : [after, before]
  const row = await trx
    .selectFrom('booking')
    .select('id')
    .where('practiceId', '=', practiceId)
    .where('clientId', '=', clientId)
    .where('role', '=', other[role])
    .where('state', 'in', ['confirmed', 'completed'])
    .where('endsAt', '>', new Date(startsAt.getTime() - earlier * hourMs))
    .where('startsAt', '<', new Date(endsAt.getTime() + later * hourMs))
    .executeTakeFirst()
  return row !== undefined
}

async function hasCancelledLateOften(trx: Db, { practiceId, clientId, now }: Appointment): Promise<boolean> {
  const { withinHours, most, days } = lateCancellations
  const { count } = await trx
    .selectFrom('booking')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('practiceId', '=', practiceId)
    .where('clientId', '=', clientId)
    .where('cancelledBy', '=', 'client')
    .where('cancelledAt', '>', new Date(now.getTime() - days * 24 * hourMs))
    .where(sql<boolean>`cancelled_at > starts_at - make_interval(hours => ${withinHours}::int)`)
    .executeTakeFirstOrThrow()
  return count > most
}

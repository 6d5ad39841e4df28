import { sql } from 'kysely'
import type { Db } from '../db/open.ts'
import { prepared, type Value } from '../db/prepared.ts'
import { blockBetween } from './known-to.ts'
import type { BookableRole } from './load-rota.ts'
import type { BookingRefusal } from './refusal.ts'
import { countedFrom, massageResponses, stoppingRules, type Counted } from './sitting-responses.ts'

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

/** What the practice knows that bears on an appointment. */
type Record = Awaited<ReturnType<typeof recordFor>>[number]

type AppointmentRule = {
  readonly id: string
  readonly code: BookingRefusal['code']
  readonly holds: (known: Record, appointment: Appointment) => boolean
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
  { id: 'B-10', code: 'booking/too-close', holds: ({ hasOtherNear }) => hasOtherNear },
  { id: 'B-11', code: 'booking/professional-not-available', holds: ({ isBlocked }) => isBlocked },
  {
    id: 'RV-04',
    code: 'booking/sittings-did-not-help',
    holds: ({ responses }, { role, now, zone }) =>
      role === 'massage-therapist' && stoppingRules(responses ?? [], now, zone).length > 0,
  },
  {
    id: 'B-12',
    code: 'booking/speak-to-practice',
    holds: ({ cancelledLate }) => cancelledLate > lateCancellations.most,
  },
]

/** The first rule about appointments that closes, `null` when none does. */
export async function findAppointmentRefusal(trx: Db, appointment: Appointment): Promise<BookingRefusal | null> {
  const { practiceId, clientId, professionalId, now } = appointment
  const [known] = await recordFor(trx, {
    practiceId,
    clientId,
    professionalId,
    ...nearOf(appointment),
    lateSince: new Date(now.getTime() - lateCancellations.days * 24 * hourMs),
    countedFrom: countedFrom(now),
  })
  const rule = appointmentRules.find(({ holds }) => holds(known!, appointment))
  return rule ? { ok: false, code: rule.code } : null
}

/** The role whose sessions keep their distance, and the span in which none may lie; no role: any may. */
function nearOf({ role, startsAt, endsAt }: Appointment) {
  const { before, after } = loadSpacingHours
  const others: Readonly<{
    [role: string]: { readonly other: BookableRole; readonly hours: readonly [number, number] }
  }> = {
    'massage-therapist': { other: 'exercise-trainer', hours: [before, after] },
    // NOTE: read from the side of the training, what comes before a massage comes after it.
    'exercise-trainer': { other: 'massage-therapist', hours: [after, before] },
  }
  const found = others[role]
  const [earlier, later] = found?.hours ?? [0, 0]
  return {
    otherRole: found?.other ?? null,
    nearStart: new Date(startsAt.getTime() - earlier * hourMs),
    nearEnd: new Date(endsAt.getTime() + later * hourMs),
  }
}

type Looked = Counted & {
  readonly professionalId: string
  readonly otherRole: BookableRole | null
  readonly nearStart: Date
  readonly nearEnd: Date
  readonly lateSince: Date
}

/** One row. */
const recordFor = prepared((db, value: Value<Looked>) =>
  db
    .selectNoFrom(({ exists, selectFrom }) => [
      exists(
        selectFrom('booking as near')
          .select('near.id')
          .where('near.practiceId', '=', value('practiceId'))
          .where('near.clientId', '=', value('clientId'))
          .where('near.role', '=', sql<BookableRole>`${value('otherRole')}::text`)
          .where('near.state', 'in', ['confirmed', 'completed'])
          .where('near.endsAt', '>', value('nearStart'))
          .where('near.startsAt', '<', value('nearEnd')),
      )
        .$castTo<boolean>()
        .as('hasOtherNear'),
      exists(blockBetween(db, value('practiceId'), value('clientId'), value('professionalId')))
        .$castTo<boolean>()
        .as('isBlocked'),
      selectFrom('booking as late')
        .select(sql<number>`count(*)::int`.as('count'))
        .where('late.practiceId', '=', value('practiceId'))
        .where('late.clientId', '=', value('clientId'))
        .where('late.cancelledBy', '=', 'client')
        .where('late.cancelledAt', '>', value('lateSince'))
        .where(
          sql<boolean>`late.cancelled_at > late.starts_at - make_interval(hours => ${lateCancellations.withinHours}::int)`,
        )
        .$asScalar()
        .$notNull()
        .as('cancelledLate'),
      massageResponses(db, value).as('responses'),
    ])
    .compile(),
)

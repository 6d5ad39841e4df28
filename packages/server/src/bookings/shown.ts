import type { Answers } from '@unspasm/care/answers'
import { assess } from '@unspasm/care/assess'
import { judgeBooking } from '@unspasm/care/booking/judge-booking'
import { permissionCard } from '@unspasm/care/massage/permission-card'
import { findings } from '@unspasm/guideline/findings'
import { dateAt } from '@unspasm/scheduling/local-time'
import { roughPlace } from '@unspasm/scheduling/place'
import type { OwnBooking, WorkBooking } from '../contract/bookings.ts'
import { firstNameOf } from '../operations/list-staff.ts'
import type { BookingRow } from './booking-row.ts'
import { movableUntil } from './movable.ts'
import { placeOf } from './place-of.ts'

const hourMs = 3_600_000

/** From when to when a professional sees where somebody lives. Source: professionals 5.1. */
export const addressHours = { before: 12, after: 2 } as const

/** How long after the visit shared answers may be seen. Source: professionals 10. */
const sharedDays = 14

/** From when on answers that were shared for a visit are seen no more. */
export const sharedUntil = (endsAt: Date) => new Date(endsAt.getTime() + sharedDays * 24 * hourMs)

/** Findings that a therapist may see. `result-only` and `never` are not among them. */
const tellable: ReadonlySet<string> = new Set(findings.filter(({ share }) => share === 'yes').map(({ id }) => id))

/**
 * Whether a visit waits: newer answers speak against it, somebody else has to come, or new signs have not been asked
 * about on its day.
 *
 * Source: B-3, B-7.
 */
export function isOnHold(row: BookingRow, now: Date, zone: string): boolean {
  const { state, startsAt, newSignAskedAt, closedAt, isRemote } = row
  if (state !== 'confirmed') return false
  if (closedAt !== null || row.otherNeededAt !== null) return true
  const on = dateAt(startsAt.getTime(), zone)
  if (isRemote || dateAt(now.getTime(), zone) < on) return false
  return newSignAskedAt === null || dateAt(newSignAskedAt.getTime(), zone) < on
}

const core = (row: BookingRow, now: Date, zone: string) => ({
  id: row.id,
  state: row.state,
  serviceId: row.serviceId,
  serviceName: row.serviceName,
  role: row.role,
  isRemote: row.isRemote,
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  isFirstVisit: row.isFirstVisit,
  isOnHold: isOnHold(row, now, zone),
  cancelledBy: row.cancelledBy,
  courseId: row.courseId,
  needsOther: row.otherNeededAt !== null,
})

/** The first name of whoever comes. */
export const professionalNameOf = ({ workerFirstName, workerName, workerEmail }: BookingRow): string =>
  firstNameOf({ firstName: workerFirstName, name: workerName, email: workerEmail })

/** A booking as the client sees it. */
export const toOwnBooking = (row: BookingRow, now: Date, zone: string): OwnBooking => ({
  ...core(row, now, zone),
  side: 'client',
  professionalId: row.professionalId,
  professionalName: professionalNameOf(row),
  label: row.label,
  address: row.address,
  entryNotes: row.entryNotes,
  place: placeOf(row),
  hasGuardian: row.hasGuardian,
  movableUntil: movableUntil(row, now)?.toISOString() ?? null,
})

/**
 * A booking as the practice sees it. The street only while it is confirmed, from 12 hours before until 2 hours after,
 * and not while it is on hold; answers only as each finding allows, and only until 14 days after.
 *
 * Source: professionals 5.1, 10.
 */
export function toWorkBooking(row: BookingRow, now: Date, zone: string): WorkBooking {
  const place = placeOf(row)
  const told = row.expiresAt !== null && row.expiresAt > now ? (row.answers as Answers) : null
  const seesAddress =
    row.state === 'confirmed' &&
    !isOnHold(row, now, zone) &&
    now.getTime() >= row.startsAt.getTime() - addressHours.before * hourMs &&
    now.getTime() < row.endsAt.getTime() + addressHours.after * hourMs
  return {
    ...core(row, now, zone),
    side: 'practice',
    professionalId: row.professionalId,
    leaveAt: row.leaveAt.toISOString(),
    freeAt: row.freeAt.toISOString(),
    firstName: firstNameOf({ firstName: row.clientFirstName, name: row.clientName, email: row.clientEmail }),
    ageBand: told && ageBandOf(told['age']),
    sex: typeof told?.['sex'] === 'string' ? told['sex'] : null,
    area: place && roughPlace(place),
    access: Object.keys(row.access as object).length === 0 ? null : (row.access as WorkBooking['access']),
    card: told && row.role === 'massage-therapist' ? cardOf(told, row, zone) : null,
    told: told ? Object.fromEntries(Object.entries(told).filter(([id]) => tellable.has(id))) : {},
    address: seesAddress ? row.address : null,
    entryNotes: seesAddress ? row.entryNotes : null,
  }
}

/** Ten years wide. `null`: not told. */
function ageBandOf(age: unknown): string | null {
  if (typeof age !== 'number') return null
  const from = Math.floor(age / 10) * 10
  return `${from}–${from + 9}`
}

function cardOf(answers: Answers, row: BookingRow, zone: string): WorkBooking['card'] {
  const on = row.judgedOn ?? dateAt(row.startsAt.getTime(), zone)
  const { tool } = judgeBooking(
    { answers, assessment: assess(answers, on), on, localHour: 12 },
    { role: 'massage-therapist', isRemote: false, hasGuardian: true },
  )
  if (tool === null || tool.state === 'closed') return null
  const card = permissionCard(tool.limits, tool.cautions, [], [])
  return {
    ...card,
    zones: [...card.zones],
    lightly: { ...card.lightly },
    notHere: [...card.notHere],
    positions: [...card.positions],
    forbidden: [...card.forbidden],
    notes: [...card.notes],
  }
}

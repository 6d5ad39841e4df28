import type { Booking, OwnBooking } from '@unspasm/server/api'

/** Whether a booking is of whoever asks, as a client. */
export const isOwn = (booking: Booking): booking is OwnBooking => booking.side === 'client'

/** Whether the client may still move a visit: to another time, or to somebody else. */
export const isMovable = ({ movableUntil }: OwnBooking, now: Date): boolean =>
  movableUntil !== null && now.getTime() < Date.parse(movableUntil)

/** What was booked as one with a visit and is still to come, or runs, in the order in which it was listed. */
export const comingWith = (visit: OwnBooking, all: readonly OwnBooking[], now: Date): readonly OwnBooking[] =>
  all.filter(
    ({ id, courseId, state, endsAt }) =>
      courseId === visit.courseId && id !== visit.id && state === 'confirmed' && Date.parse(endsAt) > now.getTime(),
  )

/** Where a visit stands for the person: what there is to do about it. */
export type VisitPhase = 'waits' | 'closed' | 'ahead' | 'running' | 'over' | 'off'

/**
 * Where a visit stands.
 *
 * `waits`: the question about new signs must be answered; `closed`: newer answers speak against it; `off`: it does not take place.
 *
 * @param today civil date of now in the zone of the practice.
 * @param on    civil date of the visit in that zone.
 */
export function phaseOf(
  { state, startsAt, endsAt, isOnHold }: OwnBooking,
  now: Date,
  today: string,
  on: string,
): VisitPhase {
  if (state === 'completed' || state === 'not-treated') return 'over'
  if (state !== 'confirmed') return 'off'
  if (Date.parse(endsAt) <= now.getTime()) return 'over'
  if (isOnHold) return today < on ? 'closed' : 'waits'
  return Date.parse(startsAt) <= now.getTime() ? 'running' : 'ahead'
}

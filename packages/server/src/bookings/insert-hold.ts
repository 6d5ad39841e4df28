import type { BookingVerdict } from '@unspasm/care/booking/judge-booking'
import type { Offer } from '@unspasm/scheduling/offers'
import type { Place } from '@unspasm/scheduling/place'
import type { Hold } from '../contract/bookings.ts'
import type { Db } from '../db/open.ts'
import { preparedToLeave, type Value } from '../db/prepared.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { expireHoldJob } from '../jobs/expire-hold-job.ts'
import { range, type BookedService } from './load-rota.ts'
import { retimeNeighbour } from './retime.ts'

type Holding = {
  readonly id: string
  readonly practiceId: string
  readonly service: BookedService
  readonly place: Place | null
  readonly offer: Offer
  readonly label: BookingVerdict['label']
  readonly isFirstVisit: boolean
  readonly keyHash: Buffer
  readonly requestHash: Buffer
  /** Of which course it is which sitting, from 0. */
  readonly course?: { readonly id: string; readonly step: number }
  readonly heldUntil: Date
  readonly now: Date
}

/** What of a booking says what is held. */
export const holdColumns = [
  'id',
  'professionalId',
  'serviceId',
  'startsAt',
  'endsAt',
  'heldUntil',
  'label',
  'isFirstVisit',
] as const

/** A row of `holdColumns`. */
export type HoldRow = Omit<Hold, 'startsAt' | 'endsAt' | 'heldUntil'> & {
  readonly startsAt: Date
  readonly endsAt: Date
  readonly heldUntil: Date | null
}

export const toHold = ({ startsAt, endsAt, heldUntil, ...rest }: HoldRow): Hold => ({
  ...rest,
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
  heldUntil: heldUntil?.toISOString() ?? null,
})

/**
 * Holds an offered start, travel included, and leaves the job that lets go of it. Under the lock on the days of whoever
 * is to come.
 *
 * Whether the span or the key went to somebody who did not wait for the lock is told by the commit, see `isTaken`.
 */
export async function insertHold(trx: Db, holding: Holding): Promise<HoldRow> {
  const { id, practiceId, service, place, offer, label, isFirstVisit, keyHash, requestHash, course, heldUntil, now } =
    holding
  const { professionalId } = offer
  const hold = {
    id,
    professionalId,
    serviceId: service.id,
    startsAt: new Date(offer.onSite.start),
    endsAt: new Date(offer.onSite.end),
    heldUntil,
    label,
    isFirstVisit,
  }
  // NOTE: the drive of the neighbour moves first, so that the new span finds its place.
  await retimeNeighbour(trx, practiceId, offer)
  await storeHold(trx, {
    ...hold,
    practiceId,
    role: service.role,
    occupied: range(offer.occupied),
    keyHash,
    requestHash,
    isRemote: service.isRemote,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    courseId: course?.id ?? null,
    courseStep: course?.step ?? null,
    createdAt: now,
  })
  await enqueue(trx, expireHoldJob, { practiceId, bookingId: id }, { at: heldUntil })
  return hold
}

const conflicts: ReadonlySet<unknown> = new Set(['booking_no_overlap', 'booking_key'])

/** Whether a commit failed since the span or the key of a hold went to somebody else. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && conflicts.has(error.constraint)

type StoredHold = {
  readonly id: string
  readonly practiceId: string
  readonly professionalId: string
  readonly serviceId: string
  readonly role: BookedService['role']
  readonly startsAt: Date
  readonly endsAt: Date
  readonly occupied: string
  readonly heldUntil: Date
  readonly keyHash: Buffer
  readonly requestHash: Buffer
  readonly isRemote: boolean
  readonly latitude: number | null
  readonly longitude: number | null
  readonly isFirstVisit: boolean
  readonly label: BookingVerdict['label']
  readonly courseId: string | null
  readonly courseStep: number | null
  readonly createdAt: Date
}

const storeHold = preparedToLeave((db, value: Value<StoredHold>) =>
  db
    .insertInto('booking')
    .values({
      id: value('id'),
      practiceId: value('practiceId'),
      clientId: null,
      professionalId: value('professionalId'),
      serviceId: value('serviceId'),
      role: value('role'),
      state: 'held',
      startsAt: value('startsAt'),
      endsAt: value('endsAt'),
      occupied: value('occupied'),
      heldUntil: value('heldUntil'),
      keyHash: value('keyHash'),
      requestHash: value('requestHash'),
      isRemote: value('isRemote'),
      latitude: value('latitude'),
      longitude: value('longitude'),
      isFirstVisit: value('isFirstVisit'),
      label: value('label'),
      courseId: value('courseId'),
      courseStep: value('courseStep'),
      createdAt: value('createdAt'),
    })
    .compile(),
)

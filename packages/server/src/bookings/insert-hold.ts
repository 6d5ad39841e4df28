import type { BookingVerdict } from '@unspasm/care/booking/judge-booking'
import type { Offer } from '@unspasm/scheduling/offers'
import type { Place } from '@unspasm/scheduling/place'
import type { Hold } from '../contract/bookings.ts'
import type { Db } from '../db/open.ts'
import { prepared, type Value } from '../db/prepared.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { expireHoldJob } from '../jobs/expire-hold-job.ts'
import { range, type BookedService } from './load-rota.ts'
import { retimeNeighbour } from './retime.ts'

type Holding = {
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
 * @returns `null`: the span or the key went to somebody who did not wait for the lock. Take the transaction back.
 */
export async function insertHold(trx: Db, holding: Holding): Promise<HoldRow | null> {
  const { practiceId, service, place, offer, label, isFirstVisit, keyHash, requestHash, course, heldUntil, now } =
    holding
  // NOTE: the drive of the neighbour moves first, so that the new span finds its place.
  await retimeNeighbour(trx, practiceId, offer)
  const [row] = await storeHold(trx, {
    practiceId,
    professionalId: offer.professionalId,
    serviceId: service.id,
    role: service.role,
    startsAt: new Date(offer.onSite.start),
    endsAt: new Date(offer.onSite.end),
    occupied: range(offer.occupied),
    heldUntil,
    keyHash,
    requestHash,
    isRemote: service.isRemote,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    isFirstVisit,
    label,
    courseId: course?.id ?? null,
    courseStep: course?.step ?? null,
    createdAt: now,
  })
  if (!row) return null
  await enqueue(trx, expireHoldJob, { practiceId, bookingId: row.id }, { at: heldUntil })
  return row
}

type StoredHold = {
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

const storeHold = prepared((db, value: Value<StoredHold>) =>
  db
    .insertInto('booking')
    .values({
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
    .onConflict((conflict) => conflict.doNothing())
    .returning(holdColumns)
    .compile(),
)

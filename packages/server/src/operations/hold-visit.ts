import type { Hold, HoldNew } from '../contract/bookings.ts'
import { fitVisit } from '../bookings/fit-visit.ts'
import { judgeShared } from '../bookings/judge-shared.ts'
import { loadMeeting } from '../bookings/known-to.ts'
import { holdColumns, insertHold, isTaken, toHold } from '../bookings/insert-hold.ts'
import { findService } from '../bookings/load-rota.ts'
import { letGoOverdue } from '../bookings/let-go.ts'
import { lockProfessional } from '../bookings/lock-professional.ts'
import { refusalOf, type BookingRefusal } from '../bookings/refusal.ts'
import { newId } from '../db/new-id.ts'
import type { Db } from '../db/open.ts'
import { prepared, type Value } from '../db/prepared.ts'
import { hashOf } from '../people/token.ts'
import type { World } from '../world.ts'

/** How long somebody has to say who and where they are. */
export const holdMinutes = 10

type Held = { readonly ok: true; readonly hold: Hold } | BookingRefusal

/**
 * Keeps a start for somebody for ten minutes, travel included, or says why not. The shared answers are judged again and
 * forgotten.
 *
 * The same request with the same key is answered the same, also when it comes twice at once. Of many who ask for one
 * start, one has it: the constraint `booking_no_overlap` decides, not a look before.
 */
export async function holdVisit(
  { db, clock, randomBytes, roadRouter }: World,
  practice: { readonly id: string; readonly zone: string },
  personId: string | null,
  asked: HoldNew,
): Promise<Held> {
  const now = clock()
  const { key, shared: _shared, ...essence } = asked
  const keyHash = hashOf(key)
  const requestHash = hashOf(
    JSON.stringify([essence.serviceId, essence.professionalId, essence.startsAt, essence.place]),
  )
  return db
    .transaction()
    .execute(async (trx): Promise<Held> => {
      const { professionalId } = asked
      await lockProfessional(trx, practice.id, professionalId)
      const [again, service, meeting] = await Promise.all([
        findByKey(trx, practice.id, keyHash, requestHash, now),
        findService(trx, practice.id, asked.serviceId),
        loadMeeting(trx, { practiceId: practice.id, personId, professionalId, now }),
      ])
      if (again) return again
      if (service === null) return { ok: false, code: 'booking/no-such-service' }
      if (service.isRemote !== (asked.place === null)) return { ok: false, code: 'booking/wrong-place' }
      const judged = judgeShared(asked.shared, service, now, practice.zone)
      if (!judged.ok) return judged
      const refusal = refusalOf(judged.verdict)
      if (refusal) return refusal
      if (meeting.hasOverdue) await letGoOverdue(trx, practice.id, professionalId, now)
      if (meeting.isBlocked) return { ok: false, code: 'booking/professional-not-available' }
      const isFirstVisit = !meeting.isKnown
      const fitted = await fitVisit(trx, {
        practiceId: practice.id,
        zone: practice.zone,
        professionalId,
        service,
        place: asked.place,
        verdict: judged.verdict,
        isFirstVisit,
        startsAt: new Date(asked.startsAt),
        now,
        roadRouter,
      })
      if (!fitted.ok) return fitted
      const row = await insertHold(trx, {
        id: newId(randomBytes),
        practiceId: practice.id,
        service,
        place: asked.place,
        offer: fitted.offer,
        label: judged.verdict.label,
        isFirstVisit,
        keyHash,
        requestHash,
        heldUntil: new Date(now.getTime() + holdMinutes * 60_000),
        now,
      })
      return { ok: true, hold: toHold(row) }
    })
    .catch(async (error: unknown): Promise<Held> => {
      if (!isTaken(error)) throw error
      const same = await findByKey(db, practice.id, keyHash, requestHash, now)
      return same ?? { ok: false, code: 'booking/start-taken' }
    })
}

const byKey = prepared((db, value: Value<{ readonly practiceId: string; readonly keyHash: Buffer }>) =>
  db
    .selectFrom('booking')
    .select([...holdColumns, 'state', 'requestHash'])
    .where('practiceId', '=', value('practiceId'))
    .where('keyHash', '=', value('keyHash'))
    .compile(),
)

/** What the same key was answered before; `null`: it is new. */
async function findByKey(
  db: Db,
  practiceId: string,
  keyHash: Buffer,
  requestHash: Buffer,
  now: Date,
): Promise<Held | null> {
  const [row] = await byKey(db, { practiceId, keyHash })
  if (!row) return null
  const { state, requestHash: before, ...hold } = row
  if (!requestHash.equals(before)) return { ok: false, code: 'booking/key-reused' }
  const isOver = (state === 'held' && hold.heldUntil! <= now) || state === 'expired' || state === 'cancelled'
  return isOver ? { ok: false, code: 'booking/hold-expired' } : { ok: true, hold: toHold(hold) }
}

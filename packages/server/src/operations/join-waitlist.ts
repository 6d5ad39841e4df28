import { daysAfter } from '@unspasm/scheduling/local-time'
import { judgeShared } from '../bookings/judge-shared.ts'
import { findService } from '../bookings/load-rota.ts'
import { refusalOf, type BookingRefusal } from '../bookings/refusal.ts'
import type { WaitlistNew } from '../contract/waitlist.ts'
import type { World } from '../world.ts'
import { listWaitlist, type WaitlistRow } from './list-waitlist.ts'

type Joined = { readonly ok: true; readonly row: WaitlistRow } | BookingRefusal

/**
 * Puts somebody in the line for a service, or changes what they wait for; the place is kept. Nobody waits for what is
 * closed to them. Of the answers only what came of them is kept: how long, and what whoever comes must be trained for.
 *
 * @param origin where this site is: mails link there.
 */
export async function joinWaitlist(
  { db, clock }: World,
  practice: { readonly id: string; readonly zone: string },
  personId: string,
  wish: WaitlistNew,
  origin: string,
): Promise<Joined> {
  const now = clock()
  const service = await findService(db, practice.id, wish.serviceId)
  if (service === null) return { ok: false, code: 'booking/no-such-service' }
  if (service.isRemote !== (wish.place === null)) return { ok: false, code: 'booking/wrong-place' }
  const judged = judgeShared(wish.shared, service, now, practice.zone)
  if (!judged.ok) return judged
  const refusal = refusalOf(judged.verdict)
  if (refusal) return refusal

  return db.transaction().execute(async (trx): Promise<Joined> => {
    if (wish.professionalId !== undefined) {
      const isHere = await trx
        .selectFrom('professional')
        .select('id')
        .where('practiceId', '=', practice.id)
        .where('id', '=', wish.professionalId)
        .where('state', '=', 'published')
        .executeTakeFirst()
      if (!isHere) return { ok: false, code: 'booking/professional-not-available' }
    }
    const wanted = {
      latitude: wish.place?.latitude ?? null,
      longitude: wish.place?.longitude ?? null,
      fromOn: wish.from,
      toOn: daysAfter(wish.from, wish.days),
      professionalId: wish.professionalId ?? null,
      language: wish.language ?? null,
      gender: wish.gender ?? null,
      maxMinutes: judged.verdict.maxMinutes,
      skills: [...judged.verdict.skills],
      label: judged.verdict.label,
      origin,
    }
    const { id } = await trx
      .insertInto('waitlistEntry')
      .values({ practiceId: practice.id, personId, serviceId: service.id, state: 'waiting', joinedAt: now, ...wanted })
      .onConflict((conflict) =>
        conflict
          .columns(['practiceId', 'personId', 'serviceId'])
          .where('state', 'in', ['waiting', 'offered'])
          .doUpdateSet(wanted),
      )
      .returning('id')
      .executeTakeFirstOrThrow()
    const [row] = await listWaitlist(trx, practice.id, { id, now, zone: practice.zone })
    return { ok: true, row: row! }
  })
}

import { dateAt, dayOf, daysAfter } from '@unspasm/scheduling/local-time'
import type { Offer } from '@unspasm/scheduling/offers'
import { overlaps, type Span } from '@unspasm/scheduling/span'
import type { BookingVerdict } from '@unspasm/care/booking/judge-booking'
import type { ExtraSkill } from '@unspasm/guideline/practice/credential-kind'
import { findAppointmentRefusal } from '../bookings/appointment-rules.ts'
import { proposeWithin } from '../bookings/fit-visit.ts'
import { insertHold } from '../bookings/insert-hold.ts'
import { listKnownTo } from '../bookings/known-to.ts'
import { letGoOverdue } from '../bookings/let-go.ts'
import { findService } from '../bookings/load-rota.ts'
import { lockProfessional } from '../bookings/lock-professional.ts'
import { offeredUntil } from '../bookings/offer-life.ts'
import { placeOf } from '../bookings/place-of.ts'
import { mailWaitlistOffer, type PracticeOfMail } from '../bookings/visit-mails.ts'
import { newId } from '../db/new-id.ts'
import type { Db } from '../db/open.ts'
import type { FreeTime } from '../jobs/fill-from-waitlist-job.ts'
import { hashOf, newToken, type RandomBytes } from '../people/token.ts'
import type { RoadRouter } from '../outside/road-router.ts'
import type { World } from '../world.ts'
import { findPractice } from './find-practice.ts'

/** A start this near to one that somebody let pass is not offered to them again. Decided. */
const apartMs = 2 * 3_600_000

/**
 * Offers time of a professional that has become free to those who wait for it, first come first: each start is held for
 * one of them, and a mail says so. Time that nobody takes comes here again when its hold is over.
 *
 * Run twice, it offers nothing twice: what is held is no longer free.
 */
export async function fillFromWaitlist(world: World, { practiceId, professionalId, start, end }: FreeTime) {
  const now = world.clock()
  const practice = await findPractice(world, practiceId)
  const free = { start: Math.max(Date.parse(start), now.getTime()), end: Date.parse(end) }
  if (!practice || free.end <= free.start) return
  await world.db.transaction().execute(async (trx) => {
    await lockProfessional(trx, practiceId, professionalId)
    await letGoOverdue(trx, practiceId, professionalId, now)
    for (const entry of await listInLine(trx, practiceId, professionalId, free, practice.zone)) {
      const { randomBytes, roadRouter } = world
      await offerTo(trx, { practice, professionalId, free, now, roadRouter, randomBytes }, entry)
    }
  })
}

type Filling = {
  readonly practice: PracticeOfMail
  readonly professionalId: string
  readonly free: Span
  readonly now: Date
  readonly roadRouter: RoadRouter | undefined
  readonly randomBytes: RandomBytes
}

type InLine = Awaited<ReturnType<typeof listInLine>>[number]

async function offerTo(
  trx: Db,
  { practice, professionalId, free, now, roadRouter, randomBytes }: Filling,
  entry: InLine,
): Promise<void> {
  const { id: practiceId, zone } = practice
  const service = await findService(trx, practiceId, entry.serviceId)
  if (service === null) return
  const place = placeOf(entry)
  const isFirstVisit = !(await listKnownTo(trx, practiceId, entry.personId)).has(professionalId)
  const within = daysIn(free, zone, entry)
  if (within.end <= within.start) return
  const found = await proposeWithin(
    trx,
    {
      practiceId,
      zone,
      professionalId,
      service,
      place,
      verdict: { maxMinutes: entry.maxMinutes, skills: entry.skills as ExtraSkill[] },
      isFirstVisit,
      now,
      roadRouter,
    },
    within,
  )
  if (!found.ok) return
  const before = await listOffered(trx, practiceId, entry.id, professionalId)
  const isNew = ({ onSite }: Offer) => before.every((at) => Math.abs(at - onSite.start) >= apartMs)
  const until = ({ occupied }: Offer) => offeredUntil(now, new Date(occupied.start), zone)
  const offer = found.offers.find((one) => overlaps(one.occupied, free) && isNew(one) && until(one) !== null)
  if (!offer) return
  const [startsAt, endsAt] = [new Date(offer.onSite.start), new Date(offer.onSite.end)]
  const { personId: clientId } = entry
  const appointment = { practiceId, zone, bookingId: entry.id, clientId, professionalId, startsAt, endsAt, now }
  if (await findAppointmentRefusal(trx, { ...appointment, role: service.role })) return

  const held = await insertHold(trx, {
    id: newId(randomBytes),
    practiceId,
    service,
    place,
    offer,
    label: entry.label as BookingVerdict['label'],
    isFirstVisit,
    keyHash: hashOf(newToken(randomBytes)),
    requestHash: hashOf(entry.id),
    heldUntil: until(offer)!,
    now,
  })
  await trx
    .insertInto('waitlistOffer')
    .values({ practiceId, bookingId: held.id, entryId: entry.id, professionalId, startsAt, offeredAt: now })
    .execute()
  await trx
    .updateTable('waitlistEntry')
    .set({ state: 'offered', offerId: held.id })
    .where('practiceId', '=', practiceId)
    .where('id', '=', entry.id)
    .execute()
  await mailWaitlistOffer(trx, practice, { ...entry, serviceName: service.name }, held, now)
}

/** The whole days that the free time touches, as far as somebody waits for them. */
function daysIn(free: Span, zone: string, { fromOn, toOn }: InLine): Span {
  const first = dateAt(free.start, zone)
  const last = dateAt(free.end - 1, zone)
  const from = fromOn > first ? fromOn : first
  const to = daysAfter(toOn, -1) < last ? daysAfter(toOn, -1) : last
  return from > to ? { start: 0, end: 0 } : { start: dayOf(from, zone).start, end: dayOf(to, zone).end }
}

/** Whoever waits for somebody like this professional in these days, first come first; at most 100. */
async function listInLine(trx: Db, practiceId: string, professionalId: string, free: Span, zone: string) {
  const professional = await trx
    .selectFrom('professional')
    .select(['languages', 'gender'])
    .where('practiceId', '=', practiceId)
    .where('id', '=', professionalId)
    .where('state', '=', 'published')
    .executeTakeFirst()
  if (!professional) return []
  const rows = await trx
    .selectFrom('waitlistEntry as e')
    .innerJoin('professionalService as given', (join) =>
      join.onRef('given.practiceId', '=', 'e.practiceId').onRef('given.serviceId', '=', 'e.serviceId'),
    )
    .innerJoin('person', (join) =>
      join.onRef('person.practiceId', '=', 'e.practiceId').onRef('person.id', '=', 'e.personId'),
    )
    .selectAll('e')
    .select('person.email')
    .where('e.practiceId', '=', practiceId)
    .where('e.state', '=', 'waiting')
    .where('given.professionalId', '=', professionalId)
    .where('e.fromOn', '<=', dateAt(free.end - 1, zone))
    .where('e.toOn', '>', dateAt(free.start, zone))
    .where(({ eb, or }) => or([eb('e.professionalId', 'is', null), eb('e.professionalId', '=', professionalId)]))
    .orderBy('e.joinedAt')
    .orderBy('e.id')
    .limit(100)
    .execute()
  const speaks = (language: string) =>
    professional.languages.some((tag) => tag === language || tag.startsWith(`${language}-`))
  return rows.filter(
    ({ language, gender }) =>
      (language === null || speaks(language)) && (gender === null || gender === professional.gender),
  )
}

async function listOffered(trx: Db, practiceId: string, entryId: string, professionalId: string) {
  const rows = await trx
    .selectFrom('waitlistOffer')
    .select('startsAt')
    .where('practiceId', '=', practiceId)
    .where('entryId', '=', entryId)
    .where('professionalId', '=', professionalId)
    .execute()
  return rows.map(({ startsAt }) => startsAt.getTime())
}

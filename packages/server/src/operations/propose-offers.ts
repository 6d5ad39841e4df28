import { daysAfter } from '@unspasm/scheduling/local-time'
import { proposeFor, ranked, type Offer } from '@unspasm/scheduling/offers'
import type { Offers, OffersWish, WhyNotReason } from '../contract/bookings.ts'
import type { BookingRow } from '../bookings/booking-row.ts'
import { judgeShared } from '../bookings/judge-shared.ts'
import { listBlocked, listKnownTo } from '../bookings/known-to.ts'
import { countWhoGive, findService, loadRota, type Worker } from '../bookings/load-rota.ts'
import { refusalOf, type BookingRefusal } from '../bookings/refusal.ts'
import { travelFor } from '../bookings/travel.ts'
import { isTrained, wishOf } from '../bookings/wish-of.ts'
import type { World } from '../world.ts'

/** Most offers that are told. */
const mostOffers = 200

/** Reasons in the order in which they help most: what a person can change comes first. */
const helpfulOrder: readonly WhyNotReason[] = [
  'wishes',
  'fully-booked',
  'no-hours',
  'outside-area',
  'skill-missing',
  'records-not-valid',
  'nobody-gives-this',
]

/**
 * The starts at which somebody can come, best first; with none, why not. What was shared is judged and forgotten.
 *
 * Nothing is offered past a block: then the answer says which rules close it and who is right instead.
 *
 * @param moving the booking that gives its time for one of these starts, and stays a first visit where it is one; the
 * caller has asked whether the person may see it. `null`: a booking of its own is wanted.
 */
export async function proposeOffers(
  { db, clock, roadRouter }: World,
  practice: { readonly id: string; readonly zone: string },
  personId: string | null,
  wish: Omit<OffersWish, 'moving'>,
  moving: Pick<BookingRow, 'id' | 'professionalId' | 'isFirstVisit'> | null = null,
): Promise<{ readonly ok: true; readonly offers: Offers } | BookingRefusal> {
  const now = clock()
  const { zone } = practice
  const service = await findService(db, practice.id, wish.serviceId)
  if (service === null) return { ok: false, code: 'booking/no-such-service' }
  if (service.isRemote !== (wish.place === null)) return { ok: false, code: 'booking/wrong-place' }
  const judged = judgeShared(wish.shared, service, now, zone)
  if (!judged.ok) return judged
  const { reasons, ask, label, offered } = judged.verdict
  const said = {
    reasons: reasons.map(({ rule, because }) => ({ rule, because: [...because] })),
    ask: [...ask],
    label,
    offered: [...offered],
    travel: 'straight-line' as const,
  }
  if (refusalOf(judged.verdict)) return { ok: true, offers: { ...said, offers: [], whyNot: [] } }

  const to = daysAfter(wish.from, wish.days)
  const rotaWish = {
    practiceId: practice.id,
    zone,
    service,
    place: wish.place,
    from: wish.from,
    to,
    now,
    ...(wish.professionalId && { professionalId: wish.professionalId }),
    ...(moving && { without: moving.id }),
  }
  const { workers: all, settings } = await loadRota(db, rotaWish)
  const known = await listKnownTo(db, practice.id, personId)
  const blocked = await listBlocked(db, practice.id, personId)
  const allowsLate = settings?.lateVisits === true
  const travel = await travelFor(roadRouter, { zone, from: wish.from, to, here: wish.place, workers: all })
  const isOpenTo = (worker: Worker) => !blocked.has(worker.id)
  const { place, from } = wish
  const asked = { service, place, verdict: judged.verdict, allowsLate, zone, from, to, now }
  const [firstWish, laterWish] = [true, false].map((isFirstVisit) => wishOf({ ...asked, isFirstVisit }))
  const isFirst = ({ id }: Worker) => (id === moving?.professionalId ? moving.isFirstVisit : !known.has(id))
  const wishFor = (worker: Worker) => (isFirst(worker) ? firstWish! : laterWish!)

  const found: Offer[] = []
  const reasonsWhy = new Map<WhyNotReason, number>()
  const count = (why: WhyNotReason) => reasonsWhy.set(why, (reasonsWhy.get(why) ?? 0) + 1)
  for (const worker of all.filter(isOpenTo)) {
    if (!suits(worker, wish)) count('wishes')
    else if (!isTrained(worker, judged.verdict)) count('skill-missing')
    else {
      const { offers, whyNot } = proposeFor(worker, wishFor(worker), travel.minutes)
      if (whyNot) count(whyNot)
      found.push(...offers)
    }
  }
  if (found.length === 0) {
    const elsewhere = (await countWhoGive(db, rotaWish)) - all.length
    if (elsewhere > 0) reasonsWhy.set('outside-area', (reasonsWhy.get('outside-area') ?? 0) + elsewhere)
  }
  if (reasonsWhy.size === 0 && found.length === 0) reasonsWhy.set('nobody-gives-this', 0)
  return {
    ok: true,
    offers: {
      ...said,
      travel: travel.kind,
      offers: ranked(found, (id) => known.has(id))
        .slice(0, mostOffers)
        .map(({ professionalId, onSite, extraTravelMinutes }) => ({
          professionalId,
          startsAt: new Date(onSite.start).toISOString(),
          endsAt: new Date(onSite.end).toISOString(),
          extraTravelMinutes,
          isKnown: known.has(professionalId),
        })),
      whyNot:
        found.length > 0
          ? []
          : helpfulOrder.flatMap((reason) =>
              reasonsWhy.has(reason) ? [{ reason, professionals: reasonsWhy.get(reason)! }] : [],
            ),
    },
  }
}

const suits = ({ languages, gender }: Worker, wish: OffersWish): boolean =>
  (wish.gender === undefined || wish.gender === gender) &&
  (wish.language === undefined || languages.some((tag) => tag === wish.language || tag.startsWith(`${wish.language}-`)))

import { areaContains, type Area } from './area.ts'
import type { Place } from './place.ts'
import { overlaps, subtract, type Instant, type Span } from './span.ts'
import type { TravelMinutes, TravelMode } from './travel-time.ts'
import { within, type StandingVisit, type VisitLine } from './visit-line.ts'

/** When and where somebody works. */
export type Rota = {
  readonly id: string
  readonly homeBase: Place
  /** `null`: comes to nobody. */
  readonly area: Area | null
  readonly travelMode: TravelMode
  /** After each visit, for notes. */
  readonly bufferMinutes: number
  /** In order, neither overlapping nor touching. */
  readonly working: readonly Span[]
  readonly visits: VisitLine
  /** When they cannot be booked although they work: records that are not valid on the day. */
  readonly closed: readonly Span[]
}

/** What is looked for. */
export type OfferWish = {
  /** `null`: by phone. */
  readonly place: Place | null
  readonly minutes: number
  /** Kept free after the visit besides the notes: a first visit takes longer to arrive and to leave. */
  readonly extraMinutes: number
  /** Starts lie within; the end excluded. */
  readonly within: Span
  /** Not before this instant: nobody leaves for a visit in the past. */
  readonly earliestDeparture: Instant
  /** When a visit may not begin or end, whoever comes. */
  readonly shut: readonly Span[]
}

/** A start at which somebody can really be there. */
export type Offer = {
  readonly professionalId: string
  readonly onSite: Span
  readonly occupied: Span
  /** Driving that the day does not have without it. */
  readonly extraTravelMinutes: number
  /** The visit after it is now reached from here: what it occupies from now on. */
  readonly neighbour: { readonly id: string; readonly occupied: Span } | null
}

/** Why nobody can come, for one person. */
export type WhyNot = 'outside-area' | 'records-not-valid' | 'no-hours' | 'fully-booked'

export type Proposal = { readonly offers: readonly Offer[]; readonly whyNot: WhyNot | null }

const minuteMs = 60_000

/** Starts are looked for on the quarter of an hour: every zone in use is a multiple of it away from UTC. */
export const gridMinutes = 15

/**
 * Every start at which somebody can be at a place, in order.
 *
 * They leave from where the visit before was, or from the home base when it is the first of the working span; they reach
 * the visit after it in time, or are back at the home base before the span ends. Nothing of it lies outside of working
 * hours, another visit or its notes, and nothing on a day on which they are closed.
 */
export function proposeFor(rota: Rota, wish: OfferWish, travel: TravelMinutes): Proposal {
  const isInArea = wish.place === null || (rota.area !== null && areaContains(rota.area, rota.homeBase, wish.place))
  if (!isInArea) return { offers: [], whyNot: 'outside-area' }
  const near = rota.working.filter((span) => overlaps(span, wish.within))
  if (near.length === 0) return { offers: [], whyNot: 'no-hours' }
  const open = subtract(near, rota.closed)
  if (open.length === 0) return { offers: [], whyNot: 'records-not-valid' }
  const offers = near.flatMap((shift) => proposeInShift(rota, shift, wish, travel))
  return { offers, whyNot: offers.length > 0 ? null : 'fully-booked' }
}

function proposeInShift(rota: Rota, shift: Span, wish: OfferWish, travel: TravelMinutes): readonly Offer[] {
  const line = rota.visits
  const [first, last] = within(line, shift)
  const never = [...rota.closed, ...wish.shut].filter((span) => overlaps(span, shift))
  const offers: Offer[] = []
  const step = gridMinutes * minuteMs
  const neededMs = (wish.minutes + rota.bufferMinutes + wish.extraMinutes) * minuteMs
  for (let next = first; next <= last; next++) {
    const freeAt = next > first ? line.freeAt(next - 1) : shift.start
    const takenAt = next < last ? line.startsAt(next) : shift.end
    // NOTE: ways take no time here, so that a gap that is too short even then costs nothing more.
    const from = Math.max(shift.start, freeAt, wish.within.start, wish.earliestDeparture)
    const until = Math.min(takenAt - neededMs, wish.within.end - 1)
    const earliest = Math.ceil(from / step) * step
    if (earliest > until) continue
    const before = next > first ? line.visit(next - 1) : null
    const after = next < last ? line.visit(next) : null
    for (let start = earliest; start <= until; start += step) {
      const offer = offerAt(rota, shift, never, before, after, start, wish, travel)
      if (offer) offers.push(offer)
    }
  }
  return offers
}

function offerAt(
  rota: Rota,
  shift: Span,
  never: readonly Span[],
  before: StandingVisit | null,
  after: StandingVisit | null,
  start: Instant,
  { place, minutes, extraMinutes, earliestDeparture }: OfferWish,
  travel: TravelMinutes,
): Offer | null {
  const here = place ?? rota.homeBase
  const onSite = { start, end: start + minutes * minuteMs }
  const between = (from: Place, to: Place, at: Instant) => travel(from, to, rota.travelMode, at) * minuteMs
  const cameFrom = before?.place ?? rota.homeBase
  const there = between(cameFrom, here, start)
  const occupied = { start: start - there, end: onSite.end + (rota.bufferMinutes + extraMinutes) * minuteMs }
  if (occupied.start < Math.max(shift.start, before?.occupied.end ?? shift.start, earliestDeparture)) return null
  if (occupied.end > shift.end || never.some((span) => overlaps(span, onSite))) return null

  const goesTo = after?.place ?? rota.homeBase
  const onward = between(here, goesTo, after?.onSite.start ?? occupied.end)
  const mustLeave = (after?.onSite.start ?? shift.end) - onward
  if (occupied.end > mustLeave) return null
  const without = between(cameFrom, goesTo, after?.onSite.start ?? start)
  return {
    professionalId: rota.id,
    onSite,
    occupied,
    extraTravelMinutes: Math.max(0, there + onward - without) / minuteMs,
    neighbour: after && { id: after.id, occupied: { start: mustLeave, end: after.occupied.end } },
  }
}

/**
 * Orders offers: least extra driving, then whoever came before, then the earliest.
 *
 * @param isKnown whether somebody has visited this person before, or will.
 */
export function ranked(offers: readonly Offer[], isKnown: (professionalId: string) => boolean): readonly Offer[] {
  const known = (offer: Offer) => Number(isKnown(offer.professionalId))
  return offers.toSorted(
    (a, b) =>
      a.extraTravelMinutes - b.extraTravelMinutes ||
      known(b) - known(a) ||
      a.onSite.start - b.onSite.start ||
      (a.professionalId < b.professionalId ? -1 : 1),
  )
}

/**
 * What a visit occupies when the visit before it is gone: they come from further back now.
 *
 * @returns `null` when nothing needs to change, or when the way is too long for the time: then it stays as it is.
 */
export function retimed(
  rota: Rota,
  gone: StandingVisit,
  travel: TravelMinutes,
): { readonly id: string; readonly occupied: Span } | null {
  const shift = rota.working.find((span) => overlaps(span, gone.onSite))
  if (!shift) return null
  const [first, last] = within(rota.visits, shift)
  const visits = Array.from({ length: last - first }, (_, place) => rota.visits.visit(first + place)).filter(
    ({ id }) => id !== gone.id,
  )
  const after = visits.find(({ onSite }) => onSite.start >= gone.onSite.end)
  if (!after) return null
  const before = visits.findLast(({ onSite }) => onSite.start < gone.onSite.start)
  const minutes = travel(
    before?.place ?? rota.homeBase,
    after.place ?? rota.homeBase,
    rota.travelMode,
    after.onSite.start,
  )
  const start = after.onSite.start - minutes * minuteMs
  const isFree = start >= Math.max(shift.start, before?.occupied.end ?? shift.start)
  if (!isFree || start === after.occupied.start) return null
  return { id: after.id, occupied: { start, end: after.occupied.end } }
}

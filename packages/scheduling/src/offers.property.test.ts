import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gridMinutes, proposeFor, ranked, type OfferWish, type Rota } from './offers.ts'
import type { Place } from './place.ts'
import type { TravelMinutes } from './travel-time.ts'
import { lineOf, within, type StandingVisit } from './visit-line.ts'

const minuteMs = 60_000
/** Midnight of the day on which everything happens, on the grid. */
const midnight = Date.UTC(2026, 10, 30)
const at = (minute: number) => midnight + minute * minuteMs

const places: readonly Place[] = [0, 1, 2, 3].map((longitude) => ({ latitude: 0, longitude }))
const home = places[0]!

/** Minutes along a street with four stops, 7 for each. */
const travel: TravelMinutes = (from, to) => Math.abs(from.longitude - to.longitude) * 7

/** When and where somebody works, with whole visits. */
type Day = Omit<Rota, 'visits'> & { readonly visits: readonly StandingVisit[] }

const rotaOf = (day: Day): Rota => ({ ...day, visits: lineOf(day.visits) })

type Sketch = { readonly startMinute: number; readonly length: number; readonly stop: number }

/** A day that somebody can really live: visits that do not fit are left out. */
const rotas = fc
  .record({
    start: fc.integer({ min: 400, max: 700 }),
    length: fc.integer({ min: 60, max: 600 }),
    second: fc.option(fc.record({ gap: fc.integer({ min: 1, max: 120 }), length: fc.integer({ min: 30, max: 300 }) })),
    buffer: fc.integer({ min: 0, max: 20 }),
    sketches: fc.array(
      fc.record({
        startMinute: fc.integer({ min: 400, max: 1300 }),
        length: fc.integer({ min: 10, max: 60 }),
        stop: fc.integer({ min: 0, max: 3 }),
      }),
      { maxLength: 6 },
    ),
    closed: fc.option(fc.tuple(fc.integer({ min: 400, max: 1300 }), fc.integer({ min: 1, max: 200 }))),
  })
  .map(({ start, length, second, buffer, sketches, closed }): Day => {
    const end = start + length
    const working = [
      { start: at(start), end: at(end) },
      ...(second ? [{ start: at(end + second.gap), end: at(end + second.gap + second.length) }] : []),
    ]
    const empty: Day = {
      id: 'pia',
      homeBase: home,
      area: { kind: 'circle', radiusMetres: 1_000_000 },
      travelMode: 'foot',
      bufferMinutes: buffer,
      working,
      visits: [],
      closed: closed ? [{ start: at(closed[0]), end: at(closed[0] + closed[1]) }] : [],
    }
    return sketches.reduce((rota, sketch) => withVisit(rota, sketch), empty)
  })

/** Adds a visit, if the brute force finds that the day stays possible. */
function withVisit(rota: Day, { startMinute, length, stop }: Sketch): Day {
  const visit: StandingVisit = {
    id: `visit at ${startMinute}`,
    onSite: { start: at(startMinute), end: at(startMinute + length) },
    occupied: { start: at(startMinute), end: at(startMinute + length + rota.bufferMinutes) },
    place: stop === 0 ? null : places[stop]!,
  }
  const visits = [...rota.visits, visit].toSorted((a, b) => a.onSite.start - b.onSite.start)
  return canLive(rota, visits) ? { ...rota, visits: reached(rota, visits) } : rota
}

/** Walks through each working span from home to home, minute by minute of travel, work and notes. */
function canLive(rota: Day, visits: readonly StandingVisit[]): boolean {
  let left = visits.length
  for (const shift of rota.working) {
    let now = shift.start
    let where = rota.homeBase
    for (const { onSite, occupied, place } of visits) {
      if (onSite.start < shift.start || onSite.start >= shift.end) continue
      left -= 1
      const there = place ?? rota.homeBase
      now += travel(where, there, 'foot', 0) * minuteMs
      if (now > onSite.start) return false
      now = occupied.end
      where = there
    }
    if (now + travel(where, rota.homeBase, 'foot', 0) * minuteMs > shift.end) return false
  }
  return left === 0
}

/** Visits with the drive to each in what it occupies. */
function reached(rota: Day, visits: readonly StandingVisit[]): readonly StandingVisit[] {
  return visits.map((visit, index) => {
    const shift = rota.working.find(({ start, end }) => start <= visit.onSite.start && visit.onSite.start < end)!
    const before = visits[index - 1]
    const from = before && before.onSite.start >= shift.start ? before.place : null
    const drive = travel(from ?? rota.homeBase, visit.place ?? rota.homeBase, 'foot', 0)
    return { ...visit, occupied: { ...visit.occupied, start: visit.onSite.start - drive * minuteMs } }
  })
}

const wishes = fc.record({
  stop: fc.integer({ min: 0, max: 3 }),
  minutes: fc.constantFrom(15, 30, 45),
  extra: fc.constantFrom(0, 10),
  from: fc.integer({ min: 0, max: 900 }),
})

const wishOf = ({
  stop,
  minutes,
  extra,
  from,
}: {
  stop: number
  minutes: number
  extra: number
  from: number
}): OfferWish => ({
  place: stop === 0 ? null : places[stop]!,
  minutes,
  extraMinutes: extra,
  within: { start: at(0), end: at(1440) },
  earliestDeparture: at(from),
  shut: [{ start: at(1200), end: at(1440) }],
})

/** Whether a start is possible, said without the code under test. */
function isPossible(rota: Day, wish: OfferWish, start: number): boolean {
  const end = start + wish.minutes * minuteMs
  const visit: StandingVisit = {
    id: 'new',
    onSite: { start, end },
    occupied: { start, end: end + (rota.bufferMinutes + wish.extraMinutes) * minuteMs },
    place: wish.place,
  }
  const visits = [...rota.visits, visit].toSorted((a, b) => a.onSite.start - b.onSite.start)
  if (new Set(visits.map(({ onSite }) => onSite.start)).size < visits.length || !canLive(rota, visits)) return false
  const leavesAt = reached(rota, visits).find(({ id }) => id === 'new')!.occupied.start
  if (leavesAt < wish.earliestDeparture) return false
  for (let minute = start; minute < end; minute += minuteMs) {
    for (const span of [...rota.closed, ...wish.shut]) if (span.start <= minute && minute < span.end) return false
  }
  return true
}

describe('offers', () => {
  it('are exactly the starts on the grid at which somebody can be there, from home to home', () => {
    fc.assert(
      fc.property(rotas, wishes, (rota, sketch) => {
        const wish = wishOf(sketch)
        const expected: number[] = []
        for (let minute = 0; minute < 1440; minute += gridMinutes) {
          if (isPossible(rota, wish, at(minute))) expected.push(at(minute))
        }
        expect(proposeFor(rotaOf(rota), wish, travel).offers.map(({ onSite }) => onSite.start)).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })

  it('give each visit the span that it takes, and tell how the next one is reached from there', () => {
    fc.assert(
      fc.property(rotas, wishes, (rota, sketch) => {
        const wish = wishOf(sketch)
        for (const { onSite, occupied, neighbour } of proposeFor(rotaOf(rota), wish, travel).offers) {
          const added = { id: 'new', onSite, occupied, place: wish.place }
          const visits = [...rota.visits, added].toSorted((a, b) => a.onSite.start - b.onSite.start)
          const stored = visits.map((visit) =>
            visit.id === neighbour?.id ? { ...visit, occupied: neighbour.occupied } : visit,
          )
          const index = stored.findIndex(({ id }) => id === 'new')
          const isInShift = (visit: StandingVisit | undefined) =>
            visit !== undefined &&
            rota.working.some(({ start, end }) =>
              [onSite, visit.onSite].every((one) => start <= one.start && one.start < end),
            )
          const lives = reached(rota, visits)
          expect(stored[index]).toEqual(lives[index])
          if (isInShift(stored[index + 1])) expect(stored[index + 1]).toEqual(lives[index + 1])
          for (const [place, visit] of stored.entries()) {
            const next = stored[place + 1]
            if (next) expect(visit.occupied.end).toBeLessThanOrEqual(next.occupied.start)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('are ranked by least extra driving, then by who came before, then by time', () => {
    const offer = (professionalId: string, extraTravelMinutes: number, start: number) => ({
      professionalId,
      extraTravelMinutes,
      onSite: { start, end: start + 1 },
      occupied: { start, end: start + 1 },
      neighbour: null,
    })
    const inOrder = [offer('ben', 5, 9), offer('anna', 10, 20), offer('ben', 10, 3), offer('ben', 10, 8)]
    expect(ranked(inOrder.toReversed(), (id) => id === 'anna')).toEqual(inOrder)
  })

  it('say why there are none', () => {
    const rota: Day = {
      id: 'pia',
      homeBase: home,
      area: { kind: 'circle', radiusMetres: 1000 },
      travelMode: 'foot',
      bufferMinutes: 15,
      working: [{ start: at(540), end: at(600) }],
      visits: [],
      closed: [],
    }
    const wish = { ...wishOf({ stop: 0, minutes: 30, extra: 0, from: 0 }) }
    const why = (changes: Partial<Day>, other: Partial<OfferWish> = {}) =>
      proposeFor(rotaOf({ ...rota, ...changes }), { ...wish, ...other }, travel).whyNot
    expect(why({})).toBe(null)
    expect(why({}, { place: places[1]! })).toBe('outside-area')
    expect(why({ working: [] })).toBe('no-hours')
    expect(why({ closed: [{ start: at(0), end: at(1440) }] })).toBe('records-not-valid')
    expect(why({}, { minutes: 60 })).toBe('fully-booked')
  })
})

describe('a line of visits', () => {
  it('gives those that occupy some of a span', () => {
    fc.assert(
      fc.property(rotas, fc.integer({ min: 0, max: 1440 }), fc.integer({ min: 1, max: 600 }), (rota, start, length) => {
        const span = { start: at(start), end: at(start + length) }
        const [first, last] = within(lineOf(rota.visits), span)

        const expected = rota.visits.filter(({ occupied }) => occupied.start < span.end && span.start < occupied.end)
        expect(rota.visits.slice(first, last)).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })
})

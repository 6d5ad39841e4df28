import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../test/runs.ts'
import { wallIn } from '../../test/zones.ts'
import { newEpisode, type Entry, type Episode } from '../diary.ts'
import { askedVisitAt } from './planned-days.ts'

const hour = 3_600_000
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Pago_Pago',
] as const
const momentIn = (zone: string, instant: number) => {
  const { on, time } = wallIn(zone, instant)
  return { on, time }
}

/** Real hours after a visit at which check-ins ask about it; nobody answers the question. */
function askedAfter(visitAt: number, from: string, to: string, checkInHours: readonly number[]): readonly number[] {
  const visited = momentIn(from, visitAt)
  const start = newEpisode(visited, {})
  const checkIns: Entry[] = []
  return checkInHours.filter((hours) => {
    const episode: Episode = { ...start, sittings: [{ ...visited, kind: 'massage' }], checkIns: [...checkIns] }
    const now = momentIn(to, visitAt + hours * hour)
    checkIns.push({ ...now, answers: { 'pain-now': 4 } })
    return askedVisitAt(episode, now) !== null
  })
}

describe('the question about a visit', () => {
  it.each([
    ['2026-03-28T19:00:00Z', 23],
    ['2026-10-24T18:00:00Z', 25],
    ['2026-06-01T18:00:00Z', 24],
  ])('is asked at the same time of the next day, also when the clocks change after %s', (visitAt, hours) => {
    const asked = (after: number) => askedAfter(Date.parse(visitAt), 'Europe/Berlin', 'Europe/Berlin', [after])

    expect(asked(hours)).toEqual([hours])
    expect(asked(hours - 1)).toEqual([])
  })

  it('is lost by no flight and no change of the clocks, whichever day is skipped or comes twice', () => {
    const anywhere = fc.record({
      visitAt: fc.integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2026-12-31T00:00:00Z') }),
      from: fc.constantFrom(...zones),
      to: fc.constantFrom(...zones),
      first: fc.integer({ min: 0, max: 60 }),
    })
    fc.assert(
      fc.property(anywhere, ({ visitAt, from, to, first }) => {
        const daily = [0, 1, 2, 3].map((day) => first + 24 * day)
        expect(askedAfter(visitAt, from, to, daily)).not.toEqual([])
      }),
      { numRuns: runs(200) },
    )
  })
})

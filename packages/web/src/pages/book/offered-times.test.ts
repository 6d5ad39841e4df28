import { describe, expect, it } from 'vitest'
import { bestOf, byDay, halfHoursApart, type Offer } from './offered-times.ts'

const offer = (startsAt: string, professionalId = 'anna'): Offer => ({
  professionalId,
  startsAt,
  endsAt: startsAt,
  extraTravelMinutes: 0,
  isKnown: false,
})

describe('times that are offered', () => {
  it('stand on the day of the practice, whatever the day is elsewhere', () => {
    const late = offer('2026-11-30T22:30:00.000Z')

    expect(byDay([late], 'Europe/London').map(({ on }) => on)).toEqual(['2026-11-30'])
    expect(byDay([late], 'Europe/Athens').map(({ on }) => on)).toEqual(['2026-12-01'])
  })

  it('are in order of the clock within a day, each professional for themselves', () => {
    const days = byDay(
      [offer('2026-11-30T11:00:00Z'), offer('2026-11-30T09:00:00Z', 'ben'), offer('2026-11-30T10:00:00Z')],
      'Europe/London',
    )

    expect(
      days[0]!.ofEach.map(({ professionalId, offers }) => [professionalId, ...offers.map(({ startsAt }) => startsAt)]),
    ).toEqual([
      ['ben', '2026-11-30T09:00:00Z'],
      ['anna', '2026-11-30T10:00:00Z', '2026-11-30T11:00:00Z'],
    ])
  })

  it('are best first, at most three, each of another day', () => {
    const best = bestOf(
      ['11-30T09:00', '11-30T09:15', '12-01T09:00', '12-02T09:00', '12-03T09:00'].map((at) => offer(`2026-${at}:00Z`)),
      'Europe/London',
    )

    expect(best.map(({ startsAt }) => startsAt.slice(5, 10))).toEqual(['11-30', '12-01', '12-02'])
  })

  it('are half an hour apart at a glance, and the first is never left out', () => {
    const apart = halfHoursApart(
      ['09:15', '09:30', '09:45', '10:00', '11:10'].map((at) => offer(`2026-11-30T${at}:00Z`)),
    )

    expect(apart.map(({ startsAt }) => startsAt.slice(11, 16))).toEqual(['09:15', '09:45', '11:10'])
  })
})

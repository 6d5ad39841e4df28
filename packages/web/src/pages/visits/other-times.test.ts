import { describe, expect, it } from 'vitest'
import type { Offer } from '../book/offered-times.ts'
import type { FoundDays } from '../book/use-offers.ts'
import { otherTimes } from './other-times.ts'

const visit = { professionalId: 'anna', startsAt: '2026-11-30T09:30:00.000Z' }

const offer = (professionalId: string, startsAt: string): Offer => ({
  professionalId,
  startsAt,
  endsAt: startsAt,
  extraTravelMinutes: 0,
  isKnown: true,
})

/** Open, and nothing said beside the times. */
const verdict = { reasons: [], ask: [], label: null, offered: [], whyNot: [], travel: 'straight-line' as const }

const offered = (...offers: readonly Offer[]): FoundDays => ({
  today: '2026-11-28',
  from: '2026-11-28',
  to: '2026-12-11',
  asked: { state: 'ready', value: { ...verdict, offers: [...offers] } },
  whyNot: [],
  again: async () => undefined,
  shift: () => undefined,
})

const timesOf = ({ asked }: FoundDays) =>
  asked.state === 'ready' ? asked.value.offers.map((each) => `${each.professionalId} ${each.startsAt}`) : null

describe('times to which a visit can be moved', () => {
  it('are those that are offered without its own, however that is written', () => {
    const { found, isNone } = otherTimes(
      visit,
      offered(
        offer('anna', '2026-11-30T09:30:00Z'),
        offer('anna', '2026-11-30T10:00:00Z'),
        offer('ben', '2026-11-30T09:30:00Z'),
      ),
    )
    expect(timesOf(found)).toEqual(['anna 2026-11-30T10:00:00Z', 'ben 2026-11-30T09:30:00Z'])
    expect(isNone).toBe(false)
  })

  it('are none when only its own is offered, which is not the same as no offer at all', () => {
    expect(otherTimes(visit, offered(offer('anna', '2026-11-30T09:30:00Z'))).isNone).toBe(true)
    expect(otherTimes(visit, offered()).isNone).toBe(false)
  })

  it('are not known while they are asked for', () => {
    const asking: FoundDays = { ...offered(), asked: { state: 'loading' } }
    expect(otherTimes(visit, asking)).toEqual({ found: asking, isNone: false })
  })
})

import { describe, expect, it } from 'vitest'
import type { RemedySession } from '../session.ts'
import { afterAt, skinMarkOf } from './after-flow.ts'
import { heatDiaryOf } from './heat-diary.ts'
import { forearmAt } from './heat-state.ts'

describe('after the heat', () => {
  const nothing = { look: null, isNet: null, isPainTold: false }

  it('comes the skin, then the pain', () => {
    expect(afterAt(nothing)).toBe('skin')
    expect(afterAt({ ...nothing, look: 'normal' })).toBe('pain')
    expect(afterAt({ ...nothing, look: 'normal', isPainTold: true })).toBe('done')
  })

  it('is asked for the pattern of skin that is not normal', () => {
    expect(afterAt({ ...nothing, look: 'marked' })).toBe('net')
    expect(afterAt({ ...nothing, look: 'marked', isNet: false })).toBe('pain')
  })

  it('marks what was seen; what nobody could see is no mark', () => {
    expect((['normal', 'marked', 'blister', 'not-sure'] as const).map((look) => skinMarkOf(look, false))).toEqual([
      'normal',
      'stays-red-or-net',
      'blister',
      null,
    ])
    expect(skinMarkOf('normal', true)).toBeNull()
    expect(skinMarkOf('marked', true)).toBe('stays-red-or-net')
  })
})

describe('the touch of the forearm', () => {
  it('lasts 20 seconds', () => {
    expect(forearmAt({ since: null, waitSince: null }, 0).at).toBe('before')
    expect(forearmAt({ since: 0, waitSince: null }, 19_999).at).toBe('touching')
    expect(forearmAt({ since: 0, waitSince: null }, 20_000).at).toBe('told')
  })

  it('waits 3 minutes after it was too hot, then begins again', () => {
    expect(forearmAt({ since: null, waitSince: 0 }, 179_999)).toMatchObject({ at: 'waiting' })
    expect(forearmAt({ since: null, waitSince: 0 }, 180_000)).toMatchObject({ at: 'before' })
  })
})

describe('days with heat and without', () => {
  const record = (day: number) =>
    ({ remedy: 'heat-session', on: `2026-11-0${day}`, minutes: 15, params: {} }) as unknown as RemedySession
  const days = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  const pains = [...days, 10].map((day) => ({
    on: day < 10 ? `2026-11-0${day}` : '2026-11-10',
    pain: day <= 5 ? 4 : 6,
  }))

  it('are told with the last pain of each day, in halves', () => {
    const earlier = { on: '2026-11-01', pain: 9 }
    expect(heatDiaryOf([earlier, ...pains], [1, 2, 3, 4, 5].map(record))).toEqual({
      daysWith: 5,
      painWith: 4,
      daysWithout: 5,
      painWithout: 6,
    })
  })

  it('are not told with fewer than five of either', () => {
    expect(heatDiaryOf(pains, [1, 2, 3, 4].map(record))).toBeNull()
    expect(heatDiaryOf(pains, [1, 2, 3, 4, 5, 6].map(record))).toBeNull()
  })
})

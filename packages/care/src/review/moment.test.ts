import { describe, expect, it } from 'vitest'
import { byMoment, daysLater, hoursAtMost, isAfter, isSince, newestOf } from './moment.ts'

describe('moments', () => {
  it('are surely after on a later day, or at a later known time', () => {
    expect(isAfter({ on: '2026-11-02' }, { on: '2026-11-01', time: '23:59' })).toBe(true)
    expect(isAfter({ on: '2026-11-01', time: '10:01' }, { on: '2026-11-01', time: '10:00' })).toBe(true)
    expect(isAfter({ on: '2026-11-01', time: '10:00' }, { on: '2026-11-01', time: '10:00' })).toBe(false)
    expect(isAfter({ on: '2026-10-31', time: '23:00' }, { on: '2026-11-01', time: '10:00' })).toBe(false)
  })

  it('are not surely after on the same day when a time is not known', () => {
    expect(isAfter({ on: '2026-11-01' }, { on: '2026-11-01', time: '00:00' })).toBe(false)
    expect(isAfter({ on: '2026-11-01', time: '23:59' }, { on: '2026-11-01' })).toBe(false)
    expect(isSince({ on: '2026-11-01' }, { on: '2026-11-01' })).toBe(false)
  })

  it('are since another at the same minute', () => {
    expect(isSince({ on: '2026-11-01', time: '10:00' }, { on: '2026-11-01', time: '10:00' })).toBe(true)
    expect(isSince({ on: '2026-11-01', time: '09:59' }, { on: '2026-11-01', time: '10:00' })).toBe(false)
  })

  it('are put in order, those without a time first on their day', () => {
    const moments = [{ on: '2026-11-02' }, { on: '2026-11-01', time: '10:00' }, { on: '2026-11-01' }]
    expect(moments.toSorted(byMoment)).toEqual([moments[2], moments[1], moments[0]])
    expect([newestOf(moments), newestOf([])]).toEqual([{ on: '2026-11-02' }, null])
  })

  it('are at most so many hours apart', () => {
    expect(hoursAtMost({ on: '2026-11-01', time: '19:00' }, { on: '2026-11-02', time: '18:30' })).toBe(23.5)
    expect(hoursAtMost({ on: '2026-11-01' }, { on: '2026-11-01' })).toBeLessThan(24)
    expect(hoursAtMost({ on: '2026-11-01' }, { on: '2026-11-02', time: '00:00' })).toBe(24)
  })
})

describe('days later', () => {
  it('cross months, leap days and years', () => {
    expect([daysLater('2028-02-28', 1), daysLater('2026-12-31', 1), daysLater('2026-03-01', -1)]).toEqual([
      '2028-02-29',
      '2027-01-01',
      '2026-02-28',
    ])
  })

  it('stop at the last day of the calendar, and leave a text that is no date', () => {
    expect([daysLater('9999-12-31', 1), daysLater('soon', 1)]).toEqual(['9999-12-31', 'soon'])
  })
})

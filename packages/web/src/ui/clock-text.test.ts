import { describe, expect, it } from 'vitest'
import { clockMinute, clockText, dayText, spanOfClock, spanText } from './clock-text.ts'

describe('a time of the clock', () => {
  it.each([
    ['00:00', 0],
    ['09:30', 570],
    ['23:59', 1439],
  ])('%s is minute %i and back', (text, minute) => {
    expect(clockMinute(text)).toBe(minute)
    expect(clockText(minute)).toBe(text)
  })

  it.each(['', '9:30', '24:00', '12:60', '12.30', '12:30:00'])('is not %j', (text) => {
    expect(clockMinute(text)).toBeNull()
  })

  it('ends the next day when the end is not after the start', () => {
    expect(spanOfClock(1320, 120)).toEqual({ startMinute: 1320, endMinute: 1560 })
    expect(spanOfClock(540, 540)).toEqual({ startMinute: 540, endMinute: 1980 })
    expect(spanText({ startMinute: 1320, endMinute: 1560 })).toBe('22:00–02:00')
  })

  it('of a date says the year', () => {
    expect(dayText('2026-11-28')).toBe('28 Nov 2026')
  })
})

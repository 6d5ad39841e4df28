import { describe, expect, it } from 'vitest'
import { offeredUntil } from './offer-life.ts'

const until = (now: string, leaveAt = '2026-12-04T12:00:00Z') =>
  offeredUntil(new Date(now), new Date(leaveAt), 'Europe/Madrid')?.toISOString() ?? null

describe('how long a time that became free is kept for somebody', () => {
  it('is an hour by day', () => {
    expect(until('2026-12-01T07:00:00Z')).toBe('2026-12-01T08:00:00.000Z')
    expect(until('2026-12-01T19:59:00Z')).toBe('2026-12-01T20:59:00.000Z')
  })

  it('is an hour from the morning on when it comes at night', () => {
    expect(until('2026-12-01T20:00:00Z')).toBe('2026-12-02T08:00:00.000Z')
    expect(until('2026-12-02T06:59:00Z')).toBe('2026-12-02T08:00:00.000Z')
  })

  it('ends when whoever comes has to leave, and is nothing when that is too soon', () => {
    expect(until('2026-12-01T10:00:00Z', '2026-12-01T10:20:00Z')).toBe('2026-12-01T10:20:00.000Z')
    expect(until('2026-12-01T10:00:00Z', '2026-12-01T10:14:00Z')).toBeNull()
    expect(until('2026-12-01T22:00:00Z', '2026-12-02T06:00:00Z')).toBeNull()
  })
})

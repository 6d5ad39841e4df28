import { describe, expect, it } from 'vitest'
import { minutesAtMost, type LiveSession } from './session.ts'

const minute = 60_000
const over: LiveSession = {
  id: 'one',
  remedy: 'heat-session',
  phase: 'after',
  startedAt: 10 * minute,
  phaseSince: 40 * minute,
  params: {},
  checks: [],
  facts: {},
  assignment: 'free',
  state: null,
}

describe('the minutes of a session whose tool cannot be asked', () => {
  it('are those that the tool wrote down', () => {
    expect(minutesAtMost({ ...over, params: { minutes: 12.5 }, endedAt: 30 * minute })).toBe(12.5)
  })

  it('are all from its opening to the end of use, begun minutes whole', () => {
    expect(minutesAtMost({ ...over, endedAt: 30 * minute - 1 })).toBe(20)
    expect(minutesAtMost({ ...over, endedAt: 30 * minute + 1 })).toBe(21)
  })

  it('are all until it was only looked at, where no end is known', () => {
    expect(minutesAtMost(over)).toBe(30)
  })

  it('are none where nothing was done, and never more than a day', () => {
    expect(minutesAtMost({ ...over, phaseSince: over.startedAt })).toBe(0)
    expect(minutesAtMost({ ...over, phaseSince: 0 })).toBe(0)
    expect(minutesAtMost({ ...over, endedAt: 3000 * minute })).toBe(1440)
  })
})

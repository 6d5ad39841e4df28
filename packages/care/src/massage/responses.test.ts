import { describe, expect, it } from 'vitest'
import type { Sitting } from '../diary.ts'
import { daysToNextVisit, ownMassageAfter, responsesOf } from './responses.ts'

const sittings = (...responses: readonly (Sitting['response'] | null)[]): readonly Sitting[] =>
  responses.map((response, place) => ({
    on: `2026-01-${String(10 + place * 7)}`,
    kind: 'massage',
    ...(response && { response }),
  }))

describe('rules of response', () => {
  it.each([
    ['nothing before a sitting', [], []],
    ['nothing while the answer is open', [null], []],
    ['a first worse one lowers the pressure', ['worse'], ['MR-1']],
    ['the lower pressure stays for the bout', ['worse', 'better'], ['MR-1']],
    ['one that was the same changes the technique', ['same'], ['MR-3']],
    ['two that were not better stop', ['worse', 'same'], ['MR-1', 'MR-2', 'MR-3']],
    ['an open answer ends no run', ['same', null, 'same'], ['MR-2', 'MR-3']],
    ['two better ones in a row wait longer', ['better', 'better'], ['MR-4']],
    ['one better one is no run', ['better'], []],
  ] as const)('%s', (_, said, rules) => {
    expect(responsesOf(sittings(...said))).toEqual(rules)
  })

  it('keep own massage closed for 14 days, then open it gently if pain gets better', () => {
    const two = sittings('same', 'worse')
    expect(ownMassageAfter(sittings('same'), '2026-01-12', true)).toBeNull()
    expect(ownMassageAfter(two, '2026-01-30', true)).toEqual({ state: 'closed' })
    expect(ownMassageAfter(two, '2026-01-31', false)).toEqual({ state: 'closed' })
    expect(ownMassageAfter(two, '2026-01-31', true)).toEqual({
      state: 'only',
      variant: 'hands-sitting',
      pressureCap: 2,
    })
  })

  it('keep two days between visits, and a week after two that were better', () => {
    expect(daysToNextVisit([], '2026-01-10')).toBeNull()
    expect(daysToNextVisit(sittings('same'), '2026-01-10')).toBe(2)
    expect(daysToNextVisit(sittings('better', 'better'), '2026-01-18')).toBe(6)
    expect(daysToNextVisit(sittings('better', 'better'), '2026-03-01')).toBe(0)
  })
})

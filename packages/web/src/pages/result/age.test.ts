import { expect, it } from 'vitest'
import { isStale } from './age.ts'

const hoursAfter = (hours: number) => new Date(Date.parse('2026-11-24T10:00:00Z') + hours * 3_600_000)
const answered = { answeredAt: '2026-11-24T10:00:00.000Z' }

it('answers are too old after a day', () => {
  expect(isStale(answered, hoursAfter(24))).toBe(false)
  expect(isStale(answered, hoursAfter(24.1))).toBe(true)
})

it('answers of a later day may be of any age: the clock was set back', () => {
  expect(isStale(answered, hoursAfter(-1))).toBe(false)
  expect(isStale(answered, hoursAfter(-24.1))).toBe(true)
})

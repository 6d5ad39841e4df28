import { describe, expect, it } from 'vitest'
import { reminderTime } from './reminder.ts'

describe('the time of a reminder', () => {
  it('is nine in the morning of the next day', () => {
    const from = new Date(2026, 10, 24, 20, 15)

    expect(reminderTime(from, 48)).toEqual(new Date(2026, 10, 25, 9, 0))
  })

  it('is an hour from then when the morning would come too late', () => {
    const from = new Date(2026, 10, 24, 1, 0)

    expect(reminderTime(from, 48)).toEqual(new Date(2026, 10, 24, 2, 0))
    expect(reminderTime(from, 14 * 24)).toEqual(new Date(2026, 10, 25, 9, 0))
  })
})

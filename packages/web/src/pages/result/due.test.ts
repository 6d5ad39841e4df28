import type { Assessment } from '@unspasm/care/assess'
import type { Disposition } from '@unspasm/guideline/disposition'
import { describe, expect, it } from 'vitest'
import { isStale } from './age.ts'
import { dueAt } from './due.ts'
import { reminderOf } from './reminder.ts'

const answeredAt = '2026-11-24T09:00:00.000Z'
const now = new Date('2026-11-24T10:00:00.000Z')
const result = (disposition: Disposition): Assessment => ({
  disposition,
  decidedBy: [],
  fired: [],
  blocked: [],
  cautions: [],
  causes: [],
  topCause: 'unclear',
  complete: true,
  guideline: 'test',
})

describe('by when somebody is to be seen', () => {
  it.each([
    ['clinician-48h', '2026-11-26T09:00:00.000Z'],
    ['clinician-2w', '2026-12-08T09:00:00.000Z'],
    ['physiotherapist', '2026-12-08T09:00:00.000Z'],
  ] as const)('counts for %s from the newest answer', (disposition, due) => {
    expect(dueAt(result(disposition), answeredAt)?.toISOString()).toBe(due)
  })

  it.each(['emergency-now', 'emergency-today', 'hands-on-ok', 'self-care'] as const)('names no day for %s', (name) => {
    expect(dueAt(result(name), answeredAt)).toBeNull()
  })
})

describe('the reminder', () => {
  it('lies before the day and carries the danger list', () => {
    const reminder = reminderOf(result('clinician-48h'), answeredAt, now, 'id')!

    expect(reminder.title).toBe('Phone a doctor about your back')
    expect(reminder.text).toContain('numb between the legs')
    expect(Date.parse(reminder.starts.at)).toBeGreaterThan(now.getTime())
    expect(Date.parse(reminder.starts.at)).toBeLessThan(dueAt(result('clinician-48h'), answeredAt)!.getTime())
  })

  it('lies within the hour when the day is over', () => {
    const late = new Date('2026-11-28T10:00:00.000Z')

    expect(reminderOf(result('clinician-48h'), answeredAt, late, 'id')!.starts.at).toBe('2026-11-28T11:00:00.000Z')
  })

  it('is not made for a result that sends to no doctor', () => {
    expect(reminderOf(result('self-care'), answeredAt, now, 'id')).toBeNull()
  })
})

describe('the age of a result', () => {
  it('is too much after 24 hours, and not at 24 hours', () => {
    expect(isStale({ answeredAt }, new Date('2026-11-25T09:00:00.000Z'))).toBe(false)
    expect(isStale({ answeredAt }, new Date('2026-11-25T09:00:01.000Z'))).toBe(true)
  })
})

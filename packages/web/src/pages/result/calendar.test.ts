import { describe, expect, it } from 'vitest'
import { calendarFile, reminderTime } from './calendar.ts'

const reminder = {
  id: 'abc',
  title: 'Phone your doctor',
  text: 'Weak leg; one side, new\nAsk to be seen',
  at: new Date('2026-11-25T08:00:00Z'),
  madeAt: new Date('2026-11-24T19:30:12.345Z'),
}
/** Takes a calendar file apart as RFC 5545 says: unfold, then one property a line. */
const unfold = (file: string) => file.replaceAll('\r\n ', '').split('\r\n').filter(Boolean)

describe('a reminder as a calendar file', () => {
  it('has the parts that RFC 5545 asks for', () => {
    expect(unfold(calendarFile(reminder))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Unspasm//Unspasm//EN',
      'BEGIN:VEVENT',
      'UID:abc@unspasm',
      'DTSTAMP:20261124T193012Z',
      'DTSTART:20261125T080000Z',
      'DURATION:PT30M',
      'SUMMARY:Phone your doctor',
      'DESCRIPTION:Weak leg\\; one side\\, new\\nAsk to be seen',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Phone your doctor',
      'TRIGGER:PT0M',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ])
  })

  it('ends every line with a carriage return and a line feed, and has no bare ones', () => {
    const file = calendarFile(reminder)

    expect(file.endsWith('\r\n')).toBe(true)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('folds long lines at 75 octets and never inside a character', () => {
    const text = 'Rücken überprüfen lassen — so bald wie möglich '.repeat(6)
    const file = calendarFile({ ...reminder, text })

    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(unfold(file)).toContain(`DESCRIPTION:${text}`)
  })

  it('keeps a backslash', () => {
    expect(unfold(calendarFile({ ...reminder, text: 'a\\b' }))).toContain('DESCRIPTION:a\\\\b')
  })
})

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

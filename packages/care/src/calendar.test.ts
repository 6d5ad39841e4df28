import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarFile, type CalendarEntry } from './calendar.ts'

const entry: CalendarEntry = {
  uid: 'abc',
  title: 'Phone your doctor',
  text: 'Weak leg; one side, new\nAsk to be seen',
  starts: { at: '2026-11-25T08:00:00.000Z' },
  minutes: 30,
}
const madeAt = '2026-11-24T19:30:12.345Z'
const file = (...entries: readonly CalendarEntry[]) => calendarFile(entries, madeAt)
/** Takes a calendar file apart as RFC 5545 says: unfold, then one property a line. */
const unfold = (text: string) => text.replaceAll('\r\n ', '').split('\r\n').filter(Boolean)

describe('a reminder as a calendar file', () => {
  it('has the parts that RFC 5545 asks for', () => {
    expect(unfold(file(entry))).toEqual([
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
    const made = file({ ...entry, text: 'one\rtwo\r\nthree\nfour' })

    expect(made.endsWith('\r\n')).toBe(true)
    expect(made.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(unfold(made)).toContain('DESCRIPTION:one\\ntwo\\nthree\\nfour')
  })

  it('folds long lines at 75 octets and never inside a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 60, maxLength: 400 }), (text) => {
        const made = file({ ...entry, text })
        for (const line of made.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      }),
    )
    const text = 'Rücken überprüfen lassen — so bald wie möglich 🌲 '.repeat(6)
    expect(unfold(file({ ...entry, text }))).toContain(`DESCRIPTION:${text}`)
  })

  it('keeps a backslash', () => {
    expect(unfold(file({ ...entry, text: 'a\\b' }))).toContain('DESCRIPTION:a\\\\b')
  })

  it('holds many entries, each in its own event', () => {
    const lines = unfold(file(entry, { ...entry, uid: 'other' }))
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2)
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(2)
    expect(lines.filter((line) => line === 'BEGIN:VCALENDAR')).toHaveLength(1)
  })
})

describe('an entry at a time of day', () => {
  const daily: CalendarEntry = {
    ...entry,
    starts: { on: '2026-11-25', time: '19:05' },
    repeats: { every: 'day', count: 28 },
  }

  it('is floating: no zone and no Z', () => {
    expect(unfold(file(daily))).toContain('DTSTART:20261125T190500')
  })

  it('comes again every day or every week, so many times', () => {
    expect(unfold(file(daily))).toContain('RRULE:FREQ=DAILY;COUNT=28')
    expect(unfold(file({ ...daily, repeats: { every: 'week', count: 9 } }))).toContain('RRULE:FREQ=WEEKLY;COUNT=9')
  })

  it('comes at each of its hours, all of them counted', () => {
    expect(unfold(file({ ...daily, repeats: { every: 'day', count: 7, hours: [8, 9, 20] } }))).toContain(
      'RRULE:FREQ=DAILY;COUNT=21;BYHOUR=8,9,20;BYMINUTE=0',
    )
  })
})

import { describe, expect, it } from 'vitest'
import { busyTimesOf } from './busy-times.ts'

const within = { start: Date.parse('2026-11-28T00:00Z'), end: Date.parse('2027-11-28T00:00Z') }

const calendarOf = (...events: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...events, 'END:VCALENDAR'].join('\r\n')

let uid = 0
const event = (...lines: readonly string[]) =>
  ['BEGIN:VEVENT', `UID:${(uid += 1)}@elsewhere`, 'DTSTAMP:20261101T000000Z', ...lines, 'END:VEVENT'].join('\r\n')

/** Busy spans in UTC, as `2026-12-01T10:00 11:00`. */
async function read(text: string, zone = 'Europe/London'): Promise<readonly string[]> {
  const found = busyTimesOf(text, { zone, within })
  if (!found.ok) return [found.outcome]
  return found.busy.map(({ start, end }) => {
    const [from, to] = [start, end].map((instant) => new Date(instant).toISOString().slice(0, 16))
    return from!.slice(0, 10) === to!.slice(0, 10) ? `${from} ${to!.slice(11)}` : `${from} ${to}`
  })
}

describe('a calendar from outside', () => {
  it('says when its owner is busy, by its end or by how long it takes', async () => {
    expect(
      await read(
        calendarOf(
          event('DTSTART:20261201T100000Z', 'DTEND:20261201T110000Z'),
          event('DTSTART:20261202T100000Z', 'DURATION:PT90M'),
        ),
      ),
    ).toEqual(['2026-12-01T10:00 11:00', '2026-12-02T10:00 11:30'])
  })

  it('does not say busy where an entry is cancelled, marked as free, over, or our own', async () => {
    const hour = ['DTSTART:20261201T100000Z', 'DTEND:20261201T110000Z']
    const own = event(...hour).replace(/UID:.*/, 'UID:2f0e@unspasm\r')
    expect(
      await read(
        calendarOf(
          event(...hour, 'STATUS:CANCELLED'),
          event(...hour, 'TRANSP:TRANSPARENT'),
          event(...hour, 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'),
          event('DTSTART:20251201T100000Z', 'DTEND:20251201T110000Z'),
          own.replace('\r\r', '\r'),
        ),
      ),
    ).toEqual([])
  })

  it('counts whole days where the practice is, 25 hours where clocks go back', async () => {
    expect(await read(calendarOf(event('DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261226')))).toEqual([
      '2026-12-24T00:00 2026-12-26T00:00',
    ])
    expect(await read(calendarOf(event('DTSTART;VALUE=DATE:20271031')))).toEqual(['2027-10-30T23:00 2027-11-01T00:00'])
    expect(await read(calendarOf(event('DTSTART;VALUE=DATE:20261224')), 'America/New_York')).toEqual([
      '2026-12-24T05:00 2026-12-25T05:00',
    ])
  })

  it('repeats, leaves out days, and keeps to the clock when clocks change', async () => {
    expect(
      await read(
        calendarOf(
          event(
            'DTSTART;TZID=Europe/London:20270320T090000',
            'DTEND;TZID=Europe/London:20270320T100000',
            'RRULE:FREQ=WEEKLY;COUNT=4',
            'EXDATE;TZID=Europe/London:20270327T090000',
          ),
        ),
      ),
    ).toEqual(['2027-03-20T09:00 10:00', '2027-04-03T08:00 09:00', '2027-04-10T08:00 09:00'])
  })

  it('lets single occurrences be moved or cancelled', async () => {
    const weekly = event('DTSTART:20261201T100000Z', 'DTEND:20261201T110000Z', 'RRULE:FREQ=DAILY;COUNT=3')
    const name = /UID:(.*)/.exec(weekly)![1]!.trim()
    const moved = event('RECURRENCE-ID:20261202T100000Z', 'DTSTART:20261202T150000Z', 'DTEND:20261202T160000Z').replace(
      /UID:.*@elsewhere/,
      `UID:${name}`,
    )
    const gone = event(
      'RECURRENCE-ID:20261203T100000Z',
      'DTSTART:20261203T100000Z',
      'DTEND:20261203T110000Z',
      'STATUS:CANCELLED',
    ).replace(/UID:.*@elsewhere/, `UID:${name}`)
    expect(await read(calendarOf(weekly, moved, gone))).toEqual(['2026-12-01T10:00 11:00', '2026-12-02T15:00 16:00'])
  })

  it('reads a time without a zone on the clock of the practice, and one of a zone of its own by the rules it brings', async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Somewhere Standard Time',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0300',
      'TZOFFSETTO:+0300',
      'END:STANDARD',
      'END:VTIMEZONE',
    ].join('\r\n')
    expect(
      await read(
        calendarOf(
          zone,
          event('DTSTART;TZID=Somewhere Standard Time:20261201T120000', 'DURATION:PT1H'),
          event('DTSTART:20261202T120000', 'DURATION:PT1H'),
          event('DTSTART;TZID=Nowhere:20261203T120000', 'DURATION:PT1H'),
        ),
        'America/New_York',
      ),
    ).toEqual(['2026-12-01T09:00 10:00', '2026-12-02T17:00 18:00', '2026-12-03T17:00 18:00'])
  })

  it('joins times that overlap or touch, and cuts what has no end', async () => {
    const found = await read(
      calendarOf(
        event('DTSTART:20261201T100000Z', 'DURATION:PT1H'),
        event('DTSTART:20261201T110000Z', 'DURATION:PT1H'),
        event('DTSTART:20261201T113000Z', 'DURATION:PT1H', 'RRULE:FREQ=MONTHLY'),
      ),
    )
    expect(found[0]).toBe('2026-12-01T10:00 12:30')
    expect(found).toHaveLength(12)
  })

  it.each(['', '<html>no</html>', 'BEGIN:VCALENDAR', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR'])(
    'that is none is refused: %j',
    async (text) => expect(await read(text)).toEqual(['not-a-calendar']),
  )

  it('goes on past an entry that is broken', async () => {
    expect(
      await read(
        calendarOf(
          event('DTSTART:2026not-a-date', 'DURATION:PT1H'),
          event('DTSTART:20261201T100000Z', 'DTEND:20261201T090000Z'),
          event('DTSTART:20261202T100000Z', 'DURATION:PT1H'),
        ),
      ),
    ).toEqual(['2026-12-02T10:00 11:00'])
  })

  it('with more occurrences than anybody has is refused, and rules that go too fast or hardly ever come true end', async () => {
    expect(await read(calendarOf(event('DTSTART:19700101T000000Z', 'DURATION:PT1M', 'RRULE:FREQ=HOURLY')))).toEqual([
      'too-many-events',
    ])
    expect(
      await read(
        calendarOf(
          event('DTSTART:20261201T000000Z', 'DURATION:PT1M', 'RRULE:FREQ=SECONDLY'),
          event('DTSTART:20261201T000000Z', 'DURATION:PT1M', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'),
        ),
      ),
    ).toHaveLength(1)
  })
})

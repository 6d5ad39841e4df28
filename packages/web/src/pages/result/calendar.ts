/** A reminder for one moment. */
export type Reminder = {
  readonly id: string
  readonly title: string
  readonly text: string
  /** When it is due. */
  readonly at: Date
  /** When the file is made. */
  readonly madeAt: Date
}

const lineOctets = 75
const reminderMinutes = 30

/**
 * A calendar file with one reminder, in UTC, with an alarm at its beginning. Nothing of the answers is in it but its text.
 *
 * Standard: RFC 5545 3.1 (lines of at most 75 octets, CRLF), 3.3.11 (escapes), 3.6.1 and 3.6.6.
 */
export function calendarFile({ id, title, text, at, madeAt }: Reminder): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Unspasm//Unspasm//EN',
    'BEGIN:VEVENT',
    `UID:${id}@unspasm`,
    `DTSTAMP:${utc(madeAt)}`,
    `DTSTART:${utc(at)}`,
    `DURATION:PT${reminderMinutes}M`,
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape(text)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(title)}`,
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

/**
 * When to remind of an appointment that is to happen within some hours: at nine in the morning of the next day, or an
 * hour from `from` when that would be past half of the time.
 *
 * @param within hours from `from`; the reminder lies before their end.
 */
export function reminderTime(from: Date, within: number): Date {
  const morning = new Date(from)
  morning.setDate(morning.getDate() + 1)
  morning.setHours(9, 0, 0, 0)
  const half = from.getTime() + (within / 2) * 3_600_000
  return morning.getTime() <= half ? morning : new Date(from.getTime() + 3_600_000)
}

const utc = (instant: Date) =>
  instant
    .toISOString()
    .replace(/[-:]/g, '')
    .replace(/\.\d{3}/, '')

const escape = (text: string) => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n')

/** Breaks a line into pieces of at most 75 octets; every piece but the first begins with a space. */
function fold(line: string): string {
  const encoder = new TextEncoder()
  const pieces: string[] = []
  let piece = ''
  for (const character of line) {
    if (encoder.encode(piece + character).length > lineOctets) {
      pieces.push(piece)
      piece = ' '
    }
    piece += character
  }
  return [...pieces, piece].join('\r\n')
}

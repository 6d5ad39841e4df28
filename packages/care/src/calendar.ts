import type { LocalDate } from './local-date.ts'

/** Something for a calendar. */
export type CalendarEntry = {
  /** The same for the same thing each time, so that a second file replaces the first. */
  readonly uid: string
  readonly title: string
  readonly text: string
  /** An instant, ISO 8601, or a time of day wherever the person is. */
  readonly starts: { readonly at: string } | { readonly on: LocalDate; readonly time: string }
  /** How long it stands in the calendar. */
  readonly minutes: number
  /** How it comes again; missing means once. */
  readonly repeats?: {
    readonly every: 'day' | 'week'
    /** How many days or weeks, the first included; 1 or more. */
    readonly count: number
    /** Full hours of each day at which it comes, 0 to 23; missing means at its own time. */
    readonly hours?: readonly number[]
  }
  /** Minutes before it at which the calendar rings; missing means at its start. */
  readonly alarmMinutesBefore?: number
  /** For something that two people agreed on and that may change. Standard: RFC 5546. */
  readonly invitation?: {
    /** Raised with each change. */
    readonly sequence: number
    readonly isCancelled: boolean
    readonly organizer: { readonly name: string; readonly mail: string }
    /** Missing: the file goes to nobody in particular, as with the method PUBLISH. */
    readonly attendee?: string
  }
}

/** What a calendar is asked to do with the entries. */
export type CalendarMethod = 'REQUEST' | 'CANCEL' | 'PUBLISH'

const lineOctets = 75

/**
 * A calendar file with an alarm at each entry. Nothing of the answers is in it but the texts of its entries.
 *
 * Times of day are floating: they mean the same hour in every zone. Pure.
 *
 * @param madeAt instant, ISO 8601.
 * @param method missing: the file is only read.
 * Standard: RFC 5545 3.1 (lines of at most 75 octets, CRLF), 3.3.5, 3.3.10, 3.3.11 (escapes), 3.6.1 and 3.6.6.
 */
export function calendarFile(entries: readonly CalendarEntry[], madeAt: string, method?: CalendarMethod): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Unspasm//Unspasm//EN',
    ...(method ? [`METHOD:${method}`] : []),
    ...entries.flatMap((entry) => eventLines(entry, madeAt)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function eventLines(entry: CalendarEntry, madeAt: string): readonly string[] {
  const { uid, title, text, starts, minutes, repeats, invitation, alarmMinutesBefore = 0 } = entry
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@unspasm`,
    `DTSTAMP:${utc(madeAt)}`,
    `DTSTART:${'at' in starts ? utc(starts.at) : floating(starts)}`,
    `DURATION:PT${minutes}M`,
    ...(repeats ? [`RRULE:${ruleOf(repeats)}`] : []),
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape(text)}`,
    ...(invitation ? invitationLines(invitation) : []),
    ...(invitation?.isCancelled ? [] : alarmLines(title, alarmMinutesBefore)),
    'END:VEVENT',
  ]
}

const alarmLines = (title: string, minutesBefore: number): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escape(title)}`,
  `TRIGGER:${minutesBefore > 0 ? '-' : ''}PT${minutesBefore}M`,
  'END:VALARM',
]

const invitationLines = (invitation: NonNullable<CalendarEntry['invitation']>): readonly string[] => [
  `SEQUENCE:${invitation.sequence}`,
  `STATUS:${invitation.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  `ORGANIZER;CN="${invitation.organizer.name.replace(/["\p{Cc}]/gu, ' ')}":mailto:${invitation.organizer.mail}`,
  ...(invitation.attendee === undefined ? [] : [`ATTENDEE;PARTSTAT=ACCEPTED:mailto:${invitation.attendee}`]),
]

/** With hours, each of them is one occurrence, and RFC 5545 counts occurrences. */
function ruleOf({ every, count, hours = [] }: NonNullable<CalendarEntry['repeats']>): string {
  const occurrences = count * Math.max(1, hours.length)
  const byHour = hours.length > 0 ? `;BYHOUR=${hours.join(',')};BYMINUTE=0` : ''
  return `FREQ=${every === 'day' ? 'DAILY' : 'WEEKLY'};COUNT=${occurrences}${byHour}`
}

const utc = (instant: string) =>
  new Date(instant)
    .toISOString()
    .replace(/[-:]/g, '')
    .replace(/\.\d{3}/, '')

const floating = ({ on, time }: { readonly on: LocalDate; readonly time: string }) =>
  `${on.replaceAll('-', '')}T${time.replace(':', '')}00`

const escape = (text: string) => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n')

/** Breaks a line into pieces of at most 75 octets of UTF-8; every piece but the first begins with a space. */
function fold(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const character of line) {
    const more = octetsOf(character)
    if (octets + more > lineOctets) {
      pieces.push(piece)
      piece = ' '
      octets = 1
    }
    piece += character
    octets += more
  }
  return [...pieces, piece].join('\r\n')
}

/** Octets of one character in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0)!
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}

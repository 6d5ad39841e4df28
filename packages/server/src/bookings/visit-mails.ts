import { calendarFile } from '@unspasm/care/calendar'
import {
  courseBookedMail,
  courseForYouMail,
  otherNeededForPracticeMail,
  otherNeededMail,
  otherNotNeededMail,
  visitBookedMail,
  visitCancelledMail,
  visitForYouMail,
  visitMovedMail,
  visitReminderMail,
  waitlistOfferMail,
} from '@unspasm/guideline/words/en/booking-mail'
import type { Db } from '../db/open.ts'
import { queueMail } from '../operations/queue-mail.ts'
import type { BookingRow } from './booking-row.ts'
import { professionalNameOf } from './shown.ts'

export type PracticeOfMail = { readonly id: string; readonly name: string; readonly zone: string }

/** Nobody reads what is sent to it: the name of a practice in a calendar. Source: RFC 2606, 2. */
const organizerMail = 'practice@unspasm.invalid'

const minuteMs = 60_000

/** One for each zone: making one takes longer than all else in a mail. */
const clocks = new Map<string, Intl.DateTimeFormat>()

const clockOf = (zone: string): Intl.DateTimeFormat => {
  const known = clocks.get(zone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  })
  clocks.set(zone, clock)
  return clock
}

/** A time as people of the practice say it: `Tuesday 1 December, 10:15`. */
export const spokenTime = (at: Date, zone: string): string => clockOf(zone).format(at)

const visitOf = (row: BookingRow, practice: PracticeOfMail) => ({
  practiceName: practice.name,
  service: row.serviceName,
  professional: professionalNameOf(row),
  when: spokenTime(row.startsAt, practice.zone),
})

/** A visit for a calendar. No street and no name of a client stands in it. */
const entryOf = (row: BookingRow, practice: PracticeOfMail, isCancelled: boolean, attendee?: string) => ({
  uid: row.id,
  title: row.serviceName,
  text: practice.name,
  starts: { at: row.startsAt.toISOString() },
  minutes: Math.round((row.endsAt.getTime() - row.startsAt.getTime()) / minuteMs),
  alarmMinutesBefore: 120,
  invitation: {
    sequence: row.sequence,
    isCancelled,
    organizer: { name: practice.name, mail: organizerMail },
    ...(attendee !== undefined && { attendee }),
  },
})

/** The file by which a calendar takes a visit in, or out again. */
function calendarOf(row: BookingRow, practice: PracticeOfMail, attendee: string, isCancelled: boolean, now: Date) {
  const method = isCancelled ? ('CANCEL' as const) : ('REQUEST' as const)
  return { text: calendarFile([entryOf(row, practice, isCancelled, attendee)], now.toISOString(), method), method }
}

type Telling = {
  readonly to: string
  readonly words: { readonly subject: (visit: Visit) => string; readonly text: (visit: Visit) => string }
  readonly row: BookingRow
  readonly isCancelled: boolean
}

type Visit = ReturnType<typeof visitOf>

async function tell(trx: Db, practice: PracticeOfMail, now: Date, { to, words, row, isCancelled }: Telling) {
  const visit = visitOf(row, practice)
  await queueMail(trx, {
    practiceId: practice.id,
    to,
    subject: words.subject(visit),
    text: words.text(visit),
    now,
    voidAt: row.endsAt,
    calendar: calendarOf(row, practice, to, isCancelled, now),
  })
}

/** Tells both sides of a visit that was booked or cancelled, each with a file for their calendar. */
export async function mailBothSides(trx: Db, row: BookingRow, practice: PracticeOfMail, now: Date): Promise<void> {
  const isCancelled = row.state === 'cancelled'
  const sides = [
    { to: row.clientEmail, words: isCancelled ? visitCancelledMail : visitBookedMail },
    { to: row.workerEmail, words: isCancelled ? visitCancelledMail : visitForYouMail },
  ]
  for (const side of sides) await tell(trx, practice, now, { ...side, row, isCancelled })
}

/**
 * Tells everybody concerned of a visit that was moved, with the file that changes their calendar. Whoever no longer
 * comes is told that it does not take place.
 */
export async function mailMoved(
  trx: Db,
  before: BookingRow,
  row: BookingRow,
  practice: PracticeOfMail,
  now: Date,
): Promise<void> {
  const was = spokenTime(before.startsAt, practice.zone)
  const movedWords = { subject: visitMovedMail.subject, text: (visit: Visit) => visitMovedMail.text({ ...visit, was }) }
  await tell(trx, practice, now, { to: row.clientEmail, words: movedWords, row, isCancelled: false })
  if (before.professionalId === row.professionalId) {
    await tell(trx, practice, now, { to: row.workerEmail, words: movedWords, row, isCancelled: false })
    return
  }
  const gone = { ...before, sequence: row.sequence }
  await tell(trx, practice, now, { to: before.workerEmail, words: visitCancelledMail, row: gone, isCancelled: true })
  await tell(trx, practice, now, { to: row.workerEmail, words: visitForYouMail, row, isCancelled: false })
}

/**
 * Tells both sides of all sittings of a course that was booked, in one mail each. The file publishes them: an invitation
 * may hold one visit only. Standard: RFC 5546, 3.2.1 and 3.2.2.
 *
 * @param rows the sittings, earliest first; at least one.
 */
export async function mailCourse(
  trx: Db,
  rows: readonly BookingRow[],
  practice: PracticeOfMail,
  now: Date,
): Promise<void> {
  const first = rows[0]!
  const calendar = {
    text: calendarFile(
      rows.map((row) => entryOf(row, practice, false)),
      now.toISOString(),
      'PUBLISH',
    ),
    method: 'PUBLISH' as const,
  }
  const told = { ...visitOf(first, practice), times: rows.map(({ startsAt }) => spokenTime(startsAt, practice.zone)) }
  const sides = [
    { to: first.clientEmail, words: courseBookedMail },
    { to: first.workerEmail, words: courseForYouMail },
  ]
  for (const { to, words } of sides) {
    await queueMail(trx, {
      practiceId: practice.id,
      to,
      subject: words.subject(told),
      text: words.text(told),
      now,
      voidAt: rows.at(-1)!.endsAt,
      calendar,
    })
  }
}

/** Tells the client, the owners and whoever was to come that somebody else has to, or has to no longer. */
export async function mailOtherNeeded(
  trx: Db,
  row: BookingRow,
  isNeeded: boolean,
  owners: readonly string[],
  practice: PracticeOfMail,
  now: Date,
): Promise<void> {
  const visit = visitOf(row, practice)
  const forPractice = isNeeded ? otherNeededForPracticeMail : otherNotNeededMail
  const sides = [
    { to: row.clientEmail, words: isNeeded ? otherNeededMail : otherNotNeededMail },
    ...[...new Set([row.workerEmail, ...owners])].map((to) => ({ to, words: forPractice })),
  ]
  for (const { to, words } of sides) {
    const mail = { to, subject: words.subject(visit), text: words.text(visit) }
    await queueMail(trx, { practiceId: practice.id, ...mail, now, voidAt: row.startsAt })
  }
}

/** Reminds the client. */
export async function mailReminder(trx: Db, row: BookingRow, practice: PracticeOfMail, now: Date): Promise<void> {
  const visit = visitOf(row, practice)
  await queueMail(trx, {
    practiceId: practice.id,
    to: row.clientEmail,
    subject: visitReminderMail.subject(visit),
    text: visitReminderMail.text(visit),
    now,
    voidAt: row.startsAt,
  })
}

type Waiting = {
  readonly id: string
  readonly email: string
  readonly serviceName: string
  readonly origin: string
}

/** Tells somebody who waits that a time is kept for them, and until when. */
export async function mailWaitlistOffer(
  trx: Db,
  practice: PracticeOfMail,
  { id, email, serviceName, origin }: Waiting,
  held: { readonly startsAt: Date; readonly heldUntil: Date | null },
  now: Date,
): Promise<void> {
  const offer = {
    practiceName: practice.name,
    service: serviceName,
    when: spokenTime(held.startsAt, practice.zone),
    until: spokenTime(held.heldUntil!, practice.zone),
    link: `${origin}/visits?waiting=${id}`,
  }
  await queueMail(trx, {
    practiceId: practice.id,
    to: email,
    subject: waitlistOfferMail.subject(offer),
    text: waitlistOfferMail.text(offer),
    now,
    voidAt: held.heldUntil!,
  })
}

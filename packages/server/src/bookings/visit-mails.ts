import { calendarFile } from '@unspasm/care/calendar'
import {
  visitBookedMail,
  visitCancelledMail,
  visitForYouMail,
  visitReminderMail,
} from '@unspasm/guideline/words/en/booking-mail'
import type { Db } from '../db/open.ts'
import { firstNameOf } from '../operations/list-staff.ts'
import { queueMail } from '../operations/queue-mail.ts'
import type { BookingRow } from './booking-row.ts'

export type PracticeOfMail = { readonly id: string; readonly name: string; readonly zone: string }

/** Nobody reads what is sent to it: the name of a practice in a calendar. Source: RFC 2606, 2. */
const organizerMail = 'practice@unspasm.invalid'

const minuteMs = 60_000

/** A time as people of the practice say it: `Tuesday 1 December, 10:15`. */
export const spokenTime = (at: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at)

const visitOf = (row: BookingRow, practice: PracticeOfMail) => ({
  practiceName: practice.name,
  service: row.serviceName,
  professional: firstNameOf({ firstName: row.workerFirstName, name: row.workerName, email: row.workerEmail }),
  when: spokenTime(row.startsAt, practice.zone),
})

/** The file by which a calendar takes a visit in, or out again. No street and no name of a client stands in it. */
function calendarOf(row: BookingRow, practice: PracticeOfMail, attendee: string, title: string, now: Date) {
  const isCancelled = row.state === 'cancelled'
  const method = isCancelled ? ('CANCEL' as const) : ('REQUEST' as const)
  const entry = {
    uid: row.id,
    title,
    text: practice.name,
    starts: { at: row.startsAt.toISOString() },
    minutes: Math.round((row.endsAt.getTime() - row.startsAt.getTime()) / minuteMs),
    alarmMinutesBefore: 120,
    invitation: {
      sequence: row.sequence,
      isCancelled,
      organizer: { name: practice.name, mail: organizerMail },
      attendee,
    },
  }
  return { text: calendarFile([entry], now.toISOString(), method), method }
}

/** Tells both sides of a visit that was booked or cancelled, each with a file for their calendar. */
export async function mailBothSides(trx: Db, row: BookingRow, practice: PracticeOfMail, now: Date): Promise<void> {
  const visit = visitOf(row, practice)
  const isCancelled = row.state === 'cancelled'
  const sides = [
    { to: row.clientEmail, words: isCancelled ? visitCancelledMail : visitBookedMail },
    { to: row.workerEmail, words: isCancelled ? visitCancelledMail : visitForYouMail },
  ]
  for (const { to, words } of sides) {
    await queueMail(trx, {
      practiceId: practice.id,
      to,
      subject: words.subject(visit),
      text: words.text(visit),
      now,
      voidAt: row.endsAt,
      calendar: calendarOf(row, practice, to, row.serviceName, now),
    })
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

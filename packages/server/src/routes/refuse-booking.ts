import type { Context } from 'hono'
import type { BookingRefusal } from '../bookings/refusal.ts'
import { noSuchRecord } from '../people/with-viewer.ts'
import { problem } from '../problem.ts'

/** What happened and what helps. */
const details: Readonly<Record<Exclude<BookingRefusal['code'], 'record/not-found'>, string>> = {
  'case/refused': 'Nothing was judged and nothing was booked. Put the answers below right and send them again.',
  'booking/blocked': 'Your answers speak against it. The reasons are listed, and who is right instead.',
  'booking/ask-again': 'Answer the questions that are listed, and send it again. Nothing was lost.',
  'booking/start-taken': 'Somebody else has just taken it, or the way there has become too long. Choose another time.',
  'booking/no-such-service': 'Load the page again to see what can be booked.',
  'booking/wrong-place': 'Choose a place for a home visit, and none for a call.',
  'booking/not-trained': 'Choose one of the other professionals that are offered.',
  'booking/professional-not-available': 'Choose another professional or another time.',
  'booking/key-reused': 'Load the page again and choose once more. Nothing was changed.',
  'booking/hold-expired': 'Ten minutes have passed. Choose a time again; what you entered is still there.',
  'booking/consent-changed': 'Read the new text and agree to it, if you do. Nothing was booked yet.',
  'booking/guardian-missing': 'Enter the name of the parent or guardian who will be there. Nothing was booked yet.',
  'booking/address-missing': 'Enter where to come. Nothing was booked yet.',
  'booking/too-close': 'Keep 12 hours before a massage and 24 hours after it free of training. Choose another time.',
  'booking/speak-to-practice': 'Three visits were cancelled late. Call the practice to book.',
  'booking/too-late-to-move':
    'A visit can be moved until four hours before. You can still cancel it, or call the practice. Nothing was changed.',
  'booking/sittings-did-not-help':
    'The last two massages did not help. A physiotherapist should look before more are booked.',
  'booking/no-sitting-yet': 'Say how it went once somebody has been there. Nothing was kept.',
  'course/not-for-this': 'Book one visit at a time. Nothing was booked.',
  'course/too-much':
    'At most 6 sittings in 6 weeks, two days or more apart: then somebody looks whether it helps. Nothing was booked.',
  'course/no-time': 'One of the sittings has no free time near its day. Begin on another day or ask for fewer.',
  'course/no-room':
    'It is too far from the usual day, or too near another visit. Choose one of the times that are shown. Nothing was changed.',
  'booking/too-late': 'The visit has begun, is over, or was taken back. Nothing was changed.',
}

/** Answers with a refusal to book. */
export function refuseBooking(c: Context, { code, faults, verdict }: BookingRefusal): Response {
  if (code === 'record/not-found') return noSuchRecord(c)
  if (!verdict) return problem(c, code, details[code], faults)
  const { reasons, ask, offered } = verdict
  return problem(c, code, details[code], faults, { reasons, ask, offered })
}

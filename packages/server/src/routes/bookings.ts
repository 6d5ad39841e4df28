import { Hono, type Context } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { listBookingRows, type BookingRow } from '../bookings/booking-row.ts'
import { toOwnBooking, toWorkBooking } from '../bookings/shown.ts'
import { booking, bookingList, confirmation, move, newSignAnswer, type Booking } from '../contract/bookings.ts'
import { sittingAnswer, sittingAnswered, type SittingAnswered } from '../contract/courses.ts'
import { forStaff, operationOf } from '../openapi/operation.ts'
import { answerNewSign } from '../operations/answer-new-sign.ts'
import { answerSitting } from '../operations/answer-sitting.ts'
import { cancelBooking } from '../operations/cancel-booking.ts'
import { confirmBooking } from '../operations/confirm-booking.ts'
import { findPractice } from '../operations/find-practice.ts'
import { moveBooking } from '../operations/move-booking.ts'
import { overLimit } from '../people/limited.ts'
import { reachesOf, type Action } from '../people/permissions.ts'
import { isRecordId } from '../people/record-id.ts'
import { asks, noSuchRecord } from '../people/with-viewer.ts'
import { readValid } from '../valid-body.ts'
import { getZone } from '../professionals/practice-zone.ts'
import { caseLimitBytes } from './assess.ts'
import { confirmRefusals, judgedRefusals, moveRefusals } from './booking-refusals.ts'
import { reachableBooking } from './reachable-booking.ts'
import { refuseBooking } from './refuse-booking.ts'

const path = { id: 'Id of the booking.' }

export const bookingsPaths = {
  '/api/practices/{practice}/holds/{id}/confirm': {
    post: operationOf({
      id: 'confirmBooking',
      summary: 'Books what is held, for whoever is signed in. A second time is answered as the first.',
      path: { id: 'Id of the hold.' },
      body: confirmation,
      answer: booking,
      refusals: confirmRefusals,
    }),
  },
  '/api/practices/{practice}/bookings': {
    get: operationOf({
      id: 'bookings',
      summary: 'Bookings that concern whoever asks and ended at most 28 days ago, earliest first.',
      answer: bookingList,
      refusals: forStaff,
    }),
  },
  '/api/practices/{practice}/bookings/{id}': {
    get: operationOf({ id: 'booking', summary: 'One booking.', path, answer: booking, refusals: forStaff }),
  },
  '/api/practices/{practice}/bookings/{id}/cancel': {
    post: operationOf({
      id: 'cancelBooking',
      summary: 'Takes a visit back, from either side, without a reason, until it begins.',
      path,
      answer: booking,
      refusals: [...forStaff, 'booking/too-late'],
    }),
  },
  '/api/practices/{practice}/bookings/{id}/move': {
    post: operationOf({
      id: 'moveBooking',
      summary: 'Moves a visit to another offered start, until four hours before. Refused, the time before stays.',
      path,
      body: move,
      answer: booking,
      refusals: moveRefusals,
    }),
  },
  '/api/practices/{practice}/bookings/{id}/new-sign': {
    post: operationOf({
      id: 'answerNewSign',
      summary: 'The question about new signs on the day of the visit. Until then the visit is on hold.',
      path,
      body: newSignAnswer,
      answer: booking,
      refusals: [...forStaff, ...judgedRefusals, 'booking/too-late'],
    }),
  },
  '/api/practices/{practice}/bookings/{id}/sitting-response': {
    post: operationOf({
      id: 'answerSitting',
      summary: 'How a sitting went. Two massages in a row that did not help take back those that are booked.',
      path,
      body: sittingAnswer,
      answer: sittingAnswered,
      refusals: [...forStaff, 'booking/no-sitting-yet'],
    }),
  },
} as const

const keptListedMs = 28 * 24 * 60 * 60_000

/** Bookings, for those whom they concern. */
export const bookingsRoutes = () =>
  new Hono<AppEnv>()
    .post('/api/practices/:practice/holds/:id/confirm', asks('booking/confirm'), async (c) => {
      const asker = c.get('asker')
      const tooOften = await overLimit(c, asker.practiceId, 'booking/person', asker.personId)
      if (tooOften) return tooOften
      const body = await readValid(c, confirmation, caseLimitBytes)
      if (!body.ok) return body.refusal
      const practice = await findPractice(c.get('world'), asker.practiceId)
      const id = c.req.param('id')
      if (practice === null || !isRecordId(id)) return noSuchRecord(c)
      const confirmed = await confirmBooking(c.get('world'), practice, asker.personId, id, body.value)
      return confirmed.ok ? c.json(confirmed.booking) : refuseBooking(c, confirmed)
    })
    .get('/api/practices/:practice/bookings', asks('booking/list'), async (c) => {
      const { db, clock } = c.get('world')
      const { practiceId, personId } = c.get('asker')
      const reaches = reachesOf(c.get('asker'), 'booking/list')
      const endingAfter = new Date(clock().getTime() - keptListedMs)
      const rows = reaches.has('any')
        ? await listBookingRows(db, practiceId, { endingAfter })
        : [
            ...(await listBookingRows(db, practiceId, { endingAfter, clientId: personId })),
            ...(reaches.has('assigned')
              ? await listBookingRows(db, practiceId, { endingAfter, workerId: personId })
              : []),
          ]
      const byId = new Map(rows.map((row) => [row.id, row]))
      const inOrder = [...byId.values()].toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
      const zone = await getZone(db, practiceId)
      return c.json({ bookings: inOrder.map((row) => shownTo(c, row, zone)) })
    })
    .get('/api/practices/:practice/bookings/:id', asks('booking/read'), async (c) => {
      const row = await bookingOf(c, 'booking/read')
      if (row === null) return noSuchRecord(c)
      return c.json(shownTo(c, row, await getZone(c.get('world').db, row.practiceId)))
    })
    .post('/api/practices/:practice/bookings/:id/cancel', asks('booking/cancel'), async (c) => {
      const row = await bookingOf(c, 'booking/cancel')
      const practice = await findPractice(c.get('world'), c.get('asker').practiceId)
      if (row === null || practice === null) return noSuchRecord(c)
      const { personId } = c.get('asker')
      const side =
        personId === row.clientId ? 'client' : personId === row.workerId ? ('professional' as const) : 'practice'
      const cancelled = await cancelBooking(c.get('world'), practice, { personId, side }, row.id)
      return cancelled.ok ? c.json(shownTo(c, cancelled.row, practice.zone)) : refuseBooking(c, cancelled)
    })
    .post('/api/practices/:practice/bookings/:id/move', asks('booking/move'), async (c) => {
      const { practiceId, personId } = c.get('asker')
      const tooOften = await overLimit(c, practiceId, 'booking/person', personId)
      if (tooOften) return tooOften
      const body = await readValid(c, move, caseLimitBytes)
      if (!body.ok) return body.refusal
      const row = await bookingOf(c, 'booking/move')
      const practice = await findPractice(c.get('world'), practiceId)
      if (row === null || practice === null) return noSuchRecord(c)
      const moved = await moveBooking(c.get('world'), practice, row, body.value)
      return moved.ok ? c.json(shownTo(c, moved.row, practice.zone)) : refuseBooking(c, moved)
    })
    .post('/api/practices/:practice/bookings/:id/new-sign', asks('booking/answer-any-new-sign'), async (c) => {
      const body = await readValid(c, newSignAnswer, caseLimitBytes)
      if (!body.ok) return body.refusal
      const row = await bookingOf(c, 'booking/answer-any-new-sign')
      const practice = await findPractice(c.get('world'), c.get('asker').practiceId)
      if (row === null || practice === null) return noSuchRecord(c)
      const answered = await answerNewSign(c.get('world'), practice, row, body.value.shared)
      return answered.ok ? c.json(shownTo(c, answered.row, practice.zone)) : refuseBooking(c, answered)
    })
    .post('/api/practices/:practice/bookings/:id/sitting-response', asks('booking/answer-sitting'), async (c) => {
      const body = await readValid(c, sittingAnswer)
      if (!body.ok) return body.refusal
      const row = await bookingOf(c, 'booking/answer-sitting')
      const practice = await findPractice(c.get('world'), c.get('asker').practiceId)
      if (row === null || practice === null) return noSuchRecord(c)
      const answered = await answerSitting(c.get('world'), practice, row, body.value.response)
      if (!answered.ok) return refuseBooking(c, answered)
      const told: SittingAnswered = {
        because: [...answered.because],
        cancelled: answered.cancelled.map((each) => shownTo(c, each, practice.zone)),
      }
      return c.json(told)
    })

/** The booking of the address, `:id`, if the viewer may do this to it; else `null`. */
const bookingOf = (c: Context<AppEnv>, action: Action): Promise<BookingRow | null> =>
  reachableBooking(c.get('world'), c.get('asker'), action, c.req.param('id') ?? '')

/** A booking from the side of whoever asks. */
function shownTo(c: Context<AppEnv>, row: BookingRow, zone: string): Booking {
  const show = row.clientId === c.get('asker').personId ? toOwnBooking : toWorkBooking
  return show(row, c.get('world').clock(), zone)
}

import { Hono, type Context } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { toOwnBooking } from '../bookings/shown.ts'
import {
  waitlist,
  waitlistAcceptance,
  waitlistBooking,
  waitlistDecline,
  waitlistEntry,
  waitlistNew,
  type WaitlistApi,
} from '../contract/waitlist.ts'
import { forStaff, operationOf } from '../openapi/operation.ts'
import { acceptWaitlistOffer, declineWaitlistOffer, leaveWaitlist } from '../operations/answer-waitlist-offer.ts'
import { findPractice } from '../operations/find-practice.ts'
import { joinWaitlist } from '../operations/join-waitlist.ts'
import { listWaitlist, toWaitlistEntry, type WaitlistRow } from '../operations/list-waitlist.ts'
import { overLimit } from '../people/limited.ts'
import { reachesOf, type Action } from '../people/permissions.ts'
import { isRecordId } from '../people/record-id.ts'
import { originOf } from '../people/same-origin.ts'
import { asks, noSuchRecord, reachable } from '../people/with-viewer.ts'
import { readValid } from '../valid-body.ts'
import type { PracticeSummary } from '../contract/practices.ts'
import type { Site } from '../world.ts'
import { caseLimitBytes } from './assess.ts'
import { confirmRefusals, judgedRefusals } from './booking-refusals.ts'
import { refuseBooking } from './refuse-booking.ts'

const path = { id: 'Id of the place in the line.' }

export const waitlistPaths = {
  '/api/practices/{practice}/waitlist': {
    get: operationOf({
      id: 'waitlist',
      summary: 'Places in the line: the own ones; for the owner, all.',
      answer: waitlist,
      refusals: forStaff,
    }),
    post: operationOf({
      id: 'joinWaitlist',
      summary: 'Waits for a time to become free. Again for the same service: changes what is waited for.',
      body: waitlistNew,
      answer: waitlistEntry,
      status: 201,
      refusals: [
        ...forStaff,
        'request/too-often',
        ...judgedRefusals,
        'booking/no-such-service',
        'booking/wrong-place',
        'booking/professional-not-available',
      ],
    }),
  },
  '/api/practices/{practice}/waitlist/{id}/accept': {
    post: operationOf({
      id: 'acceptWaitlistOffer',
      summary: 'Books what is kept for somebody who waits. A second time is answered as the first.',
      path,
      body: waitlistAcceptance,
      answer: waitlistBooking,
      refusals: confirmRefusals,
    }),
  },
  '/api/practices/{practice}/waitlist/{id}/decline': {
    post: operationOf({
      id: 'declineWaitlistOffer',
      summary: 'Gives back what is kept, and goes on waiting for another time.',
      path,
      body: waitlistDecline,
      answer: waitlistEntry,
      refusals: forStaff,
    }),
  },
  '/api/practices/{practice}/waitlist/{id}/leave': {
    post: operationOf({
      id: 'leaveWaitlist',
      summary: 'Leaves the line.',
      path,
      answer: waitlistEntry,
      refusals: forStaff,
    }),
  },
} as const

type Found = { readonly practice: PracticeSummary; readonly row: WaitlistRow }

/** The line of those who take a time that becomes free. */
export const waitlistRoutes = (site: Site) =>
  new Hono<AppEnv>()
    .get('/api/practices/:practice/waitlist', asks('waitlist/list'), async (c) => {
      const { practiceId, personId } = c.get('asker')
      const { db, clock } = c.get('world')
      const practice = await findPractice(c.get('world'), practiceId)
      if (practice === null) return noSuchRecord(c)
      const whose = reachesOf(c.get('asker'), 'waitlist/list').has('any') ? {} : { personId }
      const [now, { zone }] = [clock(), practice]
      const rows = await listWaitlist(db, practiceId, { ...whose, now, zone })
      const answer: WaitlistApi['GET /api/practices/:practice/waitlist']['answer'] = {
        entries: rows.map((row) => toWaitlistEntry(row, personId, now, zone)),
      }
      return c.json(answer)
    })
    .post('/api/practices/:practice/waitlist', asks('waitlist/join'), async (c) => {
      const { practiceId, personId } = c.get('asker')
      const tooOften = await overLimit(c, practiceId, 'booking/person', personId)
      if (tooOften) return tooOften
      const body = await readValid(c, waitlistNew, caseLimitBytes)
      if (!body.ok) return body.refusal
      const practice = await findPractice(c.get('world'), practiceId)
      if (practice === null) return noSuchRecord(c)
      const origin = originOf(c, site.publicUrl)
      const joined = await joinWaitlist(c.get('world'), practice, personId, body.value, origin)
      return joined.ok ? c.json(shown(c, { practice, row: joined.row }), 201) : refuseBooking(c, joined)
    })
    .post('/api/practices/:practice/waitlist/:id/accept', asks('waitlist/accept'), async (c) => {
      const { practiceId, personId } = c.get('asker')
      const tooOften = await overLimit(c, practiceId, 'booking/person', personId)
      if (tooOften) return tooOften
      const body = await readValid(c, waitlistAcceptance, caseLimitBytes)
      if (!body.ok) return body.refusal
      const found = await reachableEntry(c, 'waitlist/accept')
      if (found === null) return noSuchRecord(c)
      const accepted = await acceptWaitlistOffer(c.get('world'), found.practice, found.row, body.value)
      return accepted.ok
        ? c.json(toOwnBooking(accepted.row, c.get('world').clock(), found.practice.zone))
        : refuseBooking(c, accepted)
    })
    .post('/api/practices/:practice/waitlist/:id/decline', asks('waitlist/accept'), async (c) => {
      const body = await readValid(c, waitlistDecline)
      if (!body.ok) return body.refusal
      const found = await reachableEntry(c, 'waitlist/accept')
      if (found === null) return noSuchRecord(c)
      const row = await declineWaitlistOffer(c.get('world'), found.practice, found.row, body.value.offerId)
      return c.json(shown(c, { ...found, row }))
    })
    .post('/api/practices/:practice/waitlist/:id/leave', asks('waitlist/leave'), async (c) => {
      const found = await reachableEntry(c, 'waitlist/leave')
      if (found === null) return noSuchRecord(c)
      const row = await leaveWaitlist(c.get('world'), found.practice, found.row)
      return c.json(shown(c, { ...found, row }))
    })

const shown = (c: Context<AppEnv>, { practice, row }: Found) =>
  toWaitlistEntry(row, c.get('asker').personId, c.get('world').clock(), practice.zone)

/** The place of the address, `:id`, if the viewer may do this to it; else `null`. */
async function reachableEntry(c: Context<AppEnv>, action: Action): Promise<Found | null> {
  const id = c.req.param('id') ?? ''
  const asker = c.get('asker')
  const practice = await findPractice(c.get('world'), asker.practiceId)
  if (practice === null || !isRecordId(id)) return null
  const { db, clock } = c.get('world')
  const [found] = await listWaitlist(db, asker.practiceId, { id, now: clock(), zone: practice.zone })
  const row = reachable(asker, action, found, ({ practiceId, personId }) => ({ practiceId, personId }))
  return row && { practice, row }
}

import { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { hold, holdEnd, holdNew, offers, offersWish } from '../contract/bookings.ts'
import { operationOf } from '../openapi/operation.ts'
import { findPractice } from '../operations/find-practice.ts'
import { holdVisit } from '../operations/hold-visit.ts'
import { proposeOffers } from '../operations/propose-offers.ts'
import { releaseHold } from '../operations/release-hold.ts'
import { overLimit } from '../people/limited.ts'
import { peerOf } from '../people/peer.ts'
import { isRecordId } from '../people/record-id.ts'
import { hashOf } from '../people/token.ts'
import { personIn } from '../people/viewer.ts'
import { noSuchRecord } from '../people/with-viewer.ts'
import { readValid } from '../valid-body.ts'
import type { Site } from '../world.ts'
import { caseLimitBytes } from './assess.ts'
import { holdRefusals } from './booking-refusals.ts'
import { reachableBooking } from './reachable-booking.ts'
import { refuseBooking } from './refuse-booking.ts'

export const offersPaths = {
  '/api/practices/{practice}/offers': {
    post: operationOf({
      id: 'offers',
      summary: 'When somebody can come. The answers are judged and forgotten; nothing is offered past a block.',
      body: offersWish,
      answer: offers,
      refusals: [
        'record/not-found',
        'request/too-often',
        'case/refused',
        'booking/no-such-service',
        'booking/wrong-place',
      ],
    }),
  },
  '/api/practices/{practice}/holds': {
    post: operationOf({
      id: 'holdVisit',
      summary: 'Keeps a start for ten minutes. The same key again is answered the same.',
      body: holdNew,
      answer: hold,
      status: 201,
      refusals: ['record/not-found', ...holdRefusals],
    }),
  },
  '/api/practices/{practice}/holds/{id}/release': {
    post: operationOf({
      id: 'releaseHold',
      summary: 'Gives a start back before its time is over.',
      path: { id: 'Id of the hold.' },
      body: holdEnd,
      refusals: ['record/not-found'],
    }),
  },
} as const

/** When somebody can come, and keeping one of the times; for everybody, signed in or not. */
export const offersRoutes = (site: Site) =>
  new Hono<AppEnv>()
    .post('/api/practices/:practice/offers', async (c) => {
      const world = c.get('world')
      const practice = await findPractice(world, c.req.param('practice'))
      if (practice === null) return noSuchRecord(c)
      const tooOften = await overLimit(c, practice.id, 'offer/peer', peerOf(c, site.proxies))
      if (tooOften) return tooOften
      const body = await readValid(c, offersWish, caseLimitBytes)
      if (!body.ok) return body.refusal
      const viewer = c.get('viewer')
      const { moving: movingId, ...wish } = body.value
      const isTheirs = viewer?.practiceId === practice.id && movingId !== undefined
      const moving = isTheirs ? await reachableBooking(world, viewer, 'booking/read', movingId) : null
      if (movingId !== undefined && moving === null) return noSuchRecord(c)
      const proposed = await proposeOffers(world, practice, personIn(viewer, practice.id), wish, moving)
      return proposed.ok ? c.json(proposed.offers) : refuseBooking(c, proposed)
    })
    .post('/api/practices/:practice/holds', async (c) => {
      const world = c.get('world')
      const practice = await findPractice(world, c.req.param('practice'))
      if (practice === null) return noSuchRecord(c)
      const tooOften = await overLimit(c, practice.id, 'hold/peer', peerOf(c, site.proxies))
      if (tooOften) return tooOften
      const body = await readValid(c, holdNew, caseLimitBytes)
      if (!body.ok) return body.refusal
      const held = await holdVisit(world, practice, personIn(c.get('viewer'), practice.id), body.value)
      return held.ok ? c.json(held.hold, 201) : refuseBooking(c, held)
    })
    .post('/api/practices/:practice/holds/:id/release', async (c) => {
      const body = await readValid(c, holdEnd)
      if (!body.ok) return body.refusal
      const { practice: practiceId, id } = c.req.param()
      const practice = await findPractice(c.get('world'), practiceId)
      const isThere =
        practice !== null &&
        isRecordId(id) &&
        (await releaseHold(c.get('world'), practice.id, id, hashOf(body.value.key)))
      return isThere ? c.body(null, 204) : noSuchRecord(c)
    })

import { Hono, type Context } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { busyFeedFound, busyFeedNew, calendarFeedFound, calendarFeedMade, type FeedsApi } from '../contract/feeds.ts'
import { forStaff, operationOf } from '../openapi/operation.ts'
import type { Whose } from '../feeds/feed-event.ts'
import { findPractice } from '../operations/find-practice.ts'
import { fetchBusyFeedSoon, findBusyFeed, removeBusyFeed, setBusyFeed } from '../operations/keep-busy-feed.ts'
import {
  findCalendarFeed,
  makeCalendarFeed,
  readCalendarFeed,
  revokeCalendarFeed,
} from '../operations/keep-calendar-feed.ts'
import { overLimit } from '../people/limited.ts'
import { peerOf } from '../people/peer.ts'
import type { Action } from '../people/permissions.ts'
import { originOf } from '../people/same-origin.ts'
import { asks, noSuchRecord } from '../people/with-viewer.ts'
import { readValid } from '../valid-body.ts'
import type { Site } from '../world.ts'
import { refuse } from './refuse.ts'
import { reachableStaff } from './staff-member.ts'

const path = { id: 'Id of the professional.' }

export const feedsPaths = {
  '/api/practices/{practice}/calendar/{file}': {
    get: {
      ...operationOf({
        id: 'calendar',
        summary: 'The visits of whoever made the address, as iCalendar. No name of a client and nothing about health.',
        path: { file: 'The secret of the address, with `.ics` behind it.' },
        refusals: ['record/not-found', 'request/too-often'],
      }),
      responses: {
        200: { description: 'iCalendar.', content: { 'text/calendar': { schema: { type: 'string' } } } },
        304: { description: 'It is what `If-None-Match` names.' },
      },
    },
  },
  '/api/practices/{practice}/staff/{id}/calendar-feed': {
    get: operationOf({
      id: 'calendarFeed',
      summary: 'Whether there is a private address of the own visits, and when it was read last.',
      path,
      answer: calendarFeedFound,
      refusals: forStaff,
    }),
    post: operationOf({
      id: 'makeCalendarFeed',
      summary: 'Makes a private address. The one before it stops working.',
      path,
      answer: calendarFeedMade,
      status: 201,
      refusals: forStaff,
    }),
    delete: operationOf({ id: 'revokeCalendarFeed', summary: 'Revokes the address.', path, refusals: forStaff }),
  },
  '/api/practices/{practice}/staff/{id}/busy-feed': {
    get: operationOf({
      id: 'busyFeed',
      summary: 'The calendar from outside that says when they are busy, and what came of reading it.',
      path,
      answer: busyFeedFound,
      refusals: forStaff,
    }),
    put: operationOf({
      id: 'setBusyFeed',
      summary: 'Gives the address of a calendar, which is read at once and again three times an hour.',
      path,
      body: busyFeedNew,
      answer: busyFeedFound,
      refusals: [...forStaff, 'request/too-often', 'feed/address-refused'],
    }),
    delete: operationOf({
      id: 'removeBusyFeed',
      summary: 'Forgets the calendar and every busy time from it.',
      path,
      refusals: forStaff,
    }),
  },
  '/api/practices/{practice}/staff/{id}/busy-feed/fetch': {
    post: operationOf({
      id: 'fetchBusyFeed',
      summary: 'Has the calendar read now.',
      path,
      answer: busyFeedFound,
      refusals: [...forStaff, 'request/too-often'],
    }),
  },
} as const

const staff = '/api/practices/:practice/staff/:id'
const feedFile = /^([A-Za-z0-9_-]{43})\.ics$/

/** Calendars of professionals, out and in. */
export const feedsRoutes = (site: Site) =>
  new Hono<AppEnv>()
    .get('/api/practices/:practice/calendar/:file', async (c) => {
      const world = c.get('world')
      const practice = await findPractice(world, c.req.param('practice'))
      if (practice === null) return noSuchRecord(c)
      const tooOften = await overLimit(c, practice.id, 'calendar/peer', peerOf(c, site.proxies))
      if (tooOften) return tooOften
      const [, token] = feedFile.exec(c.req.param('file')) ?? []
      const calendar = token === undefined ? null : await readCalendarFeed(world, practice, token)
      if (calendar === null) return noSuchRecord(c)
      c.header('ETag', calendar.etag)
      c.header('Cache-Control', 'private, no-cache')
      const known = c.req.header('If-None-Match')?.split(',') ?? []
      if (known.some((one) => one.trim().replace(/^W\//, '') === calendar.etag)) return c.body(null, 304)
      return c.body(calendar.text, 200, { 'Content-Type': 'text/calendar; charset=utf-8' })
    })
    .get(`${staff}/calendar-feed`, asks('calendar-feed/read'), async (c) => {
      const whose = await reach(c, 'calendar-feed/read')
      if (whose === null) return noSuchRecord(c)
      const answer: FeedsApi[`GET ${typeof staff}/calendar-feed`]['answer'] = {
        feed: await findCalendarFeed(c.get('world').db, whose.practiceId, whose.professionalId),
      }
      return c.json(answer)
    })
    .post(`${staff}/calendar-feed`, asks('calendar-feed/change'), async (c) => {
      const whose = await reach(c, 'calendar-feed/change')
      if (whose === null) return noSuchRecord(c)
      const token = await makeCalendarFeed(c.get('world'), whose)
      const address = `${originOf(c, site.publicUrl)}/api/practices/${whose.practiceId}/calendar/${token}.ics`
      return c.json({ address } satisfies FeedsApi[`POST ${typeof staff}/calendar-feed`]['answer'], 201)
    })
    .delete(`${staff}/calendar-feed`, asks('calendar-feed/change'), async (c) => {
      const whose = await reach(c, 'calendar-feed/change')
      if (whose === null) return noSuchRecord(c)
      await revokeCalendarFeed(c.get('world'), whose)
      return c.body(null, 204)
    })
    .get(`${staff}/busy-feed`, asks('busy-feed/read'), async (c) => {
      const whose = await reach(c, 'busy-feed/read')
      return whose === null ? noSuchRecord(c) : c.json(await busyFeedOf(c, whose))
    })
    .put(`${staff}/busy-feed`, asks('busy-feed/change'), async (c) => {
      const body = await readValid(c, busyFeedNew)
      if (!body.ok) return body.refusal
      const whose = await reach(c, 'busy-feed/change')
      if (whose === null) return noSuchRecord(c)
      const tooOften = await overLimit(c, whose.practiceId, 'busy-feed/person', whose.personId)
      if (tooOften) return tooOften
      const set = await setBusyFeed(c.get('world'), whose, body.value.address)
      return set.ok ? c.json(await busyFeedOf(c, whose)) : refuse(c, set)
    })
    .post(`${staff}/busy-feed/fetch`, asks('busy-feed/change'), async (c) => {
      const whose = await reach(c, 'busy-feed/change')
      if (whose === null) return noSuchRecord(c)
      const tooOften = await overLimit(c, whose.practiceId, 'busy-feed/person', whose.personId)
      if (tooOften) return tooOften
      await fetchBusyFeedSoon(c.get('world'), whose)
      return c.json(await busyFeedOf(c, whose))
    })
    .delete(`${staff}/busy-feed`, asks('busy-feed/change'), async (c) => {
      const whose = await reach(c, 'busy-feed/change')
      if (whose === null) return noSuchRecord(c)
      await removeBusyFeed(c.get('world'), whose)
      return c.body(null, 204)
    })

/** Whose feeds the address names, if the viewer may do this to them; else `null`. */
async function reach(c: Context<AppEnv>, action: Action): Promise<Whose | null> {
  const { practiceId, personId } = c.get('asker')
  const member = await reachableStaff(c, action)
  return member && { practiceId, professionalId: member.id, personId }
}

async function busyFeedOf(
  c: Context<AppEnv>,
  { practiceId, professionalId }: Whose,
): Promise<FeedsApi[`GET ${typeof staff}/busy-feed`]['answer']> {
  const { db, clock } = c.get('world')
  return { feed: await findBusyFeed(db, practiceId, professionalId, clock()) }
}
